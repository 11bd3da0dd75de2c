package crossread.read.document;

import crossread.read.document.Styles.Style;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Reads the styles of a DOCX file. */
final class DocxStyles implements XmlScanner.Handler {
    private final Styles styles;
    private String id = "";
    private StyleRole own = StyleRole.BODY;
    private Optional<String> parent = Optional.empty();

    DocxStyles(Styles styles) {
        this.styles = styles;
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        Optional<String> value = XmlScanner.attribute(at, "val");
        switch (name) {
            case "style" -> {
                id = XmlScanner.attribute(at, "styleId").orElse("");
                own = StyleRole.BODY;
                parent = Optional.empty();
            }
            // The identifier is in the language of whoever wrote the file ("berschrift1"), the name never is.
            case "name" -> own = named(value.map(StyleRole::of).orElse(StyleRole.BODY));
            case "basedOn" -> parent = value;
            case "outlineLvl" -> own = value.filter(DocxStyles::isLevel).isPresent() ? named(StyleRole.HEADING) : own;
            case "numPr" -> own = named(StyleRole.LIST);
            default -> {}
        }
        return true;
    }

    private StyleRole named(StyleRole other) {
        return own == StyleRole.BODY ? other : own;
    }

    /** Levels run from 0 to 8; 9 says that it is running text. */
    static boolean isLevel(String outline) {
        return outline.length() == 1 && outline.charAt(0) >= '0' && outline.charAt(0) <= '8';
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            styles.put(id, new Style(own, parent));
        }
    }

    @Override
    public void text(String text) {}
}
