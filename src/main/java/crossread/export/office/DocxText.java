package crossread.export.office;

import crossread.export.report.Passage;
import java.text.Bidi;
import java.util.Locale;
import java.util.Optional;

/** Writes paragraphs and the runs within them, each in its style, direction and language. */
final class DocxText {
    private final Xml xml;

    DocxText(Xml xml) {
        this.xml = xml;
    }

    /** What sets a paragraph apart from others of its style. */
    enum Setting {
        PLAIN,
        /** Not the last on its page. */
        KEPT,
        /** A rule at the left tells at a glance what an article says; its breadth and kind tell it without the colour. */
        STATES("2E6B4F", "single", "16"),
        DIFFERS("993312", "double", "8"),
        LACKS("9AA0A8", "dashed", "6");

        private final Optional<String> colour;
        private final String kind;
        private final String breadth;

        Setting() {
            this.colour = Optional.empty();
            this.kind = "";
            this.breadth = "";
        }

        Setting(String colour, String kind, String breadth) {
            this.colour = Optional.of(colour);
            this.kind = kind;
            this.breadth = breadth;
        }

        private void write(Xml xml) {
            if (this == KEPT) {
                xml.empty("w:keepNext");
            }
            colour.ifPresent(ink -> {
                xml.open("w:pBdr");
                xml.empty("w:left", "w:val", kind, "w:sz", breadth, "w:space", "8", "w:color", ink);
                xml.close();
            });
        }
    }

    /** A paragraph of one run. */
    void paragraph(String style, String text) {
        open(style, text);
        run(text);
        close();
    }

    /**
     * Begins a paragraph that runs as its text does; without this an office program sets Hebrew from the left.
     *
     * @param text what it begins with
     */
    void open(String style, String text) {
        open(style, text, Setting.PLAIN);
    }

    void open(String style, String text, Setting setting) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        setting.write(xml);
        if (isRightToLeft(text)) {
            xml.empty("w:bidi");
        }
        xml.close();
    }

    void close() {
        xml.close();
    }

    /** In the paragraph's own style. */
    void run(String text) {
        run("", text, Optional.empty());
    }

    void run(String style, String text) {
        run(style, text, Optional.empty());
    }

    /** A sentence with its marks, and its place behind it. */
    void runs(Passage passage) {
        Optional<String> language = passage.language()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
        passage.pieces().forEach(piece -> run(piece.marked() ? "Marked" : "", piece.text(), language));
        if (!passage.note().isEmpty()) {
            run("Note", "  " + passage.note());
        }
    }

    private void run(String style, String text, Optional<String> language) {
        xml.open("w:r");
        boolean rightToLeft = isRightToLeft(text);
        if (!style.isEmpty() || language.isPresent() || rightToLeft) {
            xml.open("w:rPr");
            if (!style.isEmpty()) {
                xml.empty("w:rStyle", "w:val", style);
            }
            if (rightToLeft) {
                xml.empty("w:rtl");
            }
            language.ifPresent(tag -> xml.empty("w:lang", "w:val", tag));
            xml.close();
        }
        xml.open("w:t", "xml:space", "preserve").text(onOneLine(text)).close().close();
    }

    private static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static String onOneLine(String text) {
        return text.replace('\t', ' ')
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\f', ' ')
                .replace('\u000B', ' ');
    }
}
