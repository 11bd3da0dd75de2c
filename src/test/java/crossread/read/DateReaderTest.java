package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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
                "25.02.2025 10:11",
                "25. 2. 2025",
                "Dienstag, 25. Februar 2025, 10:11 Uhr",
                "le 25 février 2025 à 10h11",
                "25 de febrero de 2025",
                "25 febbraio 2025",
                "25 de fevereiro de 2025",
                "25 februari 2025",
                "25 lutego 2025",
                "25 февраля 2025 г.",
                "25 лютого 2025",
                "25 فبراير 2025",
                "2025年2月25日",
                "2025년 2월 25일"
            })
    void readsTheDay(String printed) {
        assertThat(new DateReader().read(printed)).contains(LocalDate.of(2025, 2, 25));
    }

    @Test
    void readsAnAmbiguousDayAsThePlaceWritesIt() {
        assertThat(new DateReader().read("3/4/2025")).contains(LocalDate.of(2025, 4, 3));
        assertThat(new DateReader().read("3/4/2025", true)).contains(LocalDate.of(2025, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "25 February", "2025", "31/31/2025", "12 of 2025 drivers", "February 2025"})
    void readsNoneWhereADayOrYearIsMissing(String printed) {
        assertThat(new DateReader().read(printed)).isEmpty();
    }
}
