package crossread.export.office;

import crossread.export.Exporter;
import crossread.export.report.Report;
import crossread.export.report.ReportPainter;
import crossread.export.report.ReportWriter;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The report as a DOCX document (ECMA-376), with headings, lists and the languages of its texts. */
public final class DocxExporter implements Exporter, ReportPainter {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int BUFFER = 1 << 16;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        paint(new ReportWriter().report(comparison, words), comparison, words, out);
    }

    @Override
    public void paint(Report report, Comparison comparison, Messages words, OutputStream out) throws IOException {
        String language = words.locale().toLanguageTag();
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, comparison.created(), "[Content_Types].xml", DocxExporter::types);
        part(zip, comparison.created(), "_rels/.rels", DocxExporter::relations);
        part(
                zip,
                comparison.created(),
                "docProps/core.xml",
                xml -> properties(xml, report, comparison.created(), language));
        part(zip, comparison.created(), "word/styles.xml", xml -> new DocxStyles(language).write(xml));
        DocxBody body = new DocxBody(words);
        part(zip, comparison.created(), "word/document.xml", xml -> body.write(xml, report));
        part(zip, comparison.created(), "word/footer1.xml", xml -> body.foot(xml));
        part(zip, comparison.created(), "word/_rels/document.xml.rels", xml -> bodyRelations(xml, body));
        zip.finish();
    }

    private interface Content {
        void write(Xml xml);
    }

    private static void part(ZipOutputStream zip, Instant time, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same comparison gives the same file.
        entry.setTime(Math.max(0, time.toEpochMilli()));
        zip.putNextEntry(entry);
        // The XML writer hands over letter by letter, and half of a long report's time went into compressing them
        // singly.
        OutputStream buffered = new BufferedOutputStream(zip, BUFFER);
        Xml xml = new Xml(buffered);
        content.write(xml);
        xml.end();
        buffered.flush();
        zip.closeEntry();
    }

    private static void types(Xml xml) {
        xml.open("Types", "xmlns", PACKAGE + "/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Override", "PartName", "/word/document.xml", "ContentType", WORD + "document.main+xml");
        xml.empty("Override", "PartName", "/word/styles.xml", "ContentType", WORD + "styles+xml");
        xml.empty("Override", "PartName", "/word/footer1.xml", "ContentType", WORD + "footer+xml");
        xml.empty(
                "Override",
                "PartName",
                "/docProps/core.xml",
                "ContentType",
                "application/vnd.openxmlformats-package.core-properties+xml");
        xml.close();
    }

    private static void relations(Xml xml) {
        xml.open("Relationships", "xmlns", PACKAGE + "/relationships");
        xml.empty("Relationship", "Id", "rId1", "Type", OFFICE + "/officeDocument", "Target", "word/document.xml");
        xml.empty(
                "Relationship",
                "Id",
                "rId2",
                "Type",
                PACKAGE + "/relationships/metadata/core-properties",
                "Target",
                "docProps/core.xml");
        xml.close();
    }

    private static void bodyRelations(Xml xml, DocxBody body) {
        xml.open("Relationships", "xmlns", PACKAGE + "/relationships");
        xml.empty("Relationship", "Id", "rId1", "Type", OFFICE + "/styles", "Target", "styles.xml");
        xml.empty("Relationship", "Id", DocxBody.FOOTER, "Type", OFFICE + "/footer", "Target", "footer1.xml");
        body.links()
                .forEach((id, address) -> xml.empty(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        OFFICE + "/hyperlink",
                        "Target",
                        address,
                        "TargetMode",
                        "External"));
        xml.close();
    }

    private static void properties(Xml xml, Report report, Instant created, String language) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.open("dc:title").text(report.title()).close();
        xml.open("dc:language").text(language).close();
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF")
                .text(created.toString())
                .close();
        xml.close();
    }
}
