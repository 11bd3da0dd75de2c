package crossread.export.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Quality;
import crossread.model.article.Article;
import crossread.model.fact.FactKind;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.Label;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import crossread.ui.Story;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QualityCounterTest {
    private final Comparison bridge = Story.bridge();

    private SentenceAnchor sentence(int article, int index) {
        return SentenceAnchor.of(bridge.articles().get(article), index);
    }

    private FactAnchor fact(String id) {
        return FactAnchor.of(bridge.fact(id).orElseThrow().mentions().getFirst(), bridge.articles())
                .orElseThrow();
    }

    @Test
    void countsWhatWasSaidOfLinksAndFacts() {
        ReaderWork reader = new ReaderWork(
                List.of(
                        new Correction.Cut(sentence(0, 1), sentence(1, 1)),
                        new Correction.Pinned(sentence(0, 0), sentence(1, 0)),
                        new Correction.Linked(sentence(0, 1), sentence(2, 1))),
                List.of(
                        new FactCorrection.NotAFact(fact("f7")),
                        new FactCorrection.OfKind(fact("f5"), FactKind.PLACE),
                        new FactCorrection.SameAs(fact("f2"), fact("f3"))),
                List.of(),
                List.of(new Label(new Subject.OfFact(fact("f1")), 2), new Label(new Subject.OfFact(fact("f1")), 3)));
        assertThat(new QualityCounter().count(bridge.withReader(reader)))
                .isEqualTo(new Quality(5, 1, 1, 1, 9, 1, 1, 1, 1, 0));
    }

    @Test
    void whatIsGoneIsNotCounted() {
        ReaderWork reader = ReaderWork.NONE.withFacts(List.of(new FactCorrection.NotAFact(fact("f1"))));
        List<Article> rest = bridge.articles().subList(1, 3);
        Comparison without = new Comparison(
                "", bridge.created(), "", bridge.matching(), rest, List.of(), List.of(), List.of(), List.of());
        assertThat(new QualityCounter().count(without.withReader(reader)))
                .isEqualTo(new Quality(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aRateComesWithItsIntervalAndOnlyFromEnoughOn() {
        assertThat(new Quality(20, 5, 4, 0, 0, 0, 0, 0, 0, 0).linkPrecision()).isEmpty();
        // R: binom::binom.confint(8, 10, method = "wilson")
        assertThat(new Quality(20, 2, 8, 0, 0, 0, 0, 0, 0, 0).linkPrecision())
                .get()
                .satisfies(rate -> {
                    assertThat(rate.share()).isEqualTo(.8);
                    assertThat(rate.low()).isCloseTo(.4901625, within(1e-6));
                    assertThat(rate.high()).isCloseTo(.9433178, within(1e-6));
                });
        assertThat(Quality.Rate.of(10, 10).high()).isCloseTo(1, within(1e-9));
        assertThat(Quality.Rate.of(0, 10).low()).isCloseTo(0, within(1e-9));
    }

    @Test
    void saysCountsBeforeRates() {
        assertThat(new QualityWording(new Messages(Locale.ENGLISH)).lines(new Quality(20, 2, 8, 0, 30, 1, 0, 0, 0, 2)))
                .containsExactly(
                        "Of 20 pairs of sentences shown as the same you cut 2 and pinned 8; 0 you linked yourself.",
                        "Right among the pairs you cut or pinned: 8 of 10, 80% (49% to 94%).",
                        "Of 30 facts found you struck out 1, joined 0, split 2 and gave 0 another kind.",
                        "What you passed over counts as neither right nor wrong. Rates are given from 10 on, with a 95%"
                                + " confidence interval.");
    }

    @Test
    void saysNothingWhereNothingWasSetRight() {
        assertThat(new QualityWording(new Messages(Locale.ENGLISH)).lines(new QualityCounter().count(bridge)))
                .isEmpty();
    }
}
