package crossread.ui.columns.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.ui.columns.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartnerFinderTest {
    private static Story story() {
        return new Story()
                .article("Post", "T", "It rained. | 12 people fled.")
                .article("Gazette", "T", "14 people fled. | It rained.")
                .article("Wire", "T", "Rain fell.");
    }

    private static List<Partner> find(Comparison comparison, Selection selection) {
        return new PartnerFinder(comparison).find(selection, Optional.empty());
    }

    @Test
    void aClashIsAnsweredByTheOtherValueAndAnAbsenceByTheNearestSentence() {
        Comparison comparison = story().differs("f1", FactKind.QUANTITY, "12 people", "A")
                .differs("f2", FactKind.QUANTITY, "14 people", "B")
                .clash("f1", "f2")
                .only("f3", FactKind.QUANTITY, "12", "A", "C0")
                .comparison();
        assertThat(find(comparison, new Selection.OfFact("f1")))
                .containsExactly(
                        new Partner(Story.ref("A1"), Partner.Role.SAYS, List.of(new Span(0, 9)), false),
                        new Partner(Story.ref("B0"), Partner.Role.CLASHES, List.of(new Span(0, 9)), false));
        assertThat(find(comparison, new Selection.OfFact("f3")))
                .containsExactly(
                        new Partner(Story.ref("A1"), Partner.Role.SAYS, List.of(new Span(0, 2)), false),
                        new Partner(Story.ref("C0"), Partner.Role.LACKS, List.of(), false));
    }

    @Test
    void aSentenceIsAnsweredByWhatIsLinkedToItAsTheSame() {
        Comparison comparison = story().moved("A0", "B1").same("A0", "C0").comparison();
        assertThat(find(comparison, new Selection.OfSentence(Story.ref("A0"))))
                .containsExactly(
                        new Partner(Story.ref("A0"), Partner.Role.SAYS, List.of(), false),
                        new Partner(Story.ref("B1"), Partner.Role.SAYS, List.of(), true),
                        new Partner(Story.ref("C0"), Partner.Role.SAYS, List.of(), false));
    }

    @Test
    void ofSeveralMentionsTheOneTheReaderClickedIsMeant() {
        Comparison comparison = new Story()
                .article("Post", "T", "In Oslo. | Later in Oslo.")
                .only("f1", FactKind.PLACE, "Oslo", "A")
                .comparison();
        assertThat(new PartnerFinder(comparison).find(new Selection.OfFact("f1"), Optional.of(Story.ref("A1"))))
                .containsExactly(new Partner(Story.ref("A1"), Partner.Role.SAYS, List.of(new Span(9, 13)), false));
    }

    @Test
    void anUnknownFactHasNoAnswer() {
        assertThat(find(story().comparison(), new Selection.OfFact("gone"))).isEmpty();
        assertThat(find(story().comparison(), new Selection.Nothing())).isEmpty();
    }
}
