package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws expected spans under a text, one run of ^ each, and compares whole mentions with what the finder finds. */
public final class Ruler {
    /** A Tuesday. */
    public static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 25);

    private static final FigureFinder FINDER = new FigureFinder();

    /** A value with its kind. */
    public record Stated(FactKind kind, Value value) {}

    private Ruler() {}

    public static void finds(String text, String ruler, Stated... stated) {
        finds(Optional.of(PUBLISHED), text, ruler, stated);
    }

    public static void finds(Optional<LocalDate> published, String text, String ruler, Stated... stated) {
        compare(find(published, text), text, ruler, stated);
    }

    private static void compare(List<Mention> found, String text, String ruler, Stated... stated) {
        List<Span> spans = spans(ruler);
        assertThat(spans).as("one run of ^ a value").hasSize(stated.length);
        List<Mention> expected = new ArrayList<>();
        for (int i = 0; i < stated.length; i++) {
            expected.add(new Mention(
                    new SentenceRef("A", 0), spans.get(i), stated[i].kind(), stated[i].value(), Optional.empty()));
        }
        assertThat(found).as("%s%n%s", text, draw(found)).isEqualTo(expected);
    }

    /** In an article of another language. */
    static void findsIn(String language, String text, String ruler, Stated... stated) {
        compare(find(Optional.of(language), Optional.of(PUBLISHED), text), text, ruler, stated);
    }

    static void findsNothingIn(String language, String text) {
        assertThat(find(Optional.of(language), Optional.of(PUBLISHED), text))
                .as(text)
                .isEmpty();
    }

    public static void findsNothing(String text) {
        assertThat(find(Optional.of(PUBLISHED), text)).as(text).isEmpty();
    }

    public static List<Mention> find(Optional<LocalDate> published, String... sentences) {
        return find(Optional.empty(), published, sentences);
    }

    public static List<Mention> find(Optional<String> language, Optional<LocalDate> published, String... sentences) {
        return find(FINDER, language, published, sentences);
    }

    static List<Mention> find(
            FigureFinder finder, Optional<String> language, Optional<LocalDate> published, String... sentences) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> split = new ArrayList<>();
        for (String text : sentences) {
            split.add(new Sentence(blocks.size(), new Span(0, text.length()), text));
            blocks.add(Block.kept(text, BlockKind.PARAGRAPH));
        }
        Article article = new Article(
                "A",
                Metadata.NONE.withPublished(published).withLanguage(language),
                new Origin("a.txt", "text", 0, ""),
                blocks,
                split,
                List.of());
        return finder.find(new TokenizedArticle(
                article,
                split.stream()
                        .map(_ -> List.<crossread.model.article.Token>of())
                        .toList()));
    }

    private static String draw(List<Mention> mentions) {
        StringBuilder ruler = new StringBuilder();
        for (Mention mention : mentions) {
            ruler.repeat(' ', Math.max(0, mention.span().start() - ruler.length()));
            ruler.repeat('^', mention.span().length());
        }
        return ruler.toString();
    }

    private static List<Span> spans(String ruler) {
        List<Span> spans = new ArrayList<>();
        int start = ruler.indexOf('^');
        while (start >= 0) {
            int end = start;
            while (end < ruler.length() && ruler.charAt(end) == '^') {
                end++;
            }
            spans.add(new Span(start, end));
            start = ruler.indexOf('^', end);
        }
        return spans;
    }

    public static Amount exactly(String value) {
        return Amount.exactly(new BigDecimal(value));
    }

    static Amount about(String value) {
        return Amount.about(new BigDecimal(value));
    }

    static Amount atLeast(String value) {
        return new Amount(new BigDecimal(value), false, Optional.of(new BigDecimal(value)), Optional.empty());
    }

    static Amount atMost(String value) {
        return new Amount(new BigDecimal(value), false, Optional.empty(), Optional.of(new BigDecimal(value)));
    }

    static Amount between(String low, String middle, String high) {
        return new Amount(
                new BigDecimal(middle), false, Optional.of(new BigDecimal(low)), Optional.of(new BigDecimal(high)));
    }

    /** What "hundreds" may mean. */
    static Amount vague(String low, String middle, String high) {
        return new Amount(
                new BigDecimal(middle), true, Optional.of(new BigDecimal(low)), Optional.of(new BigDecimal(high)));
    }

    static Stated money(Amount amount, String currency, Value.Money... others) {
        return new Stated(FactKind.MONEY, new Value.Money(amount, currency, List.of(others)));
    }

    static Stated percent(Amount amount, Value.Change change) {
        return new Stated(FactKind.PERCENT, new Value.Quantity(amount, "%", change));
    }

    public static Stated measure(Amount amount, String unit) {
        return new Stated(FactKind.QUANTITY, new Value.Quantity(amount, unit, Value.Change.NONE));
    }

    public static Stated count(Amount amount, String unit) {
        return new Stated(FactKind.NUMBER, new Value.Quantity(amount, unit, Value.Change.NONE));
    }

    public static Stated date(String from, String to) {
        return new Stated(
                FactKind.DATE, new Value.Dates(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to))));
    }

    public static Stated day(String day) {
        return date(day, day);
    }

    public static Stated unresolved() {
        return new Stated(FactKind.DATE, new Value.Dates(Optional.empty(), Optional.empty()));
    }
}
