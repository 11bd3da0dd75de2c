package crossread.fact.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void takesSpokesmanAndSpokespersonForOneOffice() {
        assertThat(Labels.office("Kremlin spokesman")).isEqualTo(Labels.office("Kremlin Spokesperson"));
    }
}
