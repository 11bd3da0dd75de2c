package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-25",
                "2025-02-25T23:30:00-05:00",
                "Published: 25 February 2025, 14:05 GMT",
                "Tuesday, Feb. 25, 2025 at 9 a.m.",
                "February 25th, 2025",
                "25/02/2025",
                "02/25/2025",
                "20250225",
                "25.02.2025 10:11"
            })
    void readsTheDay(String printed) {
        assertThat(new DateReader().read(printed)).contains(LocalDate.of(2025, 2, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "25 February", "2025", "31/31/2025", "12 of 2025 drivers", "February 2025"})
    void readsNoneWhereADayOrYearIsMissing(String printed) {
        assertThat(new DateReader().read(printed)).isEmpty();
    }
}
