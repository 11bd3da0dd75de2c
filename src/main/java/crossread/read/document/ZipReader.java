package crossread.read.document;

import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleLoader;
import crossread.read.ArticleReader;
import crossread.read.KnownFormat;
import crossread.read.SavedFile;
import crossread.read.Watch;
import crossread.read.packed.PackedException;
import crossread.read.packed.ZipOpener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads saved articles that were packed together: each member that is an article is one, as in a folder. */
public final class ZipReader implements ArticleReader {
    static final int MOST_ARTICLES = 200;

    /** Documents, programs and books that are ZIP files themselves have a member by which they are known. */
    private static final Set<String> OTHER_KINDS = Set.of(
            "[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "META-INF/container.xml", "AndroidManifest.xml");

    /** Parts of pages and pictures; text for a program would be taken for text. */
    private static final Pattern NO_ARTICLE = Pattern.compile(
            ".*\\.(?:css|js|mjs|map|png|jpe?g|gif|webp|svg|ico|avif|woff2?|ttf|otf|eot|mp3|mp4|webm|ds_store|ini|db|exe)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HIDDEN = Pattern.compile("^__MACOSX/|(?:^|/)\\.(?!\\.?/)");
    private static final Pattern PAGE = Pattern.compile("(.*)\\.x?html?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_NAME = 120;

    private final ArticleLoader members;
    private final ZipOpener zips = new ZipOpener();

    /** @param members reads what is in it; without this reader, so that no ZIP file leads into another */
    public ZipReader(ArticleLoader members) {
        this.members = members;
    }

    @Override
    public String format() {
        return "zip";
    }

    @Override
    public boolean recognises(SavedFile file) {
        List<String> names = zips.names(file);
        return !names.isEmpty() && names.stream().noneMatch(OTHER_KINDS::contains);
    }

    /** Each member is held to a time of its own. */
    @Override
    public Duration longest() {
        return Watch.OF_MANY;
    }

    @Override
    public ReadResult read(SavedFile file) {
        Set<String> wanted = wanted(zips.names(file));
        try {
            return read(
                    file, zips.open(file, wanted.stream().limit(MOST_ARTICLES).toList()::contains), wanted.size());
        } catch (PackedException refused) {
            return refused.unreadable(file.name());
        }
    }

    /** Members that may be articles: not hidden, no part of a page that was saved with its folder. */
    private static Set<String> wanted(List<String> names) {
        Set<String> pages = new LinkedHashSet<>();
        for (String name : names) {
            var page = PAGE.matcher(name);
            if (page.matches()) {
                pages.add(page.group(1));
            }
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (String name : names) {
            if (!HIDDEN.matcher(name).find()
                    && !name.endsWith("/")
                    && !NO_ARTICLE.matcher(name).matches()
                    && !isPart(name, pages)) {
                wanted.add(name);
            }
        }
        return wanted;
    }

    /** "Story_files/ad.html" beside "Story.html"; in other languages the folder is called "Story-Dateien" or alike. */
    private static boolean isPart(String name, Set<String> pages) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String folder = name.substring(0, slash);
            for (int end = folder.length() - 1; end > 0 && end >= folder.length() - 20; end--) {
                if ("_-. ".indexOf(folder.charAt(end)) >= 0 && pages.contains(folder.substring(0, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private ReadResult read(SavedFile file, Map<String, byte[]> unpacked, int wanted) {
        List<Article> read = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        if (wanted > MOST_ARTICLES) {
            warnings.add(Warning.of("members-left-out", Integer.toString(wanted - MOST_ARTICLES)));
        }
        unpacked.forEach((name, bytes) -> {
            SavedFile member = new SavedFile(shown(name), bytes, Optional.empty());
            switch (members.read(member)) {
                case Readable readable -> read.addAll(readable.articles());
                case Unreadable unreadable -> {
                    refused.add(unreadable);
                    if (isWorthSaying(member, unreadable)) {
                        warnings.add(Warning.of("member-left-out", member.name()));
                    }
                }
            }
        });
        if (read.isEmpty()) {
            return refused.size() == 1
                    ? new Unreadable(
                            file.name(),
                            refused.getFirst().problem(),
                            refused.getFirst().arguments())
                    : Unreadable.of(file.name(), Problem.NO_ARTICLE);
        }
        List<Warning> all = new ArrayList<>(read.getFirst().warnings());
        all.addAll(warnings);
        read.set(0, read.getFirst().withWarnings(all));
        return new Readable(file.name(), read);
    }

    /** As in a folder, what is no article at all is passed over; a packed file inside is not, nor is a damaged one. */
    private static boolean isWorthSaying(SavedFile member, Unreadable why) {
        boolean noArticle = why.problem() == Problem.BINARY || why.problem() == Problem.EMPTY;
        boolean packed = KnownFormat.nameOf(member).filter("ZIP"::equals).isPresent();
        return packed || (!noArticle && why.problem() != Problem.UNSUPPORTED);
    }

    /** The last part of the name, to be shown and never to be opened. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.isBlank() ? String.format(Locale.ROOT, "%08x", name.hashCode()) : plain;
    }
}
