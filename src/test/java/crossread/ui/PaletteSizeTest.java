package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The palette is as high as what is in it. */
@ExtendWith(Fx.class)
class PaletteSizeTest {
    @Test
    void fewHitsLeaveNoEmptySpaceBelowThem() {
        OpenRoom open = new OpenRoom().sample();
        open.run("jump");
        double all = height(open);
        open.write("next difference");
        assertThat(height(open)).isLessThan(all);
    }

    private static double height(OpenRoom open) {
        return Fx.call(() -> open.room.layout().jump().getHeight());
    }
}
