package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** At which of how many differences the reader is. */
@ExtendWith(Fx.class)
class CounterTest {
    private OpenRoom open;

    @BeforeEach
    void open() {
        open = new OpenRoom().sample();
    }

    @Test
    void aConflictIsCountedAmongTheConflictsToo() {
        open.keys(KeyCode.SHIFT, KeyCode.F8);
        assertThat(open.text("#place")).isEqualTo("Difference 1 of 4");
        assertThat(open.text("#conflict")).isEqualTo("Conflict 1 of 1");
        open.keys(KeyCode.F8);
        assertThat(open.text("#place")).isEqualTo("Difference 2 of 4");
        assertThat(open.text("#conflict")).isEmpty();
    }

    @Test
    void marksAreNoFilter() {
        open.run("mark-only").run("mark-differs");
        assertThat(open.text("#place")).isEqualTo("4 differences");
    }

    @Test
    void theFilterOfTheLedgerLeavesThatManyToStepThrough() {
        open.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).write("ruiz");
        assertThat(open.text("#place")).isEqualTo("2 differences");
        open.keys(KeyCode.F7);
        assertThat(open.text("#place")).isEqualTo("Difference 2 of 2");
    }

    @Test
    void theOtherSideOfAConflictIsTheSameDifference() {
        Fx.run(() -> open.room.pointer().select(new crossread.ui.columns.text.Selection.OfFact("f3")));
        open.settle();
        assertThat(open.text("#place")).isEqualTo("Difference 1 of 4");
        open.keys(KeyCode.F8);
        assertThat(open.text("#place")).isEqualTo("Difference 2 of 4");
    }
}
