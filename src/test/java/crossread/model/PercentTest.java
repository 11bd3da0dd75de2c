package crossread.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({"0, 0", ".004, 0", ".276, 28", ".994, 99", ".9999, 99", "1, 100"})
    void onlyWhatIsCertainIsAHundred(double score, int percent) {
        assertThat(Percent.of(score)).isEqualTo(percent);
    }
}
