package crossread.fact.judge.same;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-24 | 20:30 | -05:00 | 2025-02-25 | 01:30 | Z      | Shared AB remark.zone
                       | 20:30 | -05:00 | 2025-02-25 | 01:30 | Z      | Shared AB remark.zone
            2025-02-24 | 20:30 | -05:00 | 2025-02-24 | 20:30 |        | Shared AB
                       | 20:30 |        | 2025-02-24 | 20:30 |        | Shared AB
            2025-02-24 | 20:30 |        | 2025-02-24 | 20:28 |        | Shared AB remark.rounded
            2025-02-24 | 20:30 |        | 2025-02-25 | 01:30 | Z      | Uncertain A
            2025-02-24 | 20:30 |        | 2025-02-24 | 21:30 |        | OnlyIn A
            2025-02-24 | 20:30 |        | 2025-02-25 | 20:30 |        | OnlyIn A
            """)
    void oneInstantIsOneTimeInWhateverZone(
            LocalDate day,
            LocalTime time,
            String zone,
            LocalDate other,
            LocalTime hour,
            String offset,
            String verdict) {
        List<String> lines = new StoryBuilder()
                .says("A", "The roof fell at eight that evening.")
                .mention("eight", FactKind.DATE, at(day, time, zone))
                .says("B", "The roof fell at one in the night.")
                .mention("one", FactKind.DATE, at(other, hour, offset))
                .link("A", 0, "B", 0, .9)
                .lines();

        assertThat(lines).contains("eight " + verdict);
    }

    @Test
    void theDaysOfOneInstantInTwoZonesAreOne() {
        List<String> lines = new StoryBuilder()
                .says("A", "The roof fell at 8:30 p.m. ET on Monday.")
                .mention("8:30 p.m. ET", FactKind.DATE, at(LocalDate.of(2025, 2, 24), LocalTime.of(20, 30), "-05:00"))
                .day("Monday", "2025-02-24")
                .says("B", "The roof fell at 0130 GMT on Tuesday.")
                .mention("0130 GMT", FactKind.DATE, at(LocalDate.of(2025, 2, 25), LocalTime.of(1, 30), "Z"))
                .day("Tuesday", "2025-02-25")
                .link("A", 0, "B", 0, .9)
                .lines();

        assertThat(lines)
                .containsExactlyInAnyOrder("8:30 p.m. ET Shared AB remark.zone", "Monday Shared AB remark.zone");
    }

    private static Value at(LocalDate day, LocalTime time, String zone) {
        Optional<LocalDate> known = Optional.ofNullable(day);
        return new Value.Dates(
                known,
                known,
                Optional.of(new Value.Clock(time, Optional.ofNullable(zone).map(ZoneOffset::of))));
    }
}
