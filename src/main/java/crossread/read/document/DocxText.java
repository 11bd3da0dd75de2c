package crossread.read.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the text out of a DOCX part, without what tracked changes deleted or moved away, without hidden text and without
 * the instructions of fields. Of a shape that is stored twice, for new programs and for old ones, it takes the first.
 */
final class DocxText implements XmlScanner.Handler {
    private final PieceCollector text;
    private final Styles styles;
    private final boolean notes;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private final StringBuilder instruction = new StringBuilder();
    private int cells;
    private int properties;
    private boolean taking;
    private boolean instructing;

    private static final class Paragraph {
        private Optional<StyleRole> role = Optional.empty();
        private boolean listed;
        private boolean markDeleted;
        private boolean hidden;
        private int links;
    }

    /** A field has an instruction ("HYPERLINK ...") and then the result that is shown. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    /** @param notes whether every paragraph is one of a footnote */
    DocxText(PieceCollector text, Styles styles, boolean notes) {
        this.text = text;
        this.styles = styles;
        this.notes = notes;
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        String space = String.valueOf(at.getNamespaceURI());
        if (name.equals("Fallback")) {
            return false;
        }
        // Transitional and strict files differ in the address of the namespace, not in the names.
        if (!space.contains("wordprocessingml")) {
            taking |= name.equals("t") && space.contains("/math");
            return true;
        }
        return properties > 0 ? property(name, at) : content(name, at);
    }

    private boolean content(String name, XMLStreamReader at) {
        Optional<String> type = XmlScanner.attribute(at, "type");
        switch (name) {
            case "del", "moveFrom", "delText", "rt", "sectPr", "sdtPr", "tblPr", "tblGrid" -> {
                return false;
            }
            case "footnote", "endnote" -> {
                // The line between text and notes is stored as a note of its own.
                return type.filter(kind -> !kind.equals("normal")).isEmpty();
            }
            case "p" -> {
                paragraphs.push(new Paragraph());
                text.open();
            }
            case "pPr" -> properties++;
            case "rPr" -> properties++;
            case "r" -> paragraph(each -> each.hidden = false);
            case "t" -> taking = true;
            case "tc" -> cells++;
            case "tab", "ptab" -> add(" ");
            case "br" -> add(type.filter(kind -> kind.equals("page")).isPresent() ? "\n\n" : "\n");
            case "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> XmlScanner.attribute(at, "char").ifPresent(this::addSymbol);
            case "hyperlink" -> paragraph(each -> each.links++);
            case "fldSimple" -> {
                Field field = new Field();
                field.instruction.append(XmlScanner.attribute(at, "instr").orElse(""));
                field.result = true;
                fields.push(field);
            }
            case "fldChar" -> field(XmlScanner.attribute(at, "fldCharType").orElse(""));
            case "instrText" -> instructing = true;
            default -> {}
        }
        return true;
    }

    /** Inside the properties of a paragraph or of a run, where names mean something else: a tab is a stop there. */
    private boolean property(String name, XMLStreamReader at) {
        Optional<String> value = XmlScanner.attribute(at, "val");
        switch (name) {
            case "pPr", "rPr" -> properties++;
            // What the properties were before a tracked change.
            case "pPrChange", "rPrChange", "numberingChange" -> {
                return false;
            }
            case "pStyle" -> paragraph(each -> each.role = value.map(styles::role));
            case "numId" ->
                paragraph(each ->
                        each.listed = value.filter(id -> !id.equals("0")).isPresent());
            case "outlineLvl" ->
                paragraph(each -> each.role = each.role
                        .filter(role -> role != StyleRole.BODY)
                        .or(() -> value.filter(DocxStyles::isLevel).map(level -> StyleRole.HEADING)));
            case "del", "moveFrom" -> paragraph(each -> each.markDeleted = true);
            case "vanish" -> paragraph(each -> each.hidden = isOn(value));
            default -> {}
        }
        return true;
    }

    private static boolean isOn(Optional<String> value) {
        return value.filter(off -> off.equals("0") || off.equals("false") || off.equals("off"))
                .isEmpty();
    }

    private void paragraph(java.util.function.Consumer<Paragraph> change) {
        if (!paragraphs.isEmpty()) {
            change.accept(paragraphs.element());
        }
    }

    private void field(String step) {
        switch (step) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.element().result = true;
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr", "rPr" -> properties = Math.max(0, properties - 1);
            case "tc" -> cells--;
            case "t" -> taking = false;
            case "hyperlink" -> paragraph(each -> each.links--);
            case "fldSimple" -> fields.poll();
            case "instrText" -> {
                if (!fields.isEmpty()) {
                    fields.element().instruction.append(instruction);
                }
                instruction.setLength(0);
                instructing = false;
            }
            default -> {}
        }
    }

    private void endParagraph() {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph paragraph = paragraphs.pop();
        // A hidden text of the mark itself says nothing of the text.
        if (paragraph.markDeleted) {
            text.carry();
            return;
        }
        StyleRole role = paragraph.role.orElse(StyleRole.BODY);
        boolean listed = role == StyleRole.BODY && paragraph.listed;
        text.close(notes ? StyleRole.NOTE : listed ? StyleRole.LIST : role, cells > 0);
    }

    @Override
    public void text(String part) {
        if (instructing) {
            instruction.append(part);
        } else if (taking) {
            add(part);
        }
    }

    private void addSymbol(String hex) {
        try {
            int point = Integer.parseInt(hex, 16);
            // A symbol font's own pictures stand in the private area and mean nothing in another font.
            if (point >= 0x20 && (point < 0xD800 || (point > 0xF8FF && point <= 0xFFFD))) {
                add(Character.toString(point));
            }
        } catch (NumberFormatException none) {
            add(" ");
        }
    }

    private void add(String part) {
        boolean shown = paragraphs.isEmpty() || !paragraphs.element().hidden;
        if (shown && text.isOpen() && fields.stream().allMatch(field -> field.result)) {
            boolean link = paragraphs.stream().anyMatch(each -> each.links > 0)
                    || fields.stream().anyMatch(field -> field.instruction.indexOf("HYPERLINK") >= 0);
            text.add(part, link);
        }
    }
}
