package crossread.export.office;

import crossread.export.office.DocxText.Setting;
import crossread.export.report.Finding;
import crossread.export.report.Part;
import crossread.export.report.Passage;
import crossread.export.report.Report;
import crossread.export.report.Section;
import crossread.messages.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of a document, from its title to its last section. */
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
        DocxText text = new DocxText(xml);
        text.paragraph("Title", report.title());
        text.paragraph("Subtitle", report.subtitle());
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
        DocxText text = new DocxText(xml);
        text.paragraph("Heading1", words.text("report.contents"));
        for (Section section : report.sections()) {
            text.open("Normal", section.heading());
            xml.open("w:hyperlink", "w:anchor", anchor(section));
            text.run("Hyperlink", section.heading());
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
        DocxText text = new DocxText(xml);
        String id = Integer.toString(bookmarks++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", anchor(section));
        text.run(section.heading());
        xml.empty("w:bookmarkEnd", "w:id", id).close();
        for (Part part : section.parts()) {
            switch (part) {
                case Part.Text said -> text.paragraph("Normal", said.text());
                case Part.Lines lines -> lines.lines().forEach(line -> text.paragraph("Normal", line));
                case Part.Terms terms -> new DocxTerms(xml, links).write(terms);
                case Part.Entry entry -> entry(text, entry);
                case Part.Exercise exercise -> exercise(text, exercise);
            }
        }
    }

    private static void entry(DocxText text, Part.Entry entry) {
        text.paragraph("Heading2", entry.label());
        if (!entry.about().isEmpty()) {
            text.open("About", entry.about(), entry.findings().isEmpty() ? Setting.PLAIN : Setting.KEPT);
            text.run(entry.about());
            text.close();
        }
        for (Finding finding : entry.findings()) {
            Setting rule = Setting.valueOf(finding.standing().name());
            if (!finding.article().isEmpty()) {
                text.open("Said", "", rule);
                text.run("Outlet", finding.article() + "  " + finding.name());
                if (!finding.said().isEmpty()) {
                    text.run(" – " + finding.said());
                }
                text.close();
            }
            for (Passage passage : finding.passages()) {
                text.open("Quote", passage.text(), rule);
                text.runs(passage);
                text.close();
            }
        }
        entry.rest().ifPresent(rest -> text.paragraph("About", rest));
    }

    private static void exercise(DocxText text, Part.Exercise exercise) {
        text.open("Exercise", exercise.text().text());
        text.run(exercise.number() + "  ");
        text.runs(exercise.text());
        text.close();
        String boxes = exercise.boxes().stream()
                .map(box -> "\u2610\u00A0" + box.replace(' ', '\u00A0'))
                .collect(Collectors.joining("      "));
        // A task stands on one page, its last line too.
        text.open("Boxes", boxes, exercise.lines() > 0 ? Setting.KEPT : Setting.PLAIN);
        text.run(boxes);
        text.close();
        for (int i = 1; i <= exercise.lines(); i++) {
            text.open("Writing", "", i < exercise.lines() ? Setting.KEPT : Setting.PLAIN);
            text.close();
        }
    }
}
