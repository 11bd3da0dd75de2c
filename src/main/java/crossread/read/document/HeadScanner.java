package crossread.read.document;

import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamReader;

/** Takes the text of the elements of a flat XML file, such as the properties of a document, by their local names. */
final class HeadScanner implements XmlScanner.Handler {
    private final StringBuilder text = new StringBuilder();
    private final BiConsumer<String, String> found;

    /** @param found told the name and the text of each element that has any */
    HeadScanner(BiConsumer<String, String> found) {
        this.found = found;
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        text.setLength(0);
        return true;
    }

    @Override
    public void end(String name) {
        String value = text.toString().strip();
        text.setLength(0);
        if (!value.isEmpty()) {
            found.accept(name, value);
        }
    }

    @Override
    public void text(String part) {
        text.append(part);
    }
}
