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
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
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
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').replace('\f', ' ').replace('\u000B', ' ');
    }
}
