package crossread.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {
    @Test
    void whatFitsIsLeftWhole() {
        assertThat(Beginning.of("The harbour is shut", 19)).isEqualTo("The harbour is shut");
    }

    @Test
    void isCutBetweenWords() {
        assertThat(Beginning.of("The harbour is shut", 18)).isEqualTo("The harbour is …");
        assertThat(Beginning.of("The harbour is shut", 14)).isEqualTo("The harbour is …");
    }

    @Test
    void isCutWithinAWordThatTakesMostOfTheRoom() {
        assertThat(Beginning.of("The Donaudampfschiffahrt", 12)).isEqualTo("The Donaudam …");
        assertThat(Beginning.of("Donaudampfschiffahrt", 5)).isEqualTo("Donau …");
    }

    @Test
    void aCharacterOfTwoUnitsStaysWhole() {
        assertThat(Beginning.of("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 3)).isEqualTo("\uD83D\uDE00 …");
    }
}
