package crossread.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.lesson.Proof.Standing;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.ui.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonWriterTest {
    private static Prepared of(Comparison comparison) {
        return new LessonWriter().prepare(comparison);
    }

    /** The fact of each card with the letters that are right. */
    private static List<String> told(Comparison comparison, Task task) {
        Prepared prepared = of(comparison);
        return prepared.lesson().cards(task).stream()
                .map(card -> card.fact().of(card.text()) + " "
                        + prepared.key().of(card.id()).orElseThrow().articles())
                .toList();
    }

    @Test
    void factsOfEveryCertainSortAreSorted() {
        assertThat(told(Story.bridge(), Task.FACTS))
                .containsExactlyInAnyOrder("$5 million [A]", "Monday [A, B]", "About 14 [B]");
    }

    @Test
    void whatIsUncertainOrSetAsideIsNoCard() {
        assertThat(of(Story.bridge()).lesson().cards())
                .extracting(card -> card.fact().of(card.text()))
                .doesNotContain("Ten", "3");
    }

    @Test
    void whoeverDoesNotStateAFactLeavesItOut() {
        assertThat(told(Story.bridge(), Task.OMISSIONS))
                .containsExactlyInAnyOrder("$5 million [B, C]", "Monday [C]", "Ana Ruiz [A, C]");
    }

    @Test
    void aFigureIsHeldAgainstThoseOfTheOthers() {
        Prepared prepared = of(Story.bridge());
        Card card = prepared.lesson().cards(Task.FIGURES).stream()
                .filter(each -> each.kind() == FactKind.NUMBER)
                .findFirst()
                .orElseThrow();
        Solution solution = prepared.key().of(card.id()).orElseThrow();
        assertThat(solution.articles()).hasSize(1).isSubsetOf(card.choices());
        assertThat(card.choices()).doesNotContain(card.from().orElseThrow()).hasSize(2);
        assertThat(solution.proofs())
                .filteredOn(proof -> proof.article().equals(solution.articles().getFirst()))
                .extracting(Proof::standing)
                .containsExactly(Standing.DIFFERS);
    }

    @Test
    void everyArticleProvesWhatIsRightAboutAFact() {
        Prepared prepared = of(Story.bridge());
        Card card = prepared.lesson().cards(Task.FACTS).stream()
                .filter(each -> each.kind() == FactKind.MONEY)
                .findFirst()
                .orElseThrow();
        assertThat(prepared.key().of(card.id()).orElseThrow().proofs())
                .containsExactly(
                        new Proof(
                                "A",
                                Standing.STATES,
                                2,
                                "Repairs will cost $5 million, the mayor said.",
                                List.of(new Span(18, 28)),
                                List.of(),
                                Optional.of(new SentenceRef("A", 1))),
                        lacks("B", "The bridge was closed by the storm on Monday."),
                        lacks("C", "A storm closed the bridge."));
    }

    private static Proof lacks(String article, String text) {
        return new Proof(
                article,
                Standing.LACKS,
                1,
                text,
                List.of(),
                List.of("$5 million"),
                Optional.of(new SentenceRef(article, 0)));
    }

    @Test
    void theSameComparisonGivesTheSameLesson() {
        assertThat(of(Story.bridge())).isEqualTo(of(Story.bridge()));
    }

    @Test
    void anotherTextGivesAnotherId() {
        Comparison other = new Story()
                .article("Harbour Gazette", "Storm", "The storm closed the bridge.")
                .article("Inland Post", "Storm", "The storm closed the road.")
                .done();
        assertThat(of(other).lesson().id())
                .isNotEqualTo(of(Story.bridge()).lesson().id());
    }

    @Test
    void aClassReadsWhatWasKeptAlone() {
        assertThat(of(Story.bridge()).lesson().articles().getFirst().body())
                .doesNotContain("Advertisement")
                .contains("Repairs will cost");
    }

    @Test
    void ofOneSentenceThereIsOneCardATask() {
        Comparison comparison = new Story()
                .article("One", "Title", "Twelve ships and nine boats left the harbour at noon.")
                .article("Two", "Title", "The harbour was empty in the afternoon.")
                .fact("f1", FactKind.NUMBER, "Twelve", new Coverage.OnlyIn("A"), "A0")
                .fact("f2", FactKind.NUMBER, "nine", new Coverage.OnlyIn("A"), "A0")
                .done();
        assertThat(told(comparison, Task.FACTS)).containsExactly("Twelve [A]");
    }

    @Test
    void oneArticleAloneGivesNoCards() {
        Comparison one = new Story()
                .article("One", "Title", "Nothing to hold it against.")
                .done();
        assertThat(of(one).lesson().cards()).isEmpty();
    }
}
