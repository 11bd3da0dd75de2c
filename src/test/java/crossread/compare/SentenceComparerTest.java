package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.ReasonFinder;
import crossread.align.WordDiffer;
import crossread.align.part.PartFinder;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.Reasons;
import crossread.model.link.Relation;
import crossread.model.link.UnmatchedPart;
import crossread.model.link.WordDifference;
import crossread.text.Tokenizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two sentences of a comparison looked at closely. */
class SentenceComparerTest {
    private static final String BOTH =
            "Ann Lee argued that the old harbour needs repair and that foreign traders avoid northern taxes.";
    private static final String HALF = "The harbour is old and needs repair, Ann Lee argued.";

    private final SentenceComparer comparer =
            new SentenceComparer(new Tokenizer(), new WordDiffer(), new ReasonFinder(), new PartFinder());

    private static Article article(String id, String... sentences) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> split = new ArrayList<>();
        for (String text : sentences) {
            split.add(new Sentence(blocks.size(), new Span(0, text.length()), text));
            blocks.add(Block.kept(text, BlockKind.PARAGRAPH));
        }
        Metadata metadata = Metadata.NONE.withLanguage(Optional.of("en"));
        return new Article(id, metadata, new Origin(id + ".txt", "text", 1, id), blocks, split, List.of());
    }

    private static SentenceRef at(String article) {
        return new SentenceRef(article, 0);
    }

    private static Link link(String from, String to) {
        return new Link(at(from), at(to), .9, Relation.SAME, false, Author.PROGRAM);
    }

    private static Comparison comparison(List<Article> articles, List<Link> links, List<Fact> facts) {
        return new Comparison(
                "", Instant.EPOCH, "test", Matching.LEXICAL, articles, links, List.of(), facts, List.of());
    }

    private static Fact fact(String id, FactKind kind, String label, Mention... mentions) {
        return new Fact(
                id,
                kind,
                label,
                new Value.Named(label),
                new Coverage.Shared(List.of("A", "B")),
                1,
                false,
                List.of(mentions),
                List.of(),
                Optional.empty());
    }

    private static Mention mention(String article, FactKind kind, int start, int end, String name) {
        return new Mention(at(article), new Span(start, end), kind, new Value.Named(name), Optional.empty());
    }

    @Test
    void differencesAreOfWords() {
        Sentence from = article("A", "The gate opened slowly.").sentences().getFirst();
        Sentence to = article("B", "The gate opened quickly.").sentences().getFirst();
        assertThat(comparer.wordDifferences(from, to, Optional.of("en")))
                .containsExactly(new WordDifference(Optional.of(new Span(16, 22)), Optional.of(new Span(16, 23))));
    }

    @Test
    void whatIsANameTheFactsSay() {
        List<Article> articles = List.of(article("A", "Lee left Tarnhaven."), article("B", "Tarnhaven misses Lee."));
        Fact lee = fact(
                "f1",
                FactKind.PERSON,
                "Lee",
                mention("A", FactKind.PERSON, 0, 3, "Lee"),
                mention("B", FactKind.PERSON, 17, 20, "Lee"));
        Fact told = fact(
                "f2",
                FactKind.CLAIM,
                "Tarnhaven",
                mention("A", FactKind.CLAIM, 9, 18, "Tarnhaven"),
                mention("B", FactKind.CLAIM, 0, 9, "Tarnhaven"));
        Reasons reasons = comparer.reasons(comparison(articles, List.of(), List.of(lee, told)), at("A"), at("B"));
        assertThat(reasons)
                .isEqualTo(new Reasons(
                        List.of(new Reasons.Common(new Span(9, 18), new Span(0, 9))),
                        List.of(new Reasons.Common(new Span(0, 3), new Span(17, 20))),
                        List.of(),
                        List.of(new Span(4, 8)),
                        List.of(new Span(10, 16))));
    }

    @Test
    void aPartThatTheLinkedSentenceDoesNotSayIsNamedForItsArticle() {
        List<Article> articles = List.of(article("A", BOTH), article("B", HALF), article("C", BOTH));
        List<Link> links = List.of(link("A", "B"), link("A", "C"));
        Comparison comparison = comparison(articles, links, List.of());
        Span rest = new Span(BOTH.indexOf("foreign") - "that ".length(), BOTH.length() - 1);
        List<UnmatchedPart> unmatched = comparer.unmatched(comparison, at("A"));
        assertThat(unmatched).extracting(UnmatchedPart::article).containsExactly("B");
        assertThat(unmatched.getFirst().span().overlaps(rest)).isTrue();
        assertThat(comparer.unmatched(comparison, at("B"))).isEmpty();
    }

    @Test
    void linksOfOtherSentencesSayNothingOfThisOne() {
        List<Article> articles = List.of(article("A", BOTH), article("B", HALF), article("C", HALF));
        Comparison comparison = comparison(articles, List.of(link("B", "C")), List.of());
        assertThat(comparer.unmatched(comparison, at("A"))).isEmpty();
    }

    @Test
    void theOtherEndOfALinkIsLookedAtToo() {
        List<Article> articles = List.of(article("A", HALF), article("B", BOTH));
        Comparison comparison = comparison(articles, List.of(link("A", "B")), List.of());
        assertThat(comparer.unmatched(comparison, at("B")))
                .extracting(UnmatchedPart::article)
                .containsExactly("A");
    }
}
