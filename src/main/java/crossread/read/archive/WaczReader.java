package crossread.read.archive;

import crossread.model.article.ReadResult;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import crossread.read.packed.PackedException;
import crossread.read.packed.ZipOpener;
import crossread.read.web.HtmlReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the articles of a WACZ file: WARC archives in a ZIP file, with a list of the pages that were visited. */
public final class WaczReader implements ArticleReader {
    private static final String PAGES = "pages/pages.jsonl";
    private static final String ARCHIVES = "archive/";

    private final HtmlReader pages;
    private final Function<String, Optional<Object>> json;
    private final ZipOpener zip = new ZipOpener();

    /** @param json parses JSON text to maps, lists and plain values; empty where it is none */
    public WaczReader(HtmlReader pages, Function<String, Optional<Object>> json) {
        this.pages = pages;
        this.json = json;
    }

    @Override
    public String format() {
        return "wacz";
    }

    @Override
    public boolean recognises(SavedFile file) {
        return zip.names(file).stream().anyMatch(name -> name.equals(PAGES) || isArchive(name));
    }

    @Override
    public ReadResult read(SavedFile file) {
        try {
            Map<String, byte[]> members = zip.open(file, name -> name.equals(PAGES) || isArchive(name));
            List<byte[]> archives = members.entrySet().stream()
                    .filter(member -> isArchive(member.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            PageList list = new PageList(members.getOrDefault(PAGES, new byte[0]), json);
            Captures listed = new Captures(pages, file.origin(format()));
            WarcScanner scanner = scan(archives, new Listed(list, listed));
            if (!listed.isEmpty()) {
                return listed.result(scanner.warnings(), scanner.isBroken());
            }
            // A list that names nothing inside is no list: all pages are looked at, as in a WARC archive.
            Captures all = new Captures(pages, file.origin(format()));
            WarcScanner again = scan(archives, new Everything(all));
            return all.result(again.warnings(), again.isBroken());
        } catch (PackedException refused) {
            return refused.unreadable(file.name());
        }
    }

    private static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(ARCHIVES) && (lower.endsWith(".warc.gz") || lower.endsWith(".warc"));
    }

    private static WarcScanner scan(List<byte[]> archives, PageTaker taker) throws PackedException {
        WarcScanner scanner = new WarcScanner(taker);
        for (byte[] archive : archives) {
            scanner.scan(archive);
        }
        return scanner;
    }
}
