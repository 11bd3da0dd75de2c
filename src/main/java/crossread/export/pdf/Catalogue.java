package crossread.export.pdf;

import crossread.export.pdf.Typeset.Bookmark;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself: title, language, bookmarks, and that it is tagged. */
final class Catalogue {
    private final PDDocument document;

    Catalogue(PDDocument document) {
        this.document = document;
    }

    void describe(
            String title,
            String subtitle,
            Comparison comparison,
            Messages words,
            List<Bookmark> bookmarks,
            PagePainter painter)
            throws IOException {
        PDDocumentCatalog catalogue = document.getDocumentCatalog();
        String language = words.locale().toLanguageTag();
        catalogue.setLanguage(language);
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalogue.setMarkInfo(tagged);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
        catalogue.setPageMode(PageMode.USE_OUTLINES);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(allowed(title));
        information.setSubject(subtitle);
        information.setCreator(words.text("report.version", allowed(comparison.program())));
        document.setDocumentInformation(information);
        // The same comparison gives the same file.
        document.setDocumentId(comparison.created().toEpochMilli());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(described(title, language));
        catalogue.setMetadata(metadata);
        PDDocumentOutline outline = new PDDocumentOutline();
        catalogue.setDocumentOutline(outline);
        fill(outline, bookmarks, painter);
    }

    /**
     * @param outline is the document's already: PDFBox goes down all that is given to it later entry by entry, and 17,000 of
     *     them, each inside the one before, overran the stack
     */
    private static void fill(PDDocumentOutline outline, List<Bookmark> bookmarks, PagePainter painter) {
        Optional<PDOutlineItem> section = Optional.empty();
        for (Bookmark bookmark : bookmarks) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(allowed(bookmark.title()));
            item.setDestination(painter.destination(bookmark.anchor()));
            if (bookmark.under() && section.isPresent()) {
                section.get().addLast(item);
            } else {
                outline.addLast(item);
                section = Optional.of(item);
            }
        }
        outline.openNode();
    }

    /** The same for programs that read XMP, and the claim to be PDF/UA. */
    private static byte[] described(String title, String language) {
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""".formatted(escaped(title), language).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return allowed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Control characters and halves of letters are nothing a title can hold. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point)
                                || (point >= 0xD800 && point < 0xE000)
                                || (point & 0xFFFE) == 0xFFFE
                        ? ' '
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
