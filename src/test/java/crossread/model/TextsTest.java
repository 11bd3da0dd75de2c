package crossread.model;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Kinship.Kind;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Amount;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Kinship VERSION = new Kinship("B", "A", Kind.LATER_VERSION, .8, .9);
    private static final Kinship COPY = new Kinship("C", "A", Kind.COPY, .9, .6);

    private static Texts texts(List<String> articles, Kinship... kinships) {
        return Texts.of(articles, List.of(kinships));
    }

    private static Fact fact(Coverage coverage) {
        Value value = new Value.Quantity(Amount.exactly(BigDecimal.TEN), "boat", Value.Change.NONE);
        List<Mention> mentions = coverage.articles().stream()
                .map(id ->
                        new Mention(new SentenceRef(id, 0), new Span(0, 2), FactKind.QUANTITY, value, Optional.empty()))
                .toList();
        return new Fact(
                "f1", FactKind.QUANTITY, "10 boats", value, coverage, 1, false, mentions, List.of(), Optional.empty());
    }

    private static Fact only(String article) {
        return fact(new Coverage.OnlyIn(article));
    }

    @Test
    void articlesWithoutKinAreATextEach() {
        Texts texts = texts(List.of("A", "B"));
        assertThat(texts.groups()).containsExactly(List.of("A"), List.of("B"));
        assertThat(texts.count(List.of("A", "B"))).isEqualTo(2);
    }

    @Test
    void aCopyBelongsToTheTextItWasCutFrom() {
        Texts texts = texts(List.of("A", "B", "C"), COPY);
        assertThat(texts.groups()).containsExactly(List.of("A", "C"), List.of("B"));
        assertThat(texts.count(List.of("A", "C"))).isEqualTo(1);
        assertThat(texts.count(List.of("B", "C"))).isEqualTo(2);
    }

    /** Two long articles that both took in one brief stay independent of each other. */
    @Test
    void aBriefInTwoArticlesDoesNotJoinThem() {
        Kinship inB = new Kinship("C", "B", Kind.COPY, .8, .3);
        assertThat(texts(List.of("A", "B", "C"), COPY, inB).groups()).containsExactly(List.of("A", "C"), List.of("B"));
    }

    @Test
    void versionsOfVersionsAreOneText() {
        Kinship third = new Kinship("C", "B", Kind.LATER_VERSION, .6, .9);
        assertThat(texts(List.of("C", "A", "B"), third, VERSION).groups()).containsExactly(List.of("C", "A", "B"));
    }

    @Test
    void whatOnlyTheLaterVersionHasWasAdded() {
        Texts texts = texts(List.of("A", "B"), VERSION);
        assertThat(texts.revision(only("B"))).contains(Revision.ADDED);
        assertThat(texts.revision(only("A"))).contains(Revision.DROPPED);
    }

    @Test
    void whatTheLaterVersionAddsAndIndependentArticlesLackIsMarkedToo() {
        assertThat(texts(List.of("A", "B", "D"), VERSION).revision(only("B"))).contains(Revision.ADDED);
    }

    @Test
    void whatAnIndependentArticleStatesTooWasNotAdded() {
        Fact shared = fact(new Coverage.Shared(List.of("B", "D")));
        assertThat(texts(List.of("A", "B", "D"), VERSION).revision(shared)).isEmpty();
    }

    @Test
    void whatAllVersionsHaveWasNotAdded() {
        Fact shared = fact(new Coverage.Shared(List.of("A", "B")));
        assertThat(texts(List.of("A", "B"), VERSION).revision(shared)).isEmpty();
    }

    @Test
    void whatIsUncertainIsNotSaidToBeAdded() {
        Fact uncertain = fact(new Coverage.Uncertain(List.of("B")));
        assertThat(texts(List.of("A", "B"), VERSION).revision(uncertain)).isEmpty();
    }

    @Test
    void aCopyHasNoVersions() {
        assertThat(texts(List.of("A", "C"), COPY).revision(only("C"))).isEmpty();
    }

    @Test
    void kinshipsWithOthersArePassedOver() {
        Texts texts = texts(List.of("B", "D"), VERSION);
        assertThat(texts.groups()).containsExactly(List.of("B"), List.of("D"));
    }
}
