package crossread.read.document;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import crossread.read.packed.PackedException;
import crossread.read.packed.ZipOpener;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads text documents of LibreOffice and its relatives (ODT), packed or as one flat file (FODT). */
public final class OdtReader implements ArticleReader {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    /** Where the whole document is locked, it lies in one member. */
    private static final String LOCKED = "encrypted-package";

    private static final int START = 4096;

    private final ZipOpener zips = new ZipOpener();
    private final XmlScanner xml = new XmlScanner();
    private final DocumentArticleReader articles;

    /** @param exports asked whether the document holds several articles of a database */
    public OdtReader(List<ExportFinder> exports) {
        articles = new DocumentArticleReader(exports);
    }

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public boolean recognises(SavedFile file) {
        String start = start(file);
        if (isFlat(start)) {
            return true;
        }
        List<String> names = zips.names(file);
        boolean document = (names.contains(MANIFEST) || names.contains("mimetype"))
                && (names.contains(CONTENT) || names.contains(LOCKED));
        return document
                && !start.contains("opendocument.spreadsheet")
                && !start.contains("opendocument.presentation")
                && !start.contains("opendocument.graphics");
    }

    private static String start(SavedFile file) {
        byte[] bytes = file.bytes();
        return new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
    }

    private static boolean isFlat(String start) {
        return start.contains("<office:document") && start.contains("application/vnd.oasis.opendocument.text");
    }

    @Override
    public ReadResult read(SavedFile file) {
        try {
            if (isFlat(start(file))) {
                return read(file, Map.of(CONTENT, file.bytes()));
            }
            Set<String> wanted = Set.of(CONTENT, "styles.xml", "meta.xml", MANIFEST, LOCKED);
            Map<String, byte[]> parts = zips.open(file, wanted::contains);
            boolean locked = parts.containsKey(LOCKED)
                    || new String(parts.getOrDefault(MANIFEST, new byte[0]), StandardCharsets.UTF_8)
                            .contains("encryption-data");
            return locked ? Unreadable.of(file.name(), Problem.PROTECTED) : read(file, parts);
        } catch (PackedException refused) {
            return refused.unreadable(file.name());
        } catch (DocumentException refused) {
            return refused.unreadable(file.name());
        }
    }

    private ReadResult read(SavedFile file, Map<String, byte[]> parts) throws DocumentException {
        if (!parts.containsKey(CONTENT)) {
            throw DocumentException.damaged("no " + CONTENT);
        }
        PieceCollector text = new PieceCollector();
        FileHead head = new FileHead();
        OdtText taker = new OdtText(text, new Styles(), head);
        for (String part : List.of("styles.xml", "meta.xml", CONTENT)) {
            if (parts.containsKey(part)) {
                xml.scan(parts.get(part), taker);
            }
        }
        return articles.read(text, head.hints(), file.origin(format()), List.of());
    }
}
