package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and times that are told by their distance, by a part of a longer time, or in an unusual way. */
class DatesInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Rain fell last weekend. | last weekend = 2025-02-22 to 2025-02-23
            They met this weekend. | this weekend = 2025-03-01 to 2025-03-02
            Sales fell last quarter. | last quarter = 2024-10-01 to 2024-12-31
            Sales may rise next quarter. | next quarter = 2025-04-01 to 2025-06-30
            It happened last decade. | last decade = 2010-01-01 to 2019-12-31
            It was built last century. | last century = 1900-01-01 to 1999-12-31
            It may last until next century. | next century = 2100-01-01 to 2199-12-31
            The vote was held last March. | last March = 2024-03-01 to 2024-03-31
            The vote was held last February. | last February = 2024-02-01 to 2024-02-29
            The vote is next March. | next March = 2025-03-01 to 2025-03-31
            The vote is next January. | next January = 2026-01-01 to 2026-01-31
            The vote was held this January. | this January = 2025-01-01 to 2025-01-31
            They go next spring. | next spring = 2025-03-01 to 2025-05-31
            They go next summer. | next summer = 2025-06-01 to 2025-08-31
            It began a fortnight ago. | a fortnight ago = 2025-02-10 to 2025-02-16
            It began two fortnights ago. | two fortnights ago = 2025-01-27 to 2025-02-02
            It began two decades ago. | two decades ago = 2001-01-01 to 2009-12-31
            Profits fell three quarters ago. | three quarters ago = 2024-04-01 to 2024-06-30
            "It rained in May, June and July." | "May = 2024-05-01 to 2024-05-31; June = 2024-06-01 to 2024-06-30; July = 2024-07-01 to 2024-07-31"
            "In May, June Berg left." | May = 2024-05-01 to 2024-05-31
            It began three weeks ago. | three weeks ago = 2025-02-03 to 2025-02-09
            The year ended in early 2023. | early 2023 = 2023-01-01 to 2023-07-02
            It was late 1972 when it broke. | late 1972 = 1972-07-01 to 1972-12-31
            In mid-March it broke. | mid-March = 2024-03-08 to 2024-03-23
            In early March it broke. | early March = 2024-03-01 to 2024-03-16
            In the late 1980s it fell. | the late 1980s = 1984-12-31 to 1989-12-31
            "In the '80s it fell." | 80s = 1980-01-01 to 1989-12-31
            In the eighties it fell. | eighties = 1980-01-01 to 1989-12-31
            The 90s were wild. | 90s = 1990-01-01 to 1999-12-31
            "She was born in '99." | 99 = 1999-01-01 to 1999-12-31
            The bridge opened in Q3 2024. | Q3 2024 = 2024-07-01 to 2024-09-30
            The bridge opened in Q3 of 2024. | Q3 of 2024 = 2024-07-01 to 2024-09-30
            The bridge opened in the second half of 2023. | second half of 2023 = 2023-07-01 to 2023-12-31
            It closed in 1066. | 1066 = 1066-01-01 to 1066-12-31
            It will open in March. | March = 2025-03-01 to 2025-03-31
            It will open in January. | January = 2026-01-01 to 2026-01-31
            The winter of 2019 was cold. | winter of 2019 = 2019-12-01 to 2020-02-29
            They met the day before yesterday. | the day before yesterday = 2025-02-23
            They will meet the day after tomorrow. | the day after tomorrow = 2025-02-27
            "They met on New Year's Eve." | "New Year's Eve = 2024-12-31"
            They met in the 19th century. | 19th century = 1800-01-01 to 1899-12-31
            They met in the late 19th century. | the late 19th century = 1849-12-31 to 1899-12-31
            They met at the beginning of May 2024. | the beginning of May 2024 = 2024-05-01 to 2024-05-16
            They met at the end of last year. | the end of last year = 2024-12-31
            They met in the middle of 2023. | the middle of 2023 = 2023-04-02 to 2023-10-01
            They met on Monday, 24 February. | Monday, 24 February = 2025-02-24
            They met on the 1st of May. | 1st of May = 2025-05-01
            They met May 1 to 3. | May 1 to 3 = 2025-05-01 to 2025-05-03
            They met on 13/4/2024. | 13/4/2024 = 2024-04-13
            They met on 4/13/2024. | 4/13/2024 = 2024-04-13
            They met on 3/4/2024. | 3/4/2024 = ?
            The 9/11 attacks came. | 9/11 = 2001-09-11
            The 21st century began. | 21st century = 2000-01-01 to 2099-12-31
            It happened at 9.15 p.m. | 9.15 p.m. = 21:15 ?
            It happened at 0915 GMT. | 0915 GMT = 09:15 Z ?
            It happened at 12am. | 12am = 00:00 ?
            It happened at 12 p.m. | 12 p.m. = 12:00 ?
            It happened at midnight. | midnight = 00:00 ?
            At 17:30 it broke. | 17:30 = 17:30 ?
            At noon it broke. | noon = 12:00 ?
            At 9 a.m. (0800 GMT) it broke. | 9 a.m. = 09:00 +01:00 ?
            It happened at around 9pm local time. | 9pm local time = 21:00 ?
            It happened between 9am and 5pm. | 9am = 09:00 ?; 5pm = 17:00 ?
            It happened on Monday, 24 February, at 9:15am. | Monday, 24 February = 2025-02-24; 9:15am = 09:15 2025-02-24
            They met last spring. | last spring = 2024-03-01 to 2024-05-31
            They met on 24.2.2025. | 24.2.2025 = 2025-02-24
            They met on 24-02-2025. | 24-02-2025 = 2025-02-24
            They met on 24 and 25 February. | 24 and 25 February = 2025-02-24 to 2025-02-25
            They met between 24 and 26 February. | 24 and 26 February = 2025-02-24 to 2025-02-26
            They met on 24-26 February 2025. | 24-26 February 2025 = 2025-02-24 to 2025-02-26
            They met on February 24-26. | February 24-26 = 2025-02-24 to 2025-02-26
            They met on December 30. | December 30 = 2024-12-30
            They will meet on January 5. | January 5 = 2026-01-05
            They will meet on December 30. | December 30 = 2025-12-30
            They met on January 5. | January 5 = 2025-01-05
            They met on February 24, 2025, at noon. | February 24, 2025 = 2025-02-24; noon = 12:00 2025-02-24
            The 2023-24 season ended. | 2023-24 = 2023-01-01 to 2024-12-31
            In 1995-96 it was dry. | 1995-96 = 1995-01-01 to 1996-12-31
            By mid-2030 it opens. | mid-2030 = 2030-04-02 to 2030-10-01
            By early next year it opens. | early next year = 2026-01-01 to 2026-07-02
            It opens later this year. | later this year = 2025-02-25 to 2025-12-31
            It opens later this week. | later this week = 2025-02-25 to 2025-03-02
            It opened earlier this year. | earlier this year = 2025-01-01 to 2025-02-25
            It opened on Christmas Day. | Christmas Day = 2024-12-25
            It opened a year ago. | a year ago = 2024-01-01 to 2024-12-31
            It opened a week ago. | a week ago = 2025-02-17 to 2025-02-23
            It opened ten days ago. | ten days ago = 2025-02-15
            It opened two centuries ago. | two centuries ago = 1785-01-01 to 1865-12-31
            It opened last night. | last night = 2025-02-24
            Call between 9am and 11.30am today. | 9am = 09:00 ?; 11.30am = 11:30 2025-02-25; today = 2025-02-25
            It happened at 1pm EST. | 1pm EST = 13:00 -05:00 ?
            It happened at 1pm CET on Monday. | 1pm CET = 13:00 +01:00 2025-02-24; Monday = 2025-02-24
            It happened at 13:00 local time. | 13:00 local time = 13:00 ?
            It happened at 9:30 p.m. Monday. | 9:30 p.m. = 21:30 2025-02-24; Monday = 2025-02-24
            It happened shortly after 3 p.m. on 24 February 2025. | 3 p.m. = 15:00 2025-02-24; 24 February 2025 = 2025-02-24
            It happened at 3 a.m. yesterday. | 3 a.m. = 03:00 2025-02-24; yesterday = 2025-02-24
            """)
    void readsDatesAndTimes(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
