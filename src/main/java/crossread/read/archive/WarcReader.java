package crossread.read.archive;

import crossread.model.article.ReadResult;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import crossread.read.packed.GzipOpener;
import crossread.read.packed.PackedException;
import crossread.read.web.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the articles among the pages of a WARC web archive, packed with gzip or not. */
public final class WarcReader implements ArticleReader {
    private static final String MAGIC = "WARC/";

    private final HtmlReader pages;
    private final GzipOpener gzip = new GzipOpener();

    public WarcReader(HtmlReader pages) {
        this.pages = pages;
    }

    @Override
    public String format() {
        return "warc";
    }

    @Override
    public boolean recognises(SavedFile file) {
        byte[] start = Arrays.copyOf(file.bytes(), MAGIC.length());
        return new String(start, StandardCharsets.ISO_8859_1).equals(MAGIC) || gzip.startsWith(file.bytes(), MAGIC);
    }

    @Override
    public ReadResult read(SavedFile file) {
        Captures captures = new Captures(pages, file.origin(format()));
        WarcScanner scanner = new WarcScanner(new Everything(captures));
        try {
            scanner.scan(file.bytes());
        } catch (PackedException beyond) {
            return beyond.unreadable(file.name());
        }
        return captures.result(scanner.warnings(), scanner.isBroken());
    }
}
