package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finder reads its own words when it is first given a language: here a new one for every sentence. */
class NewFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            en | Sales rose by 5% to 12 cities, a drop of 3%, 4% more and 2% fewer than in May 2024. | 5% = 5 % UP; 12 cities = 12 city; 3% = 3 % DOWN; 4% = 4 % UP; 2% = 2 % DOWN; May 2024 = 2024-05-01 to 2024-05-31
            en | Three children, two wolves and the six largest boxes of 40 glasses weigh 12 kg or 5 pounds. | Three children = 3 child; two wolves = 2 wolf; six largest boxes = 6 large box; 40 glasses = 40 glass; 12 kg = 12 kilogram; 5 pounds = 5 pound-mass
            en | About 30 of at least 40 homes, or 90 or so, and 10 or more cost $5 million (€4.6 million) or 50 cents. | 30 = ~30; 40 homes = 40.. home; 90 = ~90; 10 = 10..; $5 million = 5000000 USD or 4600000 EUR; 50 cents = 0.5 USD
            en | Two-thirds of voters, nine out of 10, and half a million people left on Monday at 5 p.m. | Two-thirds = ~66.7 %; nine out of 10 = ~90 %; half a million people = 500000 people; Monday = 2025-02-24; 5 p.m. = 17:00 2025-02-24
            en | In the summer of 2023, in the 1930s, in the 20th century and in Q3 2024 he, aged 45, won 3-1. | summer of 2023 = 2023-06-01 to 2023-08-31; 1930s = 1930-01-01 to 1939-12-31; 20th century = 1900-01-01 to 1999-12-31; Q3 2024 = 2024-07-01 to 2024-09-30; 45 = 45 year of age; 3-1 = 3 to 1
            en | He lives at 12 Harbour Street, took Route 66, dialled 999 and came in 44 BC. | ~~
            en | It ran at 60 miles an hour for two hours and 15 minutes for the third year in a row. | 60 miles an hour = 60 mile per hour; two hours and 15 minutes = 135 minute; third year in a row = 3 consecutive year
            en | It cost 40 Canadian dollars, CAD 5 million and 20p between 9am and 5pm GMT in the second half of 2023. | 40 Canadian dollars = 40 CAD; CAD 5 million = 5000000 CAD; 20p = 0.2 GBP; 9am = 09:00 ?; 5pm GMT = 17:00 Z ?; second half of 2023 = 2023-07-01 to 2023-12-31
            de | Rund 30 Häuser und mindestens fünf Städte kosteten 2,5 Millionen Euro, ein Plus von 3 Prozent im Mai 2024. | 30 Häuser = ~30 house; fünf Städte = 5.. city; 2,5 Millionen Euro = 2500000 EUR; 3 Prozent = 3 % UP; Mai 2024 = 2024-05-01 to 2024-05-31
            de | Es waren minus 15 Grad. | minus 15 Grad = -15 degree
            de | Am Montag um 17 Uhr kamen zwei Drittel der 40-Jährigen, dreihundert Kinder und jeder fünfte Wähler. | Montag = 2025-02-24; 17 Uhr = 17:00 2025-02-24; zwei Drittel = ~66.7 %; 40-Jährigen = 40 year of age; dreihundert Kinder = 300 child; jeder fünfte = ~20 %
            fr | Environ deux ministres européens et une vingtaine de villes ont coûté 2,5 millions d'euros, en hausse de 3 % en mai 2024. | deux ministres = ~2 minister; une vingtaine de villes = ~20 city; 2,5 millions d'euros = 2500000 EUR; 3 % = 3 % UP; mai 2024 = 2024-05-01 to 2024-05-31
            es | Unos dos ministros europeos y más de 20 ciudades costaron 2,5 millones de euros, un 3 % más en mayo de 2024. | dos ministros = ~2 minister; 20 ciudades = 20.. city; 2,5 millones de euros = 2500000 EUR; 3 % = 3 % UP; mayo de 2024 = 2024-05-01 to 2024-05-31
            """)
    void knowsTheWordsOfTheLanguage(String language, String sentence, String read) {
        assertThat(Reading.of(new FigureFinder(), Optional.of(language), sentence))
                .isEqualTo(read);
    }
}
