package crossread.export.office;

import crossread.export.report.Finding;
import crossread.export.report.Part;
import crossread.export.report.Passage;
import crossread.export.report.Report;
import crossread.export.report.Section;
import crossread.messages.Messages;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text of a document. */
final class DocxBody {
    static final String FOOTER = "rId2";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Messages words;
    private final Map<String, String> links = new LinkedHashMap<>();
    private int bookmarks;

    DocxBody(Messages words) {
        this.words = words;
    }

    /** Addresses the text leads to, by the names it calls them; known once it is written. */
    Map<String, String> links() {
        return links;
    }

    void write(Xml xml, Report report) {
        xml.open("w:document", "xmlns:w", DocxStyles.WORD, "xmlns:r", RELATIONS).open("w:body");
        paragraph(xml, "Title", report.title());
        paragraph(xml, "Subtitle", report.subtitle());
        if (report.contents()) {
            contents(xml, report);
        }
        report.sections().forEach(section -> section(xml, section));
        xml.open("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", FOOTER);
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.close().close().close();
    }

    /** The page's number, which the office program knows. */
    void foot(Xml xml) {
        xml.open("w:ftr", "xmlns:w", DocxStyles.WORD);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "About");
        xml.empty("w:jc", "w:val", "right").close();
        xml.open("w:fldSimple", "w:instr", "PAGE").open("w:r").open("w:t").text("1");
        xml.close().close().close().close().close();
    }

    private void contents(Xml xml, Report report) {
        paragraph(xml, "Heading1", words.text("report.contents"));
        for (Section section : report.sections()) {
            start(xml, "Normal");
            xml.open("w:hyperlink", "w:anchor", anchor(section));
            run(xml, "Hyperlink", section.heading(), Optional.empty());
            xml.close().close();
        }
    }

    /** A name of at most 40 letters, as bookmarks must have. */
    private static String anchor(Section section) {
        String name = "s_" + section.id().replace('-', '_');
        return name.substring(0, Math.min(name.length(), 40));
    }

    private void section(Xml xml, Section section) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading1");
        if (section.apart()) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close();
        String id = Integer.toString(bookmarks++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", anchor(section));
        run(xml, "", section.heading(), Optional.empty());
        xml.empty("w:bookmarkEnd", "w:id", id).close();
        for (Part part : section.parts()) {
            switch (part) {
                case Part.Text text -> paragraph(xml, "Normal", text.text());
                case Part.Lines lines -> lines.lines().forEach(line -> paragraph(xml, "Normal", line));
                case Part.Terms terms -> terms(xml, terms);
                case Part.Entry entry -> entry(xml, entry);
                case Part.Exercise exercise -> exercise(xml, exercise);
            }
        }
    }

    /** A table of two columns: names and what they stand for. */
    private void terms(Xml xml, Part.Terms terms) {
        paragraph(xml, "Heading2", terms.heading());
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", "9638", "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid")
                .empty("w:gridCol", "w:w", "2100")
                .empty("w:gridCol", "w:w", "7538")
                .close();
        for (Part.Term term : terms.terms()) {
            xml.open("w:tr");
            cell(xml, "2100");
            paragraph(xml, "About", term.name());
            xml.close();
            cell(xml, "7538");
            for (String value : term.values()) {
                start(xml, "Normal");
                if (term.link().isPresent()) {
                    String id = "rId" + (10 + links.size());
                    links.put(id, term.link().get());
                    xml.open("w:hyperlink", "r:id", id);
                    run(xml, "Hyperlink", value, Optional.empty());
                    xml.close();
                } else {
                    run(xml, "", value, Optional.empty());
                }
                xml.close();
            }
            xml.close().close();
        }
        xml.close();
        // Two tables in a row would be taken for one.
        paragraph(xml, "Normal", "");
    }

    private static void cell(Xml xml, String width) {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", width, "w:type", "dxa")
                .close();
    }

    private void entry(Xml xml, Part.Entry entry) {
        paragraph(xml, "Heading2", entry.label());
        if (!entry.about().isEmpty()) {
            paragraph(xml, "About", entry.about());
        }
        for (Finding finding : entry.findings()) {
            if (!finding.article().isEmpty()) {
                start(xml, "Said");
                run(xml, "", finding.article() + " " + finding.name(), Optional.empty());
                if (!finding.said().isEmpty()) {
                    run(xml, "", " – " + finding.said(), Optional.empty());
                }
                xml.close();
            }
            finding.passages().forEach(passage -> passage(xml, passage));
        }
        entry.rest().ifPresent(rest -> paragraph(xml, "About", rest));
    }

    private static void exercise(Xml xml, Part.Exercise exercise) {
        start(xml, "Exercise", exercise.text().text());
        run(xml, "", exercise.number() + "  ", Optional.empty());
        runs(xml, exercise.text());
        xml.close();
        String boxes = exercise.boxes().stream()
                .map(box -> "\u2610\u00A0" + box.replace(' ', '\u00A0'))
                .collect(Collectors.joining("      "));
        paragraph(xml, "Boxes", boxes);
        for (int i = 0; i < exercise.lines(); i++) {
            paragraph(xml, "Writing", "");
        }
    }

    private static void passage(Xml xml, Passage passage) {
        start(xml, "Quote", passage.text());
        runs(xml, passage);
        xml.close();
    }

    private static void runs(Xml xml, Passage passage) {
        Optional<String> language = passage.language()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
        passage.pieces().forEach(piece -> run(xml, piece.marked() ? "Marked" : "", piece.text(), language));
        if (!passage.note().isEmpty()) {
            run(xml, "Note", "  " + passage.note(), Optional.empty());
        }
    }

    private static void paragraph(Xml xml, String style, String text) {
        start(xml, style, text);
        run(xml, "", text, Optional.empty());
        xml.close();
    }

    private static void start(Xml xml, String style) {
        start(xml, style, "");
    }

    /** A paragraph that runs as its text does; without this an office program sets Hebrew from the left. */
    private static void start(Xml xml, String style, String text) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (isRightToLeft(text)) {
            xml.empty("w:bidi");
        }
        xml.close();
    }

    private static boolean isRightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static void run(Xml xml, String style, String text, Optional<String> language) {
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
        xml.open("w:t", "xml:space", "preserve")
                .text(text.replaceAll("\\s", " "))
                .close()
                .close();
    }
}
