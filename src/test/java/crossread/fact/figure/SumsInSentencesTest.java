package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money as they stand in sentences, with what they are converted to. */
class SumsInSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It cost $5m-$7m. | $5m-$7m = 5000000..7000000 USD
            It cost from $5 to $7 million. | $5 = 5000000 USD; $7 million = 7000000 USD
            It cost ¥5 million. | ¥5 million = 5000000 JPY
            It cost hundreds of millions of dollars. | hundreds of millions of dollars = ~200000000..1000000000 USD
            It cost 5m euros. | 5m euros = 5000000 EUR
            It cost 1.8M dollars. | 1.8M dollars = 1800000 USD
            It cost 75 USD million. | 75 USD million = 75000000 USD
            It cost ten dollars and 30 cents. | ten dollars and 30 cents = 10.3 USD
            It cost 10 dollars 30 cents. | 10 dollars 30 cents = 10.3 USD
            It cost 15 dollars and 50. | 15 dollars and 50 = 15.5 USD
            It cost thirteen dollars forty-five. | thirteen dollars forty-five = 13.45 USD
            It cost half a trillion dollars, or £396 billion ($500bn). | half a trillion dollars = 500000000000 USD or 396000000000 GBP
            It cost A$5 million. | A$5 million = 5000000 AUD
            A $5 fee is due. | $5 = 5 USD
            They gave us $5. | $5 = 5 USD
            It costs 10 $ now. | 10 $ = 10 USD
            It cost 50p. | 50p = 0.5 GBP
            IT COST 5 EUR. | 5 EUR = 5 EUR
            It cost US$5. | US$5 = 5 USD
            It cost USD5 million. | USD5 million = 5000000 USD
            It cost 5 million USD. | 5 million USD = 5000000 USD
            It cost 5 million US dollars. | 5 million US dollars = 5000000 USD
            It cost 5 pounds and 20 pence. | 5 pounds and 20 pence = 5.2 GBP
            It lost 2 euros. | 2 euros = 2 EUR
            It cost €5.50. | €5.50 = 5.5 EUR
            It cost €5,500. | €5,500 = 5500 EUR
            It cost €1.2m. | €1.2m = 1200000 EUR
            It cost $1.2bn (£0.9bn). | $1.2bn = 1200000000 USD or 900000000 GBP
            It cost $1.2bn (up from $1bn). | $1.2bn = 1200000000 USD; $1bn = 1000000000 USD
            It cost $1.2bn (nearly £0.9bn, €1bn). | $1.2bn = 1200000000 USD or ~900000000 GBP or 1000000000 EUR
            It cost one dollar. | one dollar = 1 USD
            It cost a million dollars. | a million dollars = 1000000 USD
            It cost a few million dollars. | a few million dollars = ~2000000..10000000 USD
            It cost several million dollars. | several million dollars = ~2000000..10000000 USD
            It cost tens of millions of euros. | tens of millions of euros = ~20000000..100000000 EUR
            It cost more than $5 million. | $5 million = 5000000.. USD
            It cost nearly €5 million. | €5 million = ~5000000 EUR
            It cost at least £5 million. | £5 million = 5000000.. GBP
            It cost $5 million or more. | $5 million = 5000000.. USD
            It cost 5,000 rupees. | 5,000 rupees = 5000 rupee
            It cost 3 lakh rupees. | 3 lakh rupees = 300000 rupee
            It cost Rs 3 crore. | Rs 3 crore = 30000000 INR
            It cost 5 kroner. | 5 kroner = 5 krone
            It cost CHF 5 million. | CHF 5 million = 5000000 CHF
            It cost 40 cents. | 40 cents = 0.4 USD
            It cost 99 cents a litre. | 99 cents = 0.99 USD
            The $5-million deal failed. | $5-million = 5000000 USD
            The five-million-dollar deal failed. | five-million-dollar = 5000000 USD
            The $5 million-a-year deal failed. | $5 million = 5000000 USD
            It paid $5 per share. | $5 = 5 USD
            It rose $5 to $85. | $5 = 5 USD; $85 = 85 USD
            It cost between $5 and $7. | $5 and $7 = 5..7 USD
            It cost $5 or $6. | $5 or $6 = 5..6 USD
            It cost $5–6 million. | $5–6 million = 5000000..6000000 USD
            """)
    void readsSums(String sentence, String read) {
        assertThat(Reading.of(sentence)).isEqualTo(read);
    }
}
