package crossread.ui.view.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.ui.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacementTest {
    /** "Low" stands first in one article and last in the other, "High" first in both; line 2 of A is an advertisement. */
    private static Placement placement() {
        return Placement.of(new Story()
                .article("One", "Bridge", "Low and High.", "-Buy this", "Middle.", "End.")
                .article("Two", "Bridge", "High.", "Middle.", "Low.", "Low again.")
                .article("Three", "Bridge", "Only here.")
                .fact("high", FactKind.NAME, "High", new Coverage.Shared(List.of("A", "B")), "A0", "B0")
                .fact("low", FactKind.NAME, "Low", new Coverage.Shared(List.of("A", "B")), "A0", "B2", "B3")
                .fact("alone", FactKind.NAME, "Only", Story.only("C"), "C0")
                .done());
    }

    @Test
    void factsFarthestApartStandFirst() {
        assertThat(placement().facts()).extracting(PlacedFact::factId).containsExactly("low", "high");
    }

    @Test
    void aPlaceIsThatOfTheFirstMentionAmongTheKeptSentences() {
        assertThat(placement().axes())
                .containsExactly(new Axis("A", "One", 3), new Axis("B", "Two", 4), new Axis("C", "Three", 1));
        assertThat(placement().facts().getFirst().spots())
                .containsExactly(new Spot(0, Story.at("A0"), 1, 0), new Spot(1, Story.at("B2"), 3, 2 / 3.0));
    }

    @Test
    void earlyInOneAndHalfAnArticleLaterInAnotherIsBuried() {
        assertThat(placement().facts()).extracting(PlacedFact::isBuried).containsExactly(true, false);
    }

    @Test
    void ofVeryManyFactsThoseOfTheBestRankStay() {
        Story story = new Story().article("One", "Bridge", "Word.").article("Two", "Bridge", "Word.");
        for (int i = 0; i < Placement.MOST + 2; i++) {
            story.fact("f" + i, FactKind.NAME, "Word", new Coverage.Shared(List.of("A", "B")), "A0", "B0");
        }
        Placement many = Placement.of(story.done());
        assertThat(many.left()).isEqualTo(2);
        assertThat(many.index("f149")).contains(149);
        assertThat(many.index("f150")).isEmpty();
    }

    @Test
    void axesAreSpreadEvenlyAndTheFirstSentenceIsOnTop() {
        ChartShape shape = new ChartShape(3, 528, 224);
        assertThat(List.of(shape.x(0), shape.x(1), shape.x(2))).containsExactly(64.0, 264.0, 464.0);
        assertThat(List.of(shape.y(0), shape.y(.5), shape.y(1))).containsExactly(12.0, 112.0, 212.0);
    }

    @Test
    void theNearestLineIsFoundWithinReachOnly() {
        ChartShape shape = new ChartShape(3, 528, 224);
        List<PlacedFact> facts = placement().facts();
        double y = shape.y(1 / 3.0);
        assertThat(y).isCloseTo(78.67, within(.01));
        assertThat(shape.nearest(facts, 164, y + 4, 7)).isEqualTo(Optional.of(0));
        assertThat(shape.nearest(facts, 164, shape.y(0) + 2, 7)).isEqualTo(Optional.of(1));
        assertThat(shape.nearest(facts, 164, shape.y(.9), 7)).isEmpty();
        assertThat(shape.nearest(facts, 464, shape.y(0), 7)).isEmpty();
    }
}
