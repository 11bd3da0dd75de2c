package crossread.fact.figure.date;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.figure.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months, seasons, quarters, years, decades and centuries that are named, beside numbers that only look like it. */
class PeriodsInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            In September, 2010, it opened. | September, 2010 = 2010-09-01 to 2010-09-30
            In September of 2010 it opened. | September of 2010 = 2010-09-01 to 2010-09-30
            In Sept. 2010 it opened. | Sept. 2010 = 2010-09-01 to 2010-09-30
            It opened in March. | March = 2024-03-01 to 2024-03-31
            It will open this March. | this March = 2025-03-01 to 2025-03-31
            In September of last year it opened. | September of last year = 2024-09-01 to 2024-09-30
            In January of this year it opened. | January of this year = 2025-01-01 to 2025-01-31
            On May 3 of last year it opened. | May 3 of last year = 2024-05-03
            In May of that year it opened. | May of that year = ?
            May left early. | ~~
            In May it left. | May = 2024-05-01 to 2024-05-31
            April came home. | ~~
            In May, June and July it rained. | May = 2024-05-01 to 2024-05-31; June = 2024-06-01 to 2024-06-30; July = 2024-07-01 to 2024-07-31
            In the summer of 2023 it burned. | summer of 2023 = 2023-06-01 to 2023-08-31
            In summer 2023 it burned. | summer 2023 = 2023-06-01 to 2023-08-31
            Summer came. | ~~
            In the first quarter of 2023 sales fell. | first quarter of 2023 = 2023-01-01 to 2023-03-31
            In the first half of 2023 sales fell. | first half of 2023 = 2023-01-01 to 2023-06-30
            In the fourth quarter of 2023 sales fell. | fourth quarter of 2023 = 2023-10-01 to 2023-12-31
            In the second quarter sales fell. | ~~
            Q1 2025 was good. | Q1 2025 = 2025-01-01 to 2025-03-31
            Q3 of 2024 was good. | Q3 of 2024 = 2024-07-01 to 2024-09-30
            In the 1930's it burned. | 1930's = 1930-01-01 to 1939-12-31
            In the 1930s it burned. | 1930s = 1930-01-01 to 1939-12-31
            In the 1930’s band it burned. | 1930 = 1930-01-01 to 1930-12-31
            He is in his sixties. | ~~
            Sixties music rang. | ~~
            In the sixties it burned. | sixties = 1960-01-01 to 1969-12-31
            In '68 it burned. | 68 = 1968-01-01 to 1968-12-31
            In the 20th century it burned. | 20th century = 1900-01-01 to 1999-12-31
            It is a 20th-century tower. | 20th-century = 1900-01-01 to 1999-12-31
            In the 31st century it burned. | ~~
            In '09 it burned. | 09 = 2009-01-01 to 2009-12-31
            In '36 it burned. | 36 = 1936-01-01 to 1936-12-31
            In 2014-2015 it burned. | 2014 = 2014-01-01 to 2014-12-31; 2015 = 2015-01-01 to 2015-12-31
            In 2015-14 it burned. | 2015 = 2015-01-01 to 2015-12-31
            It came (2008) late. | 2008 = 2008-01-01 to 2008-12-31
            It took 2000 people. | 2000 people = 2000 people
            It took 2000 euros. | 2000 euros = 2000 EUR
            It cost $2008. | $2008 = 2008 USD
            In 1350 it burned. | 1350 = 1350-01-01 to 1350-12-31
            There were 1350. | 1350 = 1350
            The 2014 protests came. | 2014 = 2014-01-01 to 2014-12-31
            The World Cup 2022 came. | ~~
            The 1922 Committee met. | ~~
            The 1922 committee met. | 1922 = 1922-01-01 to 1922-12-31
            At 1742 GMT it burned. | 1742 GMT = 17:42 Z ?
            At 1830 hours it burned. | 1830 hours = 18:30 ?
            It was #2014 of them. | ~~
            In Rome in 1200 it burned. | 1200 = 1200-01-01 to 1200-12-31
            Since then 1200 died. | 1200 = 1200
            A 1998 law says so. | 1998 = 1998-01-01 to 1998-12-31
            By 2030 it will be built. | 2030 = 2030-01-01 to 2030-12-31
            """)
    void readsPeriods(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
