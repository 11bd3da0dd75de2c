package crossread.fact.figure.date;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.Ruler;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of the day; published on Tuesday, 25 February 2025. */
class ClockFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 8:30 p.m. ET         | 2025-02-24 | 20:30 | -05:00 | The roof fell at 8:30 p.m. ET on Monday.
            en | 8:30 p.m. EDT        | 2024-07-03 | 20:30 | -04:00 | The roof fell at 8:30 p.m. EDT on 3 July 2024.
            en | 0800 GMT             |            | 08:00 | Z      | The roof fell at 0800 GMT.
            en | 1742 GMT              |            | 17:42 | Z      | The roof fell at 1742 GMT.
            en | 20:30 local time      |            | 20:30 | +02:00 | They met at 20:30 local time (1830 GMT).
            en | noon local time      |            | 12:00 |        | Polls open at noon local time.
            en | 18:30 local time     |            | 18:30 | +02:00 | They met at 18:30 local time (1630 GMT).
            en | 8.45am               | 2025-02-24 | 08:45 |        | On Monday the boat left at 8.45am.
            en | 23:10                | 2025-02-24 | 23:10 |        | On Monday the boat came at 23:10.
            en | 6:04 pm              | 2025-02-27 | 18:04 |        | It is all set to land at around 6:04 pm on Thursday.
            en | 6:30 p.m.            | 2025-02-27 | 18:30 |        | It is scheduled to open at 6:30 p.m. on Thursday.
            en | 10 a.m.              | 2025-02-25 | 10:00 |        | By 10 a.m. Tuesday the lights were out.
            en | 12 a.m.              |            | 00:00 |        | It ends at 12 a.m. on Friday.
            en | 9:15                 | 2025-02-24 | 09:15 |        | It fell at 9:15 on Monday morning.
            en | 9:15                 | 2025-02-24 | 21:15 |        | It fell at 9:15 on Monday night.
            en | 12:05                |            | 12:05 |        | It fell at 12:05 in the afternoon.
            fr | 17h30                | 2025-02-24 | 17:30 |        | Le toit est tombé lundi à 17h30.
            fr | 17 h 30              |            | 17:30 |        | Le toit est tombé à 17 h 30.
            fr | 17 heures GMT        |            | 17:00 | Z      | Le toit est tombé vers 17 heures GMT.
            fr | 02h30                |            | 02:30 |        | Le toit est tombé à 02h30.
            en | 1630 hours           |            | 16:30 |        | Guards came at 1630 hours.
            en | 3 o'clock in the morning |        | 03:00 |        | It rang at 3 o'clock in the morning.
            de | 20.30 Uhr MEZ        | 2025-02-24 | 20:30 | +01:00 | Das Dach fiel um 20.30 Uhr MEZ am Montag.
            de | 14 Uhr Ortszeit      |            | 14:00 | +02:00 | Um 14 Uhr Ortszeit (13 Uhr MEZ) war zu.
            de | 14:30 Uhr            | 2025-02-24 | 14:30 |        | Am Montag um 14:30 Uhr kam der Bus.
            """)
    void readsTheTimeItsZoneAndTheDayTheSentenceTells(
            String language, String written, LocalDate day, LocalTime time, String zone, String text) {
        Value.Clock clock = new Value.Clock(time, Optional.ofNullable(zone).map(ZoneOffset::of));

        assertThat(Ruler.find(Optional.of(language), Optional.of(Ruler.PUBLISHED), text))
                .filteredOn(mention -> mention.span().of(text).equals(written))
                .extracting(Mention::value)
                .containsExactly(
                        new Value.Dates(Optional.ofNullable(day), Optional.ofNullable(day), Optional.of(clock)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 7:30 they rang.",
                "They rang at 9:15 on Monday.",
                "They rang at 2:15 on Monday night.",
                "The match ended 14:30.",
                "It took 12 hours.",
                "It took 8.30 hours.",
                "Psalm 23:10 was read.",
                "The 2010 GMT watch sold.",
                "They lost by 14.30 points.",
                "Watch it Sundays at 9am ET.",
                "It is on at 5 p.m. weekdays.",
            })
    void whatMayBeMorningOrEveningOrNoTimeIsNone(String text) {
        assertThat(Ruler.find(Optional.of(Ruler.PUBLISHED), text))
                .extracting(Mention::value)
                .noneMatch(value ->
                        value instanceof Value.Dates dates && dates.clock().isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elle a couru en 12h30.",
                "Le village est à 7h30 de route.",
                "La durée passe à 2h30.",
                "Le trajet passe de 8h15 à 9h20.",
                "Il y vit depuis 17 heures.",
                "Le contrat passe à 35h.",
            })
    void hoursInFrenchThatMayBeALengthAreNoTime(String text) {
        assertThat(Ruler.find(Optional.of("fr"), Optional.of(Ruler.PUBLISHED), text))
                .extracting(Mention::value)
                .noneMatch(value ->
                        value instanceof Value.Dates dates && dates.clock().isPresent());
    }
}
