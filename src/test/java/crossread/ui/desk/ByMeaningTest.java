package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.link.Matching;
import crossread.model.link.MeaningLack;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The desk shows what words give first, and what meaning gives in its place. */
class ByMeaningTest implements StoryDesk.Screen {
    private final PlainWork work = new PlainWork();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final StoryDesk desk = new StoryDesk(
            work,
            new Background(queue::add, queue::add, bugs::add),
            new QuietDialogs(),
            new NoFiles(),
            new Messages(Locale.ENGLISH));

    {
        desk.showOn(this);
    }

    @Override
    public void deskChanged() {}

    @Override
    public void compared(Optional<Comparison> comparison) {
        told.add(comparison.map(each -> each.matching().name()).orElse("nothing"));
    }

    @Override
    public void lacksMeaning(MeaningLack lack) {
        told.add(lack.name());
    }

    @Override
    public void described(Comparison comparison) {
        told.add("described");
    }

    @Override
    public void notice(Notice notice) {
        told.add(notice.text());
    }

    @Override
    public void showClass(Path file) {}

    @Override
    public void used(Path file) {}

    private void take(String... files) {
        desk.take(Arrays.stream(files).map(Path::of).toList());
    }

    private void settle() {
        untilTold(Integer.MAX_VALUE);
    }

    private void untilTold(int count) {
        while (!queue.isEmpty() && told.size() < count) {
            queue.remove().run();
        }
        assertThat(bugs).isEmpty();
    }

    private Matching shown() {
        return desk.session().comparison().orElseThrow().matching();
    }

    @Test
    void wordsComeFirstAndMeaningInTheirPlace() {
        take("one", "two");
        settle();
        assertThat(told).containsExactly("LEXICAL", "MEANING");
        assertThat(shown()).isEqualTo(Matching.MEANING);
        assertThat(work.compared).hasSize(1);
    }

    @Test
    void whatIsKnownByMeaningDoesNotFallBackToWords() {
        take("one", "two");
        settle();
        told.clear();
        work.remembers = true;
        desk.comparer().compare();
        settle();
        assertThat(told).containsExactly("MEANING");
        assertThat(shown()).isEqualTo(Matching.MEANING);
    }

    @Test
    void aCoarseResultSaysSoAndMeaningWaitsUntilTheReaderWantsAllOfIt() {
        work.slow = true;
        take("one", "two");
        settle();
        assertThat(told).hasSize(2).startsWith("LEXICAL").last().asString().startsWith("This is a coarse result");
        assertThat(desk.session().comparison().orElseThrow().coarse()).isTrue();
        told.clear();
        desk.comparer().finish();
        settle();
        assertThat(told).containsExactly("LEXICAL", "MEANING");
        assertThat(desk.session().comparison().orElseThrow().coarse()).isFalse();
        told.clear();
        desk.comparer().compare();
        settle();
        assertThat(told).containsExactly("LEXICAL", "MEANING");
    }

    @Test
    void aSingleArticleHasNothingToMatch() {
        take("one");
        settle();
        assertThat(told).containsExactly("LEXICAL");
    }

    @Test
    void whereTheModelIsMissingTheReaderHearsWhy() {
        work.lack = Optional.of(MeaningLack.NO_MODEL);
        take("one", "two");
        settle();
        assertThat(told).containsExactly("LEXICAL", "NO_MODEL");
        assertThat(shown()).isEqualTo(Matching.LEXICAL);
    }

    @Test
    void switchedOffItStaysByWordsAndSwitchedOnItFollows() {
        desk.comparer().setByMeaning(false);
        take("one", "two");
        settle();
        assertThat(told).containsExactly("LEXICAL");
        desk.comparer().setByMeaning(true);
        settle();
        assertThat(told).containsExactly("LEXICAL", "LEXICAL", "MEANING");
        desk.comparer().setByMeaning(false);
        settle();
        assertThat(shown()).isEqualTo(Matching.LEXICAL);
    }

    @Test
    void whatTheReaderSaidMeanwhileStays() {
        take("one", "two");
        untilTold(1);
        Article first = desk.session().articles().getFirst();
        Metadata renamed = first.metadata().withByline(Optional.of("A. Writer"));
        desk.session().describe(0, renamed);
        settle();
        assertThat(shown()).isEqualTo(Matching.MEANING);
        assertThat(desk.session().articles().getFirst().metadata()).isEqualTo(renamed);
        assertThat(desk.session().comparison().orElseThrow().articles())
                .isEqualTo(desk.session().articles());
        assertThat(desk.session().canUndo()).isTrue();
    }

    @Test
    void anArticleAddedMeanwhileStartsAnew() {
        take("one", "two");
        untilTold(1);
        take("three");
        settle();
        assertThat(told.getLast()).isEqualTo("MEANING");
        assertThat(desk.session().comparison().orElseThrow().articles()).hasSize(3);
        assertThat(desk.session().isStale()).isFalse();
    }

    @Test
    void stoppedItStaysByWords() {
        take("one", "two");
        untilTold(1);
        desk.comparer().stop();
        settle();
        assertThat(told)
                .containsExactly("LEXICAL", "Matching by meaning was stopped. What you see was matched by words.");
        assertThat(shown()).isEqualTo(Matching.LEXICAL);
        assertThat(desk.session().isStale()).isFalse();
    }

    @Test
    void whatWasSavedBeforeMeaningCameIsUnsavedAgain() {
        take("one", "two");
        untilTold(1);
        desk.session()
                .saved(
                        new PlainWork.Kept(
                                Path.of("x"), desk.session().comparison().orElseThrow()),
                        desk.session().comparison().orElseThrow());
        assertThat(desk.session().isUnsaved()).isFalse();
        settle();
        assertThat(desk.session().isUnsaved()).isTrue();
    }
}
