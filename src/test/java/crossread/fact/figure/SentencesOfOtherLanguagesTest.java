package crossread.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of figures and days in German, French and Spanish. */
class SentencesOfOtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            de | Der Schaden beträgt 3,5 Millionen Euro. | 3,5 Millionen Euro = 3500000 EUR
            de | Rund 1.200 Menschen flohen. | 1.200 Menschen = ~1200 person
            de | Am 24. Februar 2025 brach der Damm. | 24. Februar 2025 = 2025-02-24
            de | Am Montag brach der Damm. | Montag = 2025-02-24
            de | Vor drei Tagen brach der Damm. | Vor drei Tagen = 2025-02-22
            de | Im Jahr 2019 brach der Damm. | 2019 = 2019-01-01 to 2019-12-31
            de | Um 17.30 Uhr brach der Damm. | 17.30 Uhr = 17:30 ?
            de | Der 45-Jährige floh. | 45-Jährige = 45 year of age
            de | Die 45 Jahre alte Frau floh. | 45 Jahre alte = 45 year of age
            de | Zwölf Häuser brannten. | Zwölf Häuser = 12 house
            de | Fünfundzwanzig Häuser brannten. | Fünfundzwanzig Häuser = 25 house
            de | Einhundertfünf Häuser brannten. | Einhundertfünf Häuser = 105 house
            de | Die Preise stiegen um 3 Prozent. | 3 Prozent = 3 % UP
            de | Die Preise fielen von 5 auf 3 Prozent. | 5 = 5 %; 3 Prozent = 3 % DOWN
            de | Ein Drittel der Häuser brannte. | Ein Drittel = ~33.3 %
            de | Tausende flohen. | Tausende = ~2000..20000
            de | Letzte Woche brach der Damm. | Letzte Woche = 2025-02-17 to 2025-02-23
            de | Nächsten Monat kommt der Rat. | Nächsten Monat = 2025-03-01 to 2025-03-31
            de | Anfang März brach der Damm. | Anfang März = 2024-03-01 to 2024-03-16
            de | Ende 2023 brach der Damm. | Ende 2023 = 2023-12-31
            de | Mitte der 1990er Jahre brach der Damm. | 1990er = 1990-01-01 to 1999-12-31
            fr | Environ 1 200 personnes ont fui. | 1 200 personnes = ~1200 person
            fr | Le 24 février 2025, la digue a cédé. | 24 février 2025 = 2025-02-24
            fr | Lundi, la digue a cédé. | Lundi = 2025-02-24
            fr | Il y a trois jours, la digue a cédé. | Il y a trois jours = 2025-02-22
            fr | "La réparation coûtera 3,5 millions d'euros." | "3,5 millions d'euros = 3500000 EUR"
            fr | Les prix ont augmenté de 3 %. | 3 % = 3 % UP
            fr | Un tiers des maisons ont brûlé. | Un tiers = ~33.3 %
            fr | Âgé de 45 ans, il a fui. | 45 ans = 45 year of age
            fr | Deux cents maisons ont brûlé. | Deux cents maisons = 200 house
            fr | Soixante-dix maisons ont brûlé. | Soixante-dix maisons = 70 house
            fr | Quatre-vingt-dix-neuf maisons ont brûlé. | Quatre-vingt-dix-neuf maisons = 99 house
            es | Unas 1.200 personas huyeron. | 1.200 personas = ~1200 person
            es | El 24 de febrero de 2025 cedió el dique. | 24 de febrero de 2025 = 2025-02-24
            es | El lunes cedió el dique. | lunes = 2025-02-24
            es | Hace tres días cedió el dique. | Hace tres días = 2025-02-22
            es | La reparación costará 3,5 millones de euros. | 3,5 millones de euros = 3500000 EUR
            es | Los precios subieron un 3 %. | 3 % = 3 % UP
            es | Un tercio de las casas ardió. | Un tercio = ~33.3 %
            es | Veinticinco casas ardieron. | Veinticinco casas = 25 house
            es | Doscientas casas ardieron. | Doscientas casas = 200 house
            """)
    void readsFigures(String language, String sentence, String read) {
        assertThat(Reading.of(Optional.of(language), sentence)).isEqualTo(read);
    }
}
