package crossread.align.index;

import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The kept sentences of all articles. A sentence that repeats another of its own article is folded into it, so that
 * saying a thing twice does not make it weightier.
 *
 * <p>Articles stand in the order of their own words, not in the order they were given: whatever is worked out here is
 * the same, to the last bit, however the articles are shuffled.
 */
public final class Corpus {
    private final List<Line> lines;
    private final int[] starts;
    /** By article; empty where it is not known. */
    private final List<String> languages;

    private Corpus(List<Line> lines, int[] starts, List<String> languages) {
        this.lines = lines;
        this.starts = starts;
        this.languages = languages;
    }

    public static Corpus of(List<TokenizedArticle> given) {
        Comparator<TokenizedArticle> byWords = Comparator.comparing(Corpus::words, Corpus::compare);
        List<TokenizedArticle> articles = given.stream()
                .sorted(byWords.thenComparing(tokenized -> tokenized.article().name()))
                .toList();
        List<List<Line>> own = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(index -> lines(index, articles.get(index)))
                .toList();
        List<Line> lines = new ArrayList<>();
        int[] starts = new int[articles.size() + 1];
        for (int index = 0; index < articles.size(); index++) {
            for (Line line : own.get(index)) {
                lines.add(new Line(lines.size(), index, line.text(), line.tokens(), line.refs()));
            }
            starts[index + 1] = lines.size();
        }
        List<String> languages = articles.stream().map(Corpus::language).toList();
        return new Corpus(List.copyOf(lines), starts, languages);
    }

    /** The lines of all articles, article by article, each in the order of its text. */
    public List<Line> lines() {
        return lines;
    }

    /** How many articles there are, those without kept sentences too. */
    public int articles() {
        return starts.length - 1;
    }

    /** Index of the first line of {@code article}. */
    public int start(int article) {
        return starts[article];
    }

    /** Index behind the last line of {@code article}. */
    public int end(int article) {
        return starts[article + 1];
    }

    /** The language of an article, such as {@code en}; empty where it is not known. */
    String language(int article) {
        return languages.get(article);
    }

    /** Whether the articles are known to be written in more than one language. */
    boolean isMixed() {
        return languages.stream()
                        .filter(language -> !language.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether two lines are known to be in different languages, so that their words cannot be compared. */
    public boolean isForeign(int line, int other) {
        String one = languages.get(lines.get(line).article());
        String two = languages.get(lines.get(other).article());
        return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }

    private static String language(TokenizedArticle tokenized) {
        return tokenized
                .article()
                .metadata()
                .language()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .orElse("");
    }

    private static List<String> words(TokenizedArticle tokenized) {
        return tokenized.article().sentences().stream().map(Sentence::text).toList();
    }

    private static int compare(List<String> one, List<String> other) {
        Iterator<String> left = one.iterator();
        Iterator<String> right = other.iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = left.next().compareTo(right.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    /** Lines of one article, counted from 0. */
    private static List<Line> lines(int article, TokenizedArticle tokenized) {
        Repeats repeats = new Repeats();
        List<Line> own = new ArrayList<>();
        for (int i = 0; i < tokenized.tokens().size(); i++) {
            if (!tokenized.article().isKept(i)) {
                continue;
            }
            List<Token> tokens = tokenized.tokens().get(i);
            String text = tokenized.article().sentences().get(i).text();
            SentenceRef ref = tokenized.ref(i);
            int original = repeats.firstOrAdd(text, stems(tokens));
            if (original < 0) {
                own.add(new Line(own.size(), article, text, tokens, List.of(ref)));
            } else {
                own.set(original, withRepeat(own.get(original), ref));
            }
        }
        return own;
    }

    private static Line withRepeat(Line line, SentenceRef repeat) {
        List<SentenceRef> refs = new ArrayList<>(line.refs());
        refs.add(repeat);
        return new Line(line.index(), line.article(), line.text(), line.tokens(), List.copyOf(refs));
    }

    private static Set<String> stems(List<Token> tokens) {
        return tokens.stream().filter(Token::isContent).map(Token::stem).collect(Collectors.toSet());
    }
}
