package crossread.fact.figure.number;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.number.Stretch.Part;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
    private static final Stretch MAY = Stretch.month(YearMonth.of(2024, 5));

    private static Stretch of(String from, String to) {
        return new Stretch(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aWeekBeginsOnMonday() {
        Stretch week = of("2024-05-06", "2024-05-12");
        assertThat(Stretch.week(LocalDate.parse("2024-05-06"))).isEqualTo(week);
        assertThat(Stretch.week(LocalDate.parse("2024-05-12"))).isEqualTo(week);
    }

    @Test
    void winterRunsIntoTheNextYear() {
        assertThat(Stretch.season(2023, 12)).isEqualTo(of("2023-12-01", "2024-02-29"));
        assertThat(Stretch.season(2023, 6)).isEqualTo(of("2023-06-01", "2023-08-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 2024-05-01, 2024-05-31",
        "EARLY, 2024-05-01, 2024-05-16",
        "MIDDLE, 2024-05-08, 2024-05-23",
        "LATE, 2024-05-16, 2024-05-31",
        "END, 2024-05-31, 2024-05-31",
        "BEFORE, 2024-05-01, 2024-05-20",
        "AFTER, 2024-05-20, 2024-05-31"
    })
    void hasParts(Part part, String from, String to) {
        assertThat(MAY.part(part, LocalDate.parse("2024-05-20"))).isEqualTo(of(from, to));
    }

    @Test
    void isWholeWhereTheDayDoesNotLieWithin() {
        for (String day : new String[] {"2024-04-30", "2024-06-01"}) {
            assertThat(MAY.part(Part.BEFORE, LocalDate.parse(day))).isEqualTo(MAY);
            assertThat(MAY.part(Part.AFTER, LocalDate.parse(day))).isEqualTo(MAY);
        }
        assertThat(MAY.part(Part.BEFORE)).isEqualTo(MAY);
    }

    @Test
    void itsEndsLieWithin() {
        assertThat(MAY.part(Part.AFTER, LocalDate.parse("2024-05-01"))).isEqualTo(MAY);
        assertThat(MAY.part(Part.BEFORE, LocalDate.parse("2024-05-31"))).isEqualTo(MAY);
    }
}
