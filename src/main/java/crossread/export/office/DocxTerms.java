package crossread.export.office;

import crossread.export.report.Part;
import java.util.Map;

/** Writes names and what they stand for as a table of two columns. */
final class DocxTerms {
    private static final String NAMES = "2100";
    private static final String VALUES = "7538";
    private static final String BOTH = "9638";
    /** Numbers below are those of the document's own parts. */
    private static final int FIRST_LINK = 10;

    private final Xml xml;
    private final DocxText text;
    private final Map<String, String> links;

    /** @param links is given the addresses that values lead to, by the names they are called by */
    DocxTerms(Xml xml, Map<String, String> links) {
        this.xml = xml;
        this.text = new DocxText(xml);
        this.links = links;
    }

    void write(Part.Terms terms) {
        text.paragraph("Heading2", terms.heading());
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", BOTH, "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid");
        xml.empty("w:gridCol", "w:w", NAMES).empty("w:gridCol", "w:w", VALUES).close();
        for (Part.Term term : terms.terms()) {
            xml.open("w:tr");
            cell(NAMES);
            text.paragraph("About", term.name());
            xml.close();
            cell(VALUES);
            term.values().forEach(value -> value(term, value));
            xml.close().close();
        }
        xml.close();
        // Two tables in a row would be taken for one.
        text.paragraph("Normal", "");
    }

    private void value(Part.Term term, String value) {
        text.open("Normal", value);
        if (term.link().isPresent()) {
            String id = "rId" + (FIRST_LINK + links.size());
            links.put(id, term.link().get());
            xml.open("w:hyperlink", "r:id", id);
            text.run("Hyperlink", value);
            xml.close();
        } else {
            text.run(value);
        }
        text.close();
    }

    private void cell(String width) {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", width, "w:type", "dxa")
                .close();
    }
}
