package crossread.align.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.align.Aligner;
import crossread.align.Texts;
import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.article.SentenceRef;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Alignment;
import crossread.model.link.Link;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Relation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoarseFinderTest {
    private final Aligner aligner = new Aligner();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aSpentBudgetGivesACoarseResultThatCallsLittleTheSameThatIsNot(long seed) {
        List<TokenizedArticle> story = Texts.story(seed, 6, 20);
        Alignment full = align(story, Budget.NONE);
        Alignment coarse = align(story, () -> true);

        assertThat(full.coarse()).isFalse();
        assertThat(coarse.coarse()).isTrue();
        Set<Set<SentenceRef>> same = same(full);
        Set<Set<SentenceRef>> found = same(coarse);
        long right = found.stream().filter(same::contains).count();
        assertThat(right).isGreaterThan(same.size() / 4).isGreaterThan((long) (.8 * found.size()));
        assertThat(coarse.neighbours().keySet()).isEqualTo(full.neighbours().keySet());
        coarse.neighbours()
                .forEach((ref, near) ->
                        assertThat(near).hasSameSizeAs(full.neighbours().get(ref)));
    }

    @Test
    void whatWasDoneInTimeStaysAsItIsInFull() {
        List<TokenizedArticle> story = Texts.story(5, 6, 12);
        AtomicInteger asked = new AtomicInteger();
        Alignment later = align(story, () -> asked.incrementAndGet() > 12);

        assertThat(later.coarse()).isTrue();
        Set<Link> full = Set.copyOf(align(story, Budget.NONE).links());
        assertThat(later.links()).filteredOn(full::contains).isNotEmpty();
    }

    @Test
    void aBudgetThatLastsChangesNothing() {
        List<TokenizedArticle> story = Texts.story(6, 5, 12);

        assertThat(align(story, () -> false)).isEqualTo(align(story, Budget.NONE));
        assertThat(align(story.subList(0, 1), () -> true).coarse()).isFalse();
    }

    @Test
    void canBeStoppedToo() {
        List<TokenizedArticle> story = Texts.story(7, 5, 12);

        assertThatThrownBy(() -> aligner.align(story, MeaningVectors.NONE, List.of(), () -> true, (_, fraction) -> {
                    if (fraction > .6) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    /** Two articles are one piece of work, however long they are. */
    @Test
    void twoArticlesBarelyHeldAgainstEachOtherAreDoneRoughlyAndThoseHalfDoneInFull() {
        List<TokenizedArticle> story = List.of(
                Texts.article("A", sentences("bridge closed in the storm", 20)),
                Texts.article("B", sentences("bridge closed by the storm", 20)));
        AtomicInteger asked = new AtomicInteger();

        assertThat(align(story, () -> asked.incrementAndGet() > 5).coarse()).isTrue();
        assertThat(asked).hasValue(6);
        asked.set(0);
        assertThat(align(story, () -> asked.incrementAndGet() > 15)).isEqualTo(align(story, Budget.NONE));
    }

    @Test
    void canBeStoppedWhileTwoArticlesAreHeldAgainstEachOther() {
        List<TokenizedArticle> story = List.of(
                Texts.article("A", sentences("bridge closed in the storm", 20)),
                Texts.article("B", sentences("bridge closed by the storm", 20)));

        assertThatThrownBy(() -> aligner.align(story, MeaningVectors.NONE, (_, fraction) -> {
                    if (fraction > .2 && fraction < .3) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    private static String[] sentences(String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "On day " + number + " the " + text + " of " + (1000 + number * 7) + ".")
                .toArray(String[]::new);
    }

    private Alignment align(List<TokenizedArticle> story, Budget budget) {
        return aligner.align(story, MeaningVectors.NONE, List.of(), budget, Progress.NONE);
    }

    private static Set<Set<SentenceRef>> same(Alignment alignment) {
        return alignment.links().stream()
                .filter(link -> link.relation() == Relation.SAME)
                .map(link -> Set.of(link.from(), link.to()))
                .collect(Collectors.toSet());
    }
}
