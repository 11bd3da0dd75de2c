package crossread.ui.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.model.link.WordDifference;
import crossread.ui.Story;
import crossread.ui.columns.text.Selection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionFinderTest {
    private static final Comparison STORY = new Story()
            .article("One", "Bridge", "Mayor closes bridge.", "Rain fell.")
            .article("Two", "Bridge", "Nothing alike.", "Mayor shuts bridge.")
            .article("Three", "Bridge", "Sun shone.")
            .statement("A0", "B1")
            .statement("A1")
            .statement("B0")
            .statement("C0")
            .link("A0", "B1", .8)
            .fact("f1", FactKind.NAME, "Mayor", Story.only("B"), "B1")
            .done();

    /** The second words differ, wherever they stand. */
    private static List<WordDifference> secondWords(Sentence from, Sentence to, Optional<String> language) {
        return List.of(new WordDifference(Optional.of(second(from)), Optional.of(second(to))));
    }

    private static Span second(Sentence sentence) {
        int start = sentence.text().indexOf(' ') + 1;
        return new Span(start, sentence.text().indexOf(' ', start));
    }

    private static Optional<Versions> find(Selection selection) {
        return new VersionFinder(STORY, VersionFinderTest::secondWords).find(selection);
    }

    @Test
    void theChosenSentenceLeadsAndEveryOutletHasARow() {
        assertThat(find(new Selection.OfSentence(Story.at("B1"))))
                .contains(new Versions(
                        List.of(
                                new Version(
                                        "B",
                                        "Two",
                                        List.of(new Version.Piece(
                                                Story.at("B1"), "Mayor shuts bridge.", List.of(new Span(6, 11))))),
                                new Version(
                                        "A",
                                        "One",
                                        List.of(new Version.Piece(
                                                Story.at("A0"), "Mayor closes bridge.", List.of(new Span(6, 12))))),
                                new Version("C", "Three", List.of())),
                        List.of(new Step(
                                Story.at("B1"),
                                Optional.of(new Span(6, 11)),
                                Story.at("A0"),
                                Optional.of(new Span(6, 12))))));
    }

    @Test
    void aFactIsShownInTheStatementItStandsIn() {
        assertThat(find(new Selection.OfFact("f1"))).isEqualTo(find(new Selection.OfSentence(Story.at("B1"))));
    }

    @Test
    void aSentenceThatNobodyElseSaysHasNoSteps() {
        assertThat(find(new Selection.OfSentence(Story.at("A1"))).orElseThrow().steps())
                .isEmpty();
    }

    @Test
    void nothingIsShownWhereNothingIsSelectedOrThere() {
        assertThat(find(new Selection.Nothing())).isEmpty();
        assertThat(find(new Selection.OfFact("gone"))).isEmpty();
        assertThat(find(new Selection.OfSentence(Story.at("A9")))).isEmpty();
    }

    @Test
    void overlappingMarksOfTwoVersionsAreOne() {
        Comparison three = new Story()
                .article("One", "Bridge", "abcdef")
                .article("Two", "Bridge", "abc")
                .article("Three", "Bridge", "def")
                .statement("A0", "B0", "C0")
                .done();
        Versions versions = new VersionFinder(
                        three,
                        (_, to, _) -> List.of(new WordDifference(
                                Optional.of(to.text().equals("abc") ? new Span(1, 4) : new Span(3, 5)),
                                Optional.empty())))
                .find(new Selection.OfSentence(Story.at("A0")))
                .orElseThrow();
        assertThat(versions.rows().getFirst().pieces().getFirst().marks()).containsExactly(new Span(1, 5));
        assertThat(versions.steps()).hasSize(2);
    }
}
