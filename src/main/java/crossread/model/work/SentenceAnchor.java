package crossread.model.work;

import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sentence told by its words and what stands around it, so that it is found again when the article has another letter,
 * or was cleaned or split otherwise.
 *
 * @param sha256 hash of the file the article was read from
 * @param text of the sentence
 * @param before the sentence before it, empty where there is none
 * @param after the sentence after it, empty where there is none
 */
public record SentenceAnchor(String sha256, String text, String before, String after) {
    /** A sentence that was split otherwise is known again by at least this many characters of the other. */
    private static final int ENOUGH = 20;
    /** A sentence that was edited is known again by at least this share of its words, both ways. */
    private static final double MOST = .5;

    /** The anchor of the sentence at {@code index}. */
    public static SentenceAnchor of(Article article, int index) {
        return new SentenceAnchor(
                article.origin().sha256(), text(article, index), text(article, index - 1), text(article, index + 1));
    }

    private static String text(Article article, int index) {
        return index >= 0 && index < article.sentences().size()
                ? article.sentences().get(index).text()
                : "";
    }

    /**
     * The sentence among those of {@code articles}: the one with the very same words whose neighbours fit best, or else the
     * same but for blanks, hyphens and marks of quotation, or else one that holds all its words or is held by them, or else one with most of its words that stands where it stood, as
     * after an edit; empty where there is none.
     */
    public Optional<SentenceRef> in(List<Article> articles) {
        return places(articles).stream().findFirst();
    }

    /** All that fit in the same way, the best first: of a sentence that was cut in several each holds some of its words. */
    List<SentenceRef> places(List<Article> articles) {
        List<Article> same = articles.stream()
                .filter(article -> article.origin().sha256().equals(sha256))
                .toList();
        String plain = plain(text);
        List<Test> tests = List.of(
                (article, index) -> text(article, index).equals(text),
                (article, index) -> plain(text(article, index)).equals(plain),
                this::holds,
                this::wasEdited);
        return tests.stream()
                .map(test -> places(same, test))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private interface Test {
        boolean fits(Article article, int index);
    }

    private List<SentenceRef> places(List<Article> articles, Test test) {
        return articles.stream()
                .flatMap(article -> IntStream.range(0, article.sentences().size())
                        .filter(index -> test.fits(article, index))
                        .boxed()
                        .sorted(Comparator.<Integer>comparingInt(index -> context(article, index))
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(index -> new SentenceRef(article.id(), index)))
                .toList();
    }

    /** With one sort of blank, hyphen and mark of quotation: programs differ in which of them they keep. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().map(SentenceAnchor::plain).forEach(point -> {
            if (point != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    private static int plain(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return ' ';
        }
        return switch (Character.getType(point)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '"';
            default -> point == '\'' || point == '„' || point == '‚' ? '"' : point;
        };
    }

    private boolean holds(Article article, int index) {
        String other = text(article, index);
        return Math.min(other.length(), text.length()) >= ENOUGH
                && (other.contains(text) || text.contains(other) || isDecodedAs(text, other));
    }

    /**
     * Whether both are the same but for letters that one code page has and another has not, as after letters were decoded
     * wrongly and put right; what is written in such letters for the most part is not told from other such text.
     */
    static boolean isDecodedAs(String one, String other) {
        String plain = one.replaceAll("\\P{ASCII}++", "");
        return plain.length() * 2 > one.length() && plain.equals(other.replaceAll("\\P{ASCII}++", ""));
    }

    /** A neighbour alone is not enough: the sentence in its place may be another one altogether. */
    private boolean wasEdited(Article article, int index) {
        return (isThere(before, article, index - 1) || isThere(after, article, index + 1))
                && Math.min(shared(text, text(article, index)), shared(text(article, index), text)) >= MOST;
    }

    private static boolean isThere(String neighbour, Article article, int index) {
        return !neighbour.isEmpty() && text(article, index).equals(neighbour);
    }

    /** The share of the words of {@code one} that {@code other} has too, 0 to 1. */
    private static double shared(String one, String other) {
        List<String> words = words(one);
        List<String> theirs = words(other);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(theirs::contains).count() / words.size();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[^\\p{L}\\p{N}]++"));
    }

    /** How well the sentence at {@code index} fits: kept text before all else, then most in common, then the neighbours, then the length. */
    private int context(Article article, int index) {
        // Of pieces the longest before that at the edge, which stands beside the same neighbour.
        int shared = holds(article, index)
                ? 3000
                        * Math.min(
                                999,
                                Math.min(text.length(), text(article, index).length()))
                : 0;
        int kept = article.isKept(index) ? 4_000_000 : 0;
        int around = (text(article, index - 1).equals(before) ? 1000 : 0)
                + (text(article, index + 1).equals(after) ? 1000 : 0);
        return kept + shared + around + Math.min(999, text(article, index).length());
    }
}
