package crossread.read.document;

import crossread.read.document.Styles.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes styles, properties and text out of the parts of an OpenDocument text, or out of a flat one that holds all of them.
 * What tracked changes deleted, remarks, hidden parts and generated lists of contents are passed over.
 */
final class OdtText implements XmlScanner.Handler {
    private static final Set<String> PASSED = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "ruby-text",
            "table-of-content",
            "alphabetical-index",
            "illustration-index",
            "table-index",
            "object-index",
            "user-index",
            "bibliography",
            "forms",
            "scripts",
            "settings",
            "master-styles",
            "font-face-decls",
            "binary-data",
            "desc");

    /** Blanks in a row are stored as a number; nobody types more. */
    private static final int MOST_BLANKS = 80;

    private final PieceCollector text;
    private final Styles styles;
    private final FileHead head;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final Deque<StyleRole> paragraphs = new ArrayDeque<>();
    private final StringBuilder value = new StringBuilder();
    private String style = "";
    private boolean meta;
    private int lists;
    private int cells;
    private int links;
    private int notes;

    OdtText(PieceCollector text, Styles styles, FileHead head) {
        this.text = text;
        this.styles = styles;
        this.head = head;
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        String space = String.valueOf(at.getNamespaceURI());
        if (PASSED.contains(name) || (space.contains("svg") && name.equals("title")) || isHidden(name, at)) {
            return false;
        }
        if (meta) {
            value.setLength(0);
            return true;
        }
        switch (name) {
            // A text can hold remarks in elements of this name too.
            case "meta" -> meta = space.contains("office");
            case "style" -> style(at);
            case "text-properties" -> {
                if (XmlScanner.attribute(at, "display").filter("none"::equals).isPresent()) {
                    hiddenStyles.add(style);
                }
            }
            case "p", "h" -> open(name, at);
            case "list-item", "list-header" -> lists++;
            case "table-cell" -> cells++;
            case "a" -> links++;
            case "note" -> notes++;
            case "s" ->
                add(" "
                        .repeat(XmlScanner.attribute(at, "c")
                                .filter(count -> count.matches("[1-9]\\d?"))
                                .map(count -> Math.min(MOST_BLANKS, Integer.parseInt(count)))
                                .orElse(1)));
            case "tab" -> add(" ");
            case "line-break" -> add("\n");
            default -> {}
        }
        return true;
    }

    private boolean isHidden(String name, XMLStreamReader at) {
        return switch (name) {
            case "section" ->
                XmlScanner.attribute(at, "display").filter("none"::equals).isPresent();
            case "span", "p", "h" ->
                XmlScanner.attribute(at, "style-name")
                        .filter(hiddenStyles::contains)
                        .isPresent();
            default -> false;
        };
    }

    private void style(XMLStreamReader at) {
        style = XmlScanner.attribute(at, "name").orElse("");
        hiddenStyles.remove(style);
        styles.put(style, new Style(StyleRole.of(style), XmlScanner.attribute(at, "parent-style-name")));
    }

    private void open(String name, XMLStreamReader at) {
        StyleRole styled =
                XmlScanner.attribute(at, "style-name").map(styles::role).orElse(StyleRole.BODY);
        StyleRole role = notes > 0
                ? StyleRole.NOTE
                : name.equals("h") && styled != StyleRole.TITLE
                        ? StyleRole.HEADING
                        : lists > 0 && styled == StyleRole.BODY ? StyleRole.LIST : styled;
        paragraphs.push(role);
        text.open();
    }

    @Override
    public void end(String name) {
        if (meta) {
            property(name);
            return;
        }
        switch (name) {
            case "p", "h" -> {
                if (!paragraphs.isEmpty()) {
                    text.close(paragraphs.pop(), cells > 0);
                }
            }
            case "list-item", "list-header" -> lists--;
            case "table-cell" -> cells--;
            case "a" -> links--;
            case "note" -> notes--;
            default -> {}
        }
    }

    private void property(String name) {
        String plain = value.toString().strip();
        value.setLength(0);
        switch (name) {
            case "meta" -> meta = false;
            case "title" -> head.title(plain);
            case "initial-creator" -> head.typist(plain);
            case "creation-date" -> head.published(plain);
            default -> {}
        }
    }

    @Override
    public void text(String part) {
        if (meta) {
            value.append(part);
        } else {
            // A line end in the file is no line break of the text.
            add(part.replace('\n', ' '));
        }
    }

    private void add(String part) {
        if (!paragraphs.isEmpty()) {
            text.add(part, links > 0);
        }
    }
}
