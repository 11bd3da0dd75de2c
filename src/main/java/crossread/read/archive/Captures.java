package crossread.read.archive;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.PageAddress;
import crossread.read.web.HtmlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the articles among the pages of one archive. */
final class Captures {
    static final int MOST_ARTICLES = 50;

    /** A crawl holds frames, advertisements and answers to scripts by the hundred; one page takes 16 to 50 ms. */
    static final int MOST_PAGES = 400;

    /** Words under which a page beside a longer one is its frame, its advertisement or its notice of cookies. */
    static final int FEWEST_WORDS = 60;

    private final HtmlReader pages;
    private final Origin origin;
    private final List<Found> found = new ArrayList<>();
    private int looked;
    private int passed;

    /**
     * An article with what tells it from others.
     *
     * @param key the page's address
     * @param rank place in the archive's own list of pages; as it came where there is none
     */
    private record Found(Article article, String key, int rank, int words) {
        boolean sameAs(String otherKey, Article other) {
            return key.equals(otherKey) && article.body().equals(other.body());
        }
    }

    Captures(HtmlReader pages, Origin origin) {
        this.pages = pages;
        this.origin = origin;
    }

    /**
     * Looks for an article on the page.
     *
     * @param title what the archive calls it
     * @param rank its place among the others
     */
    void add(CapturedPage page, Optional<String> title, int rank) {
        if (found.size() >= MOST_ARTICLES || ++looked > MOST_PAGES) {
            passed++;
            return;
        }
        Metadata hints = new PageAddress(page.address())
                .hints()
                .or(Metadata.NONE.withTitle(title).allFrom(FoundIn.FILE_HEAD));
        if (pages.read(page.bytes(), page.charset(), hints, origin, List.of()) instanceof Readable readable) {
            Article article = readable.articles().getFirst();
            String key = new PageAddress(page.address()).key();
            if (found.stream().noneMatch(other -> other.sameAs(key, article))) {
                found.add(new Found(article, key, rank, words(article.body())));
            }
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * The articles in the order of their rank.
     *
     * @param known what is known of how they got there; the first of them carries it
     * @param broken whether the archive is damaged
     */
    ReadResult result(List<Warning> known, boolean broken) {
        if (found.isEmpty()) {
            return broken
                    ? Unreadable.of(origin.file(), Problem.DAMAGED, "no whole page in the archive")
                    : Unreadable.of(origin.file(), Problem.NO_ARTICLE);
        }
        int longest = found.stream().mapToInt(Found::words).max().orElse(0);
        List<Article> articles = new ArrayList<>(found.stream()
                .filter(each -> each.words >= Math.min(FEWEST_WORDS, longest))
                .sorted(Comparator.comparingInt(Found::rank))
                .map(Found::article)
                .toList());
        List<Warning> warnings = new ArrayList<>(known);
        if (passed > 0) {
            warnings.add(Warning.of("pages-passed-over", Integer.toString(passed)));
        }
        Article first = articles.getFirst();
        warnings.addAll(first.warnings());
        articles.set(0, first.withWarnings(warnings));
        return new Readable(origin.file(), articles);
    }

    /** Runs of letters and digits; of a script without blanks, two letters count as a word. */
    private static int words(String text) {
        int[] count = {0, 0};
        boolean[] inside = {false};
        text.codePoints().forEach(point -> {
            boolean letter = Character.isLetterOrDigit(point);
            boolean alone = Character.isIdeographic(point) || isKana(point);
            count[1] += alone ? 1 : 0;
            count[0] += letter && !alone && !inside[0] ? 1 : 0;
            inside[0] = letter && !alone;
        });
        return count[0] + count[1] / 2;
    }

    private static boolean isKana(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
