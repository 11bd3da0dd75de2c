package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, measures, counts, shares, scores and ages as they stand in sentences, with what stands around them. */
class FiguresInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            It cost between $5m and $7m. | $5m and $7m = 5000000..7000000 USD
            It cost $5 to $7. | $5 to $7 = 5..7 USD
            Fares rose from $5 to $7. | $5 = 5 USD; $7 = 7 USD
            It cost $50m-$70m. | $50m-$70m = 50000000..70000000 USD
            It cost $5 (€4, £3) then. | $5 = 5 USD or 4 EUR or 3 GBP
            It cost $5 million (€4.6 million; £3.9 million) then. | $5 million = 5000000 USD or 4600000 EUR or 3900000 GBP
            It cost $5 million (about €4.6 million) then. | $5 million = 5000000 USD or ~4600000 EUR
            The deal, worth $5m [€4.6m], closed. | $5m = 5000000 USD or 4600000 EUR
            It cost five dollars and 50 cents. | five dollars and 50 cents = 5.5 USD
            It costs two pounds and 20 pence. | two pounds and 20 pence = 2.2 GBP
            It cost 50 cents. | 50 cents = 0.5 USD
            It costs 50p. | 50p = 0.5 GBP
            It cost half a million dollars. | half a million dollars = 500000 USD
            The S$5 million deal. | S$5 million = 5000000 SGD
            It cost CAD 5 million. | CAD 5 million = 5000000 CAD
            It cost 40 Canadian dollars. | 40 Canadian dollars = 40 CAD
            It costs HK$ 500. | HK$ 500 = 500 HKD
            It costs Rs 500. | Rs 500 = 500 INR
            It costs 500€. | 500€ = 500 EUR
            It costs 2 pounds. | 2 pounds = 2 GBP
            It weighs 2 pounds. | 2 pounds = 2 pound-mass
            The five-dollar bill tore. | five-dollar = 5 USD
            It cost $3bn-plus. | $3bn = 3000000000.. USD
            It cost $3bn or more. | $3bn = 3000000000.. USD
            It cost up to $3bn. | $3bn = ..3000000000 USD
            The fund owes $3t. | $3t = 3000000000000 USD
            It is worth 3t dollars. | 3t dollars = 3000000000000 USD
            It cost five-and-a-half million dollars. | five-and-a-half million dollars = 5500000 USD
            It sold for $1 200. | $1 200 = 1200 USD
            It cost thousands of dollars. | thousands of dollars = ~2000..20000 USD
            It cost between 5 and 7 million dollars. | 5 and 7 million dollars = 5000000..7000000 USD
            It cost 5-7 million euros. | 5-7 million euros = 5000000..7000000 EUR
            It sold 1.5bn shares. | 1.5bn shares = 1500000000 share
            It sold 5k copies. | 5k copies = 5000 copy
            It is its third consecutive win. | third consecutive win = 3 consecutive win
            It is the fourth time in a row. | fourth time in a row = 4 consecutive time
            Its 12th straight monthly rise. | 12th straight monthly rise = 12 consecutive increase
            It fell for the third month running. | third month running = 3 consecutive month
            For the second year in succession it fell. | second year in succession = 2 consecutive year
            For a third successive month it fell. | third successive month = 3 consecutive month
            Its fifth win in six games came. | fifth win = 5 nth win; six games = 6 game
            It was the 10th anniversary. | 10th anniversary = 10 nth anniversary
            One hundred and five people died. | One hundred and five people = 105 people
            A hundred and one homes burned. | A hundred and one homes = 101 home
            Two dozen people died. | Two dozen people = 24 people
            Several hundred people died. | Several hundred people = ~200..1000 people
            Three-quarters of voters stayed. | Three-quarters = ~75 %
            Two thirds of voters stayed. | Two thirds = ~66.7 %
            One in 10 voters stayed. | One in 10 = ~10 %
            2 1/2 miles away. | 2 1/2 miles = 2.5 mile
            One and a quarter hours passed. | One and a quarter hours = 1.25 hour
            Nearly one and a half million homes lost power. | one and a half million homes = ~1500000 home
            It is 5ft 11in tall. | 5ft 11in = 5.9167 foot
            It was -5C outside. | -5C = -5 celsius
            It was 30°C outside. | 30°C = 30 celsius
            A quake of magnitude 6.5 struck. | 6.5 = 6.5 magnitude
            A 6.5-magnitude quake struck. | 6.5-magnitude = 6.5 magnitude
            It runs 5m people. | 5m people = 5000000 people
            It is 5m wide. | 5m = 5 metre
            It flew at 900 km/h. | 900 km/h = 900 kilometre per hour
            It flew at 560 miles per hour. | 560 miles per hour = 560 mile per hour
            The pump moves 20 litres a second. | 20 litres a second = 20 litre per second
            It covers 30 sq km. | 30 sq km = 30 square kilometre
            The 30kg bag fell. | 30kg = 30 kilogram
            It took 1 hour 20 minutes. | 1 hour 20 minutes = 80 minute
            They paid for 3 to 5 days. | 3 to 5 days = 3..5 day
            It is 3-5 metres deep. | 3-5 metres = 3..5 metre
            It lasted some 90 days. | 90 days = ~90 day
            It lasted at least 90 days. | 90 days = 90.. day
            It lasted under 90 days. | 90 days = ..90 day
            It lasted 90 days or more. | 90 days = 90.. day
            It lasted more than a year. | a year = 1.. year
            Between 100 and 200 homes burned. | 100 and 200 homes = 100..200 home
            As many as 300 homes burned. | 300 homes = ..300 home
            No fewer than 300 homes burned. | 300 homes = 300.. home
            Hundreds of thousands of homes burned. | Hundreds of thousands = ~200000..1000000 home
            Over 100 homes and 20 barns burned. | 100 homes = 100.. home; 20 barns = 20 barn
            She has two sons, three daughters and a dog. | two sons = 2 son; three daughters = 3 daughter
            Ward 7 has 20 beds. | 20 beds = 20 bed
            The rise of one percentage point came. | one percentage point = 1 percentage points UP
            A 20% rise is due. | 20% = 20 % UP
            Prices were 3% lower. | 3% = 3 % DOWN
            It rose from 10 to 12 per cent. | 10 = 10 %; 12 per cent = 12 % UP
            It fell to 10% from 12%. | 10% = 10 % DOWN; 12% = 12 %
            It was cut by a third. | a third = ~33.3 % DOWN
            It is 10-12 per cent. | 10-12 per cent = 10..12 %
            They won 3–2 on penalties. | 3–2 = 3 to 2
            He beat her 6-4, 7-5. | 6-4 = 6 to 4; 7-5 = 7 to 5
            They won by 3 goals to 2. | 3 goals to 2 = 3 to 2
            They won the vote 52 to 48. | 52 to 48 = 52 to 48
            The ratio is 16:9. | 16:9 = 16 to 9
            They led 2-0 after 10 minutes. | 2-0 = 2 to 0; 10 minutes = 10 minute
            Berg, 45, left. | 45 = 45 year of age
            Ada Berg, 7, and Bo Lund, 9, fell. | 7 = 7 year of age; 9 = 9 year of age
            A 3-month-old baby died. | 3-month-old = 3 month of age
            He was aged 45 or over. | 45 = 45.. year of age
            He turned 50 on Monday. | 50 = 50 year of age; Monday = 2025-02-24
            "Ada Berg's son was only 13 when she left." | 13 = 13 year of age
            He was born when she was 20. | 20 = 20 year of age
            The boy, who is nine, fell. | nine = 9 year of age
            He died at the age of 40. | 40 = 40 year of age
            At 40 metres it stops. | 40 metres = 40 metre
            """)
    void readsFigures(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
