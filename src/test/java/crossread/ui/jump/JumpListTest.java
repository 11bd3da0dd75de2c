package crossread.ui.jump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpListTest {
    private static Jump jump(Jump.Kind kind, String title) {
        return new Jump(kind, title, "", () -> {});
    }

    private static final JumpList LIST = JumpList.of(List.of(
            jump(Jump.Kind.COMMAND, "Next difference"),
            jump(Jump.Kind.COMMAND, "Previous difference"),
            jump(Jump.Kind.COMMAND, "Save comparison"),
            jump(Jump.Kind.COMMAND, "Save comparison as…"),
            new Jump(Jump.Kind.ARTICLE, "A Harbour Gazette", "Storm closes the bridge", () -> {}),
            jump(Jump.Kind.FACT, "Stéphane Séjourné"),
            jump(Jump.Kind.FACT, "$5 million"),
            jump(Jump.Kind.SENTENCE, "The storm saved nobody a difference of $5 million.")));

    private static List<String> best(String typed) {
        return LIST.best(typed).stream().map(Jump::title).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "next, Next difference",
        "prev dif, Previous difference",
        "nd, Next difference",
        "save, Save comparison",
        "sca, Save comparison as…",
        "sejourne, Stéphane Séjourné",
        "gazette storm, A Harbour Gazette",
        "nxdf, Next difference",
        "$5, $5 million",
        "nobody, The storm saved nobody a difference of $5 million.",
    })
    void whatFitsBestStandsFirst(String typed, String first) {
        assertThat(best(typed)).first().isEqualTo(first);
    }

    @Test
    void theBeginningOfAWordGoesBeforeItsMiddleAndACommandBeforeASentence() {
        assertThat(best("difference"))
                .containsExactly(
                        "Next difference", "Previous difference", "The storm saved nobody a difference of $5 million.");
    }

    @Test
    void whatDoesNotFitIsNotShown() {
        assertThat(best("zeppelin")).isEmpty();
        assertThat(best("xq")).isEmpty();
    }

    @Test
    void withNothingTypedTheCommandsAreShownInTheirOrder() {
        assertThat(best(" "))
                .containsExactly("Next difference", "Previous difference", "Save comparison", "Save comparison as…");
    }

    @Test
    void whatCannotBeDoneNowStandsBehindWhatCan() {
        Jump off = new Jump(Jump.Kind.COMMAND, "Save", "", "", Optional.of("nothing"), () -> {});
        Jump on = jump(Jump.Kind.COMMAND, "Save as");
        assertThat(JumpList.of(List.of(off, on)).best("sa")).containsExactly(on, off);
    }

    @Test
    void noMoreIsShownThanIsRead() {
        List<Jump> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(jump(Jump.Kind.SENTENCE, "Sentence " + i));
        }
        assertThat(JumpList.of(many).best("sentence")).hasSize(JumpList.MOST);
    }
}
