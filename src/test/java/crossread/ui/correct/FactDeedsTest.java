package crossread.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.ReaderWork;
import crossread.ui.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactDeedsTest {
    private final Comparison bridge = Story.bridge();

    private FactDeeds deeds(FactCorrection... said) {
        return new FactDeeds(bridge.withReader(ReaderWork.NONE.withFacts(List.of(said))));
    }

    private FactAnchor anchor(String id) {
        return FactAnchor.of(bridge.fact(id).orElseThrow().mentions().getFirst(), bridge.articles())
                .orElseThrow();
    }

    @Test
    void tellsAFactByAPlaceWhereItStands() {
        assertThat(deeds().strikeOut("f1"))
                .contains(ReaderWork.NONE.withFacts(List.of(new FactCorrection.NotAFact(anchor("f1")))));
        assertThat(deeds().join("f2", "f3"))
                .contains(ReaderWork.NONE.withFacts(List.of(new FactCorrection.SameAs(anchor("f2"), anchor("f3")))));
    }

    @Test
    void tellsASharedFactByAPlaceInEachArticle() {
        List<FactAnchor> monday = bridge.fact("f4").orElseThrow().mentions().stream()
                .map(mention -> FactAnchor.of(mention, bridge.articles()).orElseThrow())
                .toList();
        assertThat(monday).hasSize(2);
        assertThat(deeds().strikeOut("f4"))
                .contains(ReaderWork.NONE.withFacts(List.of(
                        new FactCorrection.NotAFact(new FactPlaces(monday.getFirst(), List.of(monday.getLast()))))));
    }

    @Test
    void saysNothingOfWhatIsNotThereOrTheSame() {
        assertThat(deeds().strikeOut("f99")).isEmpty();
        assertThat(deeds().join("f2", "f2")).isEmpty();
        Fact alone = bridge.fact("f1").orElseThrow();
        assertThat(deeds().splitOff("f1", alone.mentions().getFirst())).isEmpty();
    }

    @Test
    void aKindTakesThePlaceOfTheOneSaidBefore() {
        FactCorrection before = new FactCorrection.OfKind(anchor("f5"), FactKind.PLACE);
        FactCorrection other = new FactCorrection.NotAFact(anchor("f1"));
        assertThat(deeds(before, other).ofKind("f5", FactKind.NAME))
                .map(ReaderWork::facts)
                .contains(List.of(other, new FactCorrection.OfKind(anchor("f5"), FactKind.NAME)));
    }

    @Test
    void whatHoldsNoNumberIsOfferedNoFigure() {
        assertThat(FactDeeds.kinds(bridge.fact("f5").orElseThrow()))
                .containsExactly(
                        FactKind.DATE,
                        FactKind.ORGANISATION,
                        FactKind.PLACE,
                        FactKind.NAME,
                        FactKind.QUOTATION,
                        FactKind.CLAIM);
        assertThat(FactDeeds.kinds(bridge.fact("f1").orElseThrow())).contains(FactKind.NUMBER);
    }

    @Test
    void knowsWhatWasSaidOfAFact() {
        FactCorrection same = new FactCorrection.SameAs(anchor("f2"), anchor("f3"));
        assertThat(deeds(same).about("f3")).containsExactly(same);
        assertThat(deeds(same).about("f1")).isEmpty();
        assertThat(deeds(same).without(same)).isEqualTo(ReaderWork.NONE);
    }
}
