package crossread.model;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.model.link.Matching;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That what the reader wrote finds its place again, or is kept where it has none. */
class AnnotationsTest {
    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final String BOATS = "About 400 boats left the harbour on Monday.";
    private static final String RAIN = "It rained all day along the coast.";
    private static final String OTHER = "Some 300 boats left, the port says.";

    private static Article article(String id, String hash, String... sentences) {
        Article article = new Article(
                id, Metadata.NONE, new Origin("page.txt", "text", 0, hash), List.of(), List.of(), List.of());
        return article.withBlocks(List.of(Block.kept(String.join(" ", sentences), BlockKind.PARAGRAPH)))
                .withSentences(List.of(sentences).stream()
                        .map(text -> new Sentence(0, new Span(0, text.length()), text))
                        .toList());
    }

    private static Fact fact(String id, String article, int sentence, int start, int end) {
        Mention mention = new Mention(
                new SentenceRef(article, sentence),
                new Span(start, end),
                FactKind.NUMBER,
                new Value.Named("boats"),
                Optional.empty());
        return new Fact(
                id,
                FactKind.NUMBER,
                id,
                mention.value(),
                new Coverage.OnlyIn(article),
                1,
                false,
                List.of(mention),
                List.of(),
                Optional.empty());
    }

    private static Comparison comparison(List<Article> articles, List<Fact> facts, List<Discrepancy> clashes) {
        return new Comparison("Boats", THEN, "1", Matching.LEXICAL, articles, List.of(), List.of(), facts, clashes);
    }

    private static Comparison two() {
        return comparison(
                List.of(article("A", "aa", BOATS, RAIN), article("B", "bb", OTHER)),
                List.of(fact("f1", "A", 0, 6, 9), fact("f2", "B", 0, 5, 8)),
                List.of());
    }

    private static Subject subject(Topic topic) {
        return topic.subject(two()).orElseThrow();
    }

    private static Note note(Topic topic, String text) {
        return new Note(subject(topic), text, THEN);
    }

    private static Topic sentence(String article, int sentence) {
        return new Topic.OfSentence(new SentenceRef(article, sentence));
    }

    @Test
    void findsFactSentenceAndArticleUnderOtherLettersAndNumbers() {
        Topic fact = new Topic.OfFact("f1");
        ReaderWork work = ReaderWork.NONE
                .withNotes(List.of(note(fact, "ask the port"), note(sentence("A", 1), "really?")))
                .withLabels(List.of(new Label(subject(new Topic.OfArticle("A")), 2), new Label(subject(fact), 1)));
        Comparison later = comparison(
                List.of(article("A", "bb", OTHER), article("B", "aa", RAIN, BOATS)),
                List.of(fact("f9", "B", 1, 6, 9)),
                List.of());
        assertThat(Annotations.of(later.withReader(work)).all())
                .extracting(
                        Annotation::topic,
                        Annotation::labels,
                        each -> each.notes().stream().map(Note::text).toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(new Topic.OfFact("f9")), List.of(1), List.of("ask the port")),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(sentence("B", 0)), List.of(), List.of("really?")),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(new Topic.OfArticle("B")), List.of(2), List.of()));
    }

    @Test
    void leadsFromAFactThatIsNoLongerFoundToItsSentence() {
        ReaderWork work = ReaderWork.NONE.withNotes(List.of(note(new Topic.OfFact("f1"), "ask the port")));
        Comparison later = comparison(two().articles(), List.of(), List.of()).withReader(work);
        assertThat(Annotations.of(later).on(sentence("A", 0)).notes())
                .extracting(Note::text)
                .containsExactly("ask the port");
    }

    @Test
    void keepsWhatIsAboutTextThatIsGone() {
        ReaderWork work = ReaderWork.NONE
                .withNotes(List.of(note(sentence("A", 1), "really?")))
                .withLabels(List.of(new Label(subject(sentence("A", 1)), 3), new Label(subject(sentence("B", 0)), 3)));
        Comparison later = comparison(List.of(article("A", "bb", OTHER)), List.of(), List.of())
                .withReader(work);
        assertThat(Annotations.of(later).gone())
                .containsExactly(
                        new Annotation(Optional.empty(), List.of(subject(sentence("A", 1))), List.of(3), work.notes()));
    }

    @Test
    void showsOnAFactWhatIsOnThoseItClashesWith() {
        Comparison clash = comparison(
                two().articles(), two().facts(), List.of(new Discrepancy("d1", List.of("f1", "f2"), "same", .8)));
        ReaderWork work = ReaderWork.NONE
                .withNotes(List.of(note(new Topic.OfFact("f2"), "who counted?")))
                .withLabels(List.of(new Label(subject(new Topic.OfFact("f1")), 4)));
        Annotation on = Annotations.of(clash.withReader(work)).on(new Topic.OfFact("f1"));
        assertThat(on.labels()).containsExactly(4);
        assertThat(on.notes()).extracting(Note::text).containsExactly("who counted?");
    }

    @Test
    void nothingIsOnWhatTheReaderLeftAlone() {
        ReaderWork work = ReaderWork.NONE.withNotes(List.of(note(sentence("A", 1), "really?")));
        assertThat(Annotations.of(two().withReader(work)).on(sentence("A", 0)).isEmpty())
                .isTrue();
    }

    @Test
    void namesOfLabelsAreNotWhatIsCompared() {
        ReaderWork named = ReaderWork.NONE.withLabelNames(Map.of(2, "Ask the port"));
        assertThat(named.correctsAlike(ReaderWork.NONE)).isTrue();
        assertThat(named.withNotes(List.of()).labelNames()).containsExactly(Map.entry(2, "Ask the port"));
    }
}
