package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.desk.Delivery.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Path PAGE = Path.of("page.html");
    private static final Path STORY = Path.of("story.crossread");
    private static final Path LESSON = Path.of("lesson.crossclass");
    private static final Path KEY = Path.of("lesson.crosskey");

    private static Delivery of(Path... files) {
        return new Delivery(Stream.of(files).toList());
    }

    @Test
    void oneComparisonIsOpened() {
        assertThat(of(STORY).comparison()).contains(STORY);
        assertThat(of(STORY).refused()).isEmpty();
        assertThat(of(STORY).articles()).isEmpty();
    }

    @Test
    void oneClassFileIsOpened() {
        assertThat(of(LESSON).classFile()).contains(LESSON);
        assertThat(of(LESSON).refused()).isEmpty();
        assertThat(of(LESSON).articles()).isEmpty();
    }

    @Test
    void anythingElseIsReadAsAnArticle() {
        Path other = Path.of("other.pdf");
        assertThat(of(PAGE, other).articles()).containsExactly(PAGE, other);
        assertThat(of(PAGE, other).refused()).isEmpty();
    }

    @Test
    void aTeachersFileOpensNothingByItself() {
        assertThat(of(KEY).refused()).containsExactly(new Refused(KEY, "desk.teachers-file"));
        assertThat(of(KEY).articles()).isEmpty();
    }

    @Test
    void whatHasToStandAloneIsNamedAndTheArticlesBesideItAreRead() {
        Delivery several = of(LESSON, PAGE, STORY, KEY);
        assertThat(several.comparison()).isEmpty();
        assertThat(several.classFile()).isEmpty();
        assertThat(several.articles()).isEqualTo(List.of(PAGE));
        assertThat(several.refused())
                .containsExactly(
                        new Refused(LESSON, "desk.class-alone"),
                        new Refused(STORY, "desk.comparison-alone"),
                        new Refused(KEY, "desk.teachers-file"));
    }
}
