package crossread.read.document;

import crossread.model.article.ReadResult;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import crossread.read.packed.PackedException;
import crossread.read.packed.ZipOpener;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Reads documents of Word and of all that write its format (DOCX, DOCM, DOTX). */
public final class DocxReader implements ArticleReader {
    private static final String MAIN = "word/document.xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String HEAD = "docProps/core.xml";
    private static final String STYLES = "word/styles.xml";
    private static final List<String> NOTES = List.of("word/footnotes.xml", "word/endnotes.xml");

    private final ZipOpener zips = new ZipOpener();
    private final XmlScanner xml = new XmlScanner();
    private final DocumentArticleReader articles;

    /** @param exports asked whether the document holds several articles of a database */
    public DocxReader(List<ExportFinder> exports) {
        articles = new DocumentArticleReader(exports);
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public boolean recognises(SavedFile file) {
        return zips.names(file).stream().anyMatch(DocxReader::isMain);
    }

    /** Some versions number the part that holds the text: "word/document2.xml". */
    private static boolean isMain(String name) {
        return name.startsWith("word/document") && name.endsWith(".xml") && name.length() <= MAIN.length() + 2;
    }

    @Override
    public ReadResult read(SavedFile file) {
        try {
            Set<String> parts = Set.of(RELATIONS, HEAD, STYLES, NOTES.getFirst(), NOTES.getLast());
            return read(file, zips.open(file, name -> parts.contains(name) || isMain(name)));
        } catch (PackedException refused) {
            return refused.unreadable(file.name());
        } catch (DocumentException refused) {
            return refused.unreadable(file.name());
        }
    }

    private ReadResult read(SavedFile file, Map<String, byte[]> parts) throws DocumentException {
        Styles styles = new Styles();
        scan(parts, STYLES, new DocxStyles(styles));
        PieceCollector text = new PieceCollector();
        String main = main(parts);
        if (!parts.containsKey(main)) {
            throw DocumentException.damaged("no " + MAIN);
        }
        scan(parts, main, new DocxText(text, styles, false));
        for (String notes : NOTES) {
            scan(parts, notes, new DocxText(text, styles, true));
        }
        FileHead head = new FileHead();
        scan(parts, HEAD, new HeadScanner((name, value) -> {
            switch (name) {
                case "title" -> head.title(value);
                case "creator" -> head.typist(value);
                case "created" -> head.published(value);
                default -> {}
            }
        }));
        return articles.read(text, head.hints(), file.origin(format()), List.of());
    }

    private void scan(Map<String, byte[]> parts, String name, XmlScanner.Handler handler) throws DocumentException {
        byte[] part = parts.get(name);
        if (part != null) {
            xml.scan(part, handler);
        }
    }

    /** The part that the file names as its text, told by its last name alone; else the only one there is. */
    private String main(Map<String, byte[]> parts) throws DocumentException {
        String[] target = {""};
        scan(parts, RELATIONS, new XmlScanner.Handler() {
            @Override
            public boolean start(String name, XMLStreamReader at) {
                boolean text = XmlScanner.attribute(at, "Type")
                        .filter(type -> type.endsWith("/officeDocument"))
                        .isPresent();
                target[0] = text ? XmlScanner.attribute(at, "Target").orElse("") : target[0];
                return true;
            }

            @Override
            public void end(String name) {}

            @Override
            public void text(String text) {}
        });
        String named = target[0].startsWith("/") ? target[0].substring(1) : target[0];
        return Optional.of(named)
                .filter(parts::containsKey)
                .or(() -> parts.keySet().stream().filter(DocxReader::isMain).findFirst())
                .orElse(MAIN);
    }
}
