package crossread.fact.figure.date;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, spans and times of the day as they stand in sentences of 25 February 2025, with what decides their year and their day. */
class DaysAndTimesInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            They met on 3rd of May. | 3rd of May = 2025-05-03
            They met on 3 to 5 May 2024. | 3 to 5 May 2024 = 2024-05-03 to 2024-05-05
            They met on 3 and 5 May 2024. | 3 and 5 May 2024 = 2024-05-03 to 2024-05-05
            They met (3 May 2024) there. | 3 May 2024 = 2024-05-03
            They met May 3-5, 2024. | May 3-5, 2024 = 2024-05-03 to 2024-05-05
            They met on May the 3rd, 2024. | May the 3rd, 2024 = 2024-05-03
            They met on Monday, May 3. | Monday, May 3 = 2025-05-03
            They met on Monday 3 May 2024. | Monday 3 May 2024 = 2024-05-03
            They met on Monday, the 3rd of May 2024. | Monday, the 3rd of May 2024 = 2024-05-03
            They met on February 29, 2024. | February 29, 2024 = 2024-02-29
            They met at v2024-05-03. | ~~
            They met on (2024-05-03). | 2024-05-03 = 2024-05-03
            They met on 22/04/2024. | 22/04/2024 = 2024-04-22
            They met on 05/05/2024. | 05/05/2024 = 2024-05-05
            They met on 22-04-2024. | 22-04-2024 = 2024-04-22
            They met on 22.04.2024. | 22.04.2024 = 2024-04-22
            They met on 22.13.2024. | ~~
            They met today. | today = 2025-02-25
            They meet tomorrow. | tomorrow = 2025-02-26
            My last year at school ended. | ~~
            Last year ended. | Last year = 2024-01-01 to 2024-12-31
            The last days came. | ~~
            The last two weeks were hot. | two weeks = 2 week
            Last-minute talks failed. | ~~
            Last week-long talks failed. | ~~
            This month ended. | This month = 2025-02-01 to 2025-02-28
            This day ended. | ~~
            Next week's vote counts. | Next week = 2025-03-03 to 2025-03-09
            Next Monday it rains. | Next Monday = 2025-03-03
            Last August 5 it rained. | August 5 = 2024-08-05
            Next winter will be cold. | Next winter = 2025-12-01 to 2026-02-28
            This winter is cold. | This winter = 2024-12-01 to 2025-02-28
            This summer will be hot. | This summer = 2025-06-01 to 2025-08-31
            Cyber Monday came. | ~~
            Good Friday came. | ~~
            On Mondays it rains. | ~~
            It will open on Friday. | Friday = 2025-02-28
            It opened on Friday, and will close on Sunday. | Friday = 2025-02-21; Sunday = 2025-03-02
            They agreed to meet on Friday. | Friday = 2025-02-28
            It is due on Friday. | Friday = 2025-02-28
            It is expected to open on Friday. | Friday = 2025-02-28
            Dr. Holt will come on Friday. | Friday = 2025-02-28
            At 6:30 p.m. it will open on Friday. | 6:30 p.m. = 18:30 ?; Friday = 2025-02-28
            He resigned on Friday. | Friday = 2025-02-21
            It will be closed on Friday. | Friday = 2025-02-28
            The vote was held on Friday after it rained. | Friday = 2025-02-21
            On Friday, it rained. | Friday = 2025-02-21
            On Friday, voters will choose. | Friday = 2025-02-28
            On Friday voters chose. | Friday = 2025-02-21
            It began one week ago. | one week ago = 2025-02-17 to 2025-02-23
            It began 400 years ago. | 400 years ago = 1625-01-01 to 1625-12-31
            It began 1.5 years ago. | 1.5 years = 1.5 year
            It began a couple of weeks ago. | a couple of weeks ago = 2025-02-10 to 2025-02-16
            It began six months ago. | six months ago = 2024-08-01 to 2024-08-31
            It began 30 years back. | 30 years back = 1995-01-01 to 1995-12-31
            It began years ago. | ~~
            On 3 May 2024 it broke; the following day it was mended. | 3 May 2024 = 2024-05-03; the following day = 2024-05-04
            On 3 May 2024 it broke; the day before it was mended. | 3 May 2024 = 2024-05-03
            On 3 May 2024 it broke, the day before the vote. | 3 May 2024 = 2024-05-03
            In 2023 it broke; the year before it was mended. | 2023 = 2023-01-01 to 2023-12-31
            In May 2023 it broke; the year before it was mended. | May 2023 = 2023-05-01 to 2023-05-31
            It broke the year before. | the year before = 2024-01-01 to 2024-12-31
            It broke the year before the vote. | ~~
            On 3 May 2024 it broke; two days later it was mended. | 3 May 2024 = 2024-05-03; two days = 2 day
            In May 2024 it broke; the following day it was mended. | May 2024 = 2024-05-01 to 2024-05-31
            It rang at 8:30 p.m. ET. | 8:30 p.m. ET = 20:30 -05:00 ?
            It rang at 8:30 p.m. ET on 3 May 2024. | 8:30 p.m. ET = 20:30 -04:00 2024-05-03; 3 May 2024 = 2024-05-03
            It rang at 8:30 p.m. ET on 3 January 2024. | 8:30 p.m. ET = 20:30 -05:00 2024-01-03; 3 January 2024 = 2024-01-03
            It rang at 0800 GMT. | 0800 GMT = 08:00 Z ?
            It rang at noon local time. | noon local time = 12:00 ?
            It rang at 8:30. | ~~
            It rang at 8:30 on Monday. | Monday = 2025-02-24
            It rang at 8:30 on Monday morning. | 8:30 = 08:30 2025-02-24; Monday = 2025-02-24
            It rang at 8:30 on Monday evening. | 8:30 = 20:30 2025-02-24; Monday = 2025-02-24
            It rang at 18:30 local time (1630 GMT). | 18:30 local time = 18:30 +02:00 ?
            It rang at 18:30 (1630 GMT) on Monday. | 18:30 = 18:30 +02:00 2025-02-24; Monday = 2025-02-24
            It rang at midnight on Monday. | midnight = 00:00 ?; Monday = 2025-02-24
            It rings Sundays at 9am. | ~~
            It rings at 9am daily. | ~~
            It rang at 13pm. | ~~
            It rang at 0pm. | ~~
            It rang at 24:00. | ~~
            It rang at 12:60. | ~~
            It rang at 12:30:15. | ~~
            It rang at 9.30am. | 9.30am = 09:30 ?
            It rang at 930am. | ~~
            It rang at 0930 hours. | 0930 hours = 09:30 ?
            It rang at 2130 hours local time. | 2130 hours local time = 21:30 ?
            It rang at 5 o'clock. | ~~
            It rang at 5 o'clock in the afternoon. | 5 o'clock in the afternoon = 17:00 ?
            It rang by 5pm on Tuesday. | 5pm = 17:00 2025-02-25; Tuesday = 2025-02-25
            It rang from 5pm to 7pm on Tuesday. | 5pm = 17:00 ?; 7pm = 19:00 2025-02-25; Tuesday = 2025-02-25
            It rang around midday. | midday = 12:00 ?
            On Monday the wall broke; the following day it was mended. | Monday = 2025-02-24; the following day = 2025-02-25
            On May 3 the wall broke; the following day it was mended. | May 3 = 2025-05-03; the following day = 2025-05-04
            On 3 May the wall broke; the following day it was mended. | 3 May = 2025-05-03; the following day = 2025-05-04
            On Monday, 3 May 2024, the wall broke; the day before, it held. | Monday, 3 May 2024 = 2024-05-03; the day before = 2024-05-02
            """)
    void readsDaysAndTimes(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
