package crossread.fact.figure;

import static crossread.fact.figure.Ruler.day;
import static crossread.fact.figure.Ruler.exactly;
import static crossread.fact.figure.Ruler.measure;
import static crossread.fact.figure.Ruler.money;
import static crossread.fact.figure.Ruler.percent;
import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.model.fact.Value.Change;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Am 25. Februar 2025 zahlte die Stadt rund 500 Milliarden Dollar, 15 Prozent mehr, für zwei Dutzend Brücken.",
                "fr | Le 25 février 2025, la ville a payé environ 500 milliards de dollars, 15 pour cent de plus, pour 24 ponts.",
                "es | El 25 de febrero de 2025 la ciudad pagó unos 500.000 millones de dólares, un 15 por ciento más, por 24 puentes."
            })
    void givesEveryLanguageTheValuesOfTheEnglish(String language, String text) {
        String english =
                "On 25 February 2025 the city paid about $500 billion, 15 percent more, for two dozen bridges.";
        assertThat(values(language, text)).isEqualTo(values("en", english));
    }

    private static List<Object> values(String language, String text) {
        return Ruler.find(Optional.of(language), Optional.of(Ruler.PUBLISHED), text).stream()
                .map(OtherLanguagesTest::withoutChange)
                .toList();
    }

    /** Kind and value; in which direction a figure moved, languages say in too many ways. */
    private static Object withoutChange(Mention mention) {
        return mention.value() instanceof Value.Quantity quantity
                ? List.of(mention.kind(), quantity.amount(), quantity.unit())
                : List.of(mention.kind(), mention.value());
    }

    @Test
    void readsWhatNeedsNoWordsInALanguageWithoutLists() {
        Ruler.findsIn(
                "it",
                "Il 25.2.2025 costa 2,5 milioni di € e 1.250 $, il 15% in 12 km.",
                "   ^^^^^^^^^       ^^^^^^^^^^^^^^^^   ^^^^^^^     ^^^    ^^^^^",
                day("2025-02-25"),
                money(exactly("2500000"), "EUR"),
                money(exactly("1250"), "USD"),
                percent(exactly("15"), Change.NONE),
                measure(exactly("12"), "kilometre"));
    }

    @Test
    void readsSignsInJapanese() {
        Ruler.findsIn(
                "ja",
                "費用は$500で15%増、2025-02-25に12km先で。",
                "   ^^^^ ^^^  ^^^^^^^^^^ ^^^^",
                money(exactly("500"), "USD"),
                percent(exactly("15"), Change.NONE),
                day("2025-02-25"),
                measure(exactly("12"), "kilometre"));
    }

    @Test
    void takesNoSumThatGoesOnInSignsItCannotRead() {
        Ruler.findsNothingIn("ja", "費用は¥5億だ。");
    }

    @Test
    void readsTheDecimalsOfACountry() {
        Ruler.findsIn("es-MX", "Cuesta 1,250.50 euros.", "       ^^^^^^^^^^^^^^", money(exactly("1250.5"), "EUR"));
        Ruler.findsIn(
                "de_CH", "Es kostet 1.5 Mio. Franken.", "          ^^^^^^^^^^^^^^^^", money(exactly("1500000"), "CHF"));
    }

    @Test
    void takesAnArticleWithoutLanguageForEnglish() {
        assertThat(Ruler.find(Optional.empty(), Optional.of(Ruler.PUBLISHED), "It paid two million dollars."))
                .singleElement()
                .satisfies(mention -> assertThat(mention.kind()).isEqualTo(FactKind.MONEY));
    }
}
