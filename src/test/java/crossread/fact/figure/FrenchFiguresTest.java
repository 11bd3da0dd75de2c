package crossread.fact.figure;

import static crossread.fact.figure.Ruler.about;
import static crossread.fact.figure.Ruler.atLeast;
import static crossread.fact.figure.Ruler.atMost;
import static crossread.fact.figure.Ruler.between;
import static crossread.fact.figure.Ruler.count;
import static crossread.fact.figure.Ruler.date;
import static crossread.fact.figure.Ruler.day;
import static crossread.fact.figure.Ruler.exactly;
import static crossread.fact.figure.Ruler.measure;
import static crossread.fact.figure.Ruler.money;
import static crossread.fact.figure.Ruler.percent;
import static crossread.fact.figure.Ruler.vague;

import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.model.fact.Value.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures and dates in French; the values are those an English text would give. */
class FrenchFiguresTest {
    @Test
    void readsSumsOfMoney() {
        finds(
                "Le plan coûte 500 milliards de dollars (396 milliards de livres sterling).",
                "              ^^^^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("500000000000"), "USD", new Value.Money(exactly("396000000000"), "GBP", List.of())));
        finds(
                "Le chantier coûte 1,5 million d'euros, le toit 1 234,5 € et le quai 12 500 €.",
                "                  ^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^            ^^^^^^^^",
                money(exactly("1500000"), "EUR"),
                money(exactly("1234.5"), "EUR"),
                money(exactly("12500"), "EUR"));
        finds(
                "Il manque un demi-milliard d'euros et 3 Mds de dollars.",
                "          ^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^",
                money(exactly("500000000"), "EUR"),
                money(exactly("3000000000"), "USD"));
        finds(
                "La maison vaut 2.500 euros et 50 centimes.",
                "               ^^^^^^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("2500.5"), "EUR"));
        finds(
                "La ville paie entre 5 et 7 millions d’euros.",
                "                    ^^^^^^^^^^^^^^^^^^^^^^^",
                money(between("5000000", "6000000", "7000000"), "EUR"));
        finds(
                "Le prix est passé de 5 à 7 millions d'euros.",
                "                     ^   ^^^^^^^^^^^^^^^^^^",
                money(exactly("5000000"), "EUR"),
                money(exactly("7000000"), "EUR"));
        finds(
                "Deux millions et demi d'euros suffisent.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("2500000"), "EUR"));
    }

    @Test
    void readsHowExactASumIs() {
        finds(
                "Il coûte environ 2 millions d'euros, plus de 300 euros par tête et au plus 4 000 euros.",
                "                 ^^^^^^^^^^^^^^^^^^          ^^^^^^^^^                     ^^^^^^^^^^^",
                money(about("2000000"), "EUR"),
                money(atLeast("300"), "EUR"),
                money(atMost("4000"), "EUR"));
    }

    @Test
    void readsPercentages() {
        finds(
                "Les prix ont augmenté de 15 %, les salaires ont baissé de 2,5 points de pourcentage.",
                "                         ^^^^                             ^^^^^^^^^^^^^^^^^^^^^^^^^",
                percent(exactly("15"), Change.UP),
                new Ruler.Stated(
                        FactKind.PERCENT, new Value.Quantity(exactly("2.5"), "percentage points", Change.DOWN)));
        finds(
                "Quinze pour cent des voix et 3,2 % des sièges suffisent.",
                "^^^^^^^^^^^^^^^^             ^^^^^",
                percent(exactly("15"), Change.NONE),
                percent(exactly("3.2"), Change.NONE));
        finds(
                "Deux tiers des électeurs et la moitié des députés ont voté pour.",
                "^^^^^^^^^^                     ^^^^^^",
                percent(about("66.7"), Change.NONE),
                percent(about("50"), Change.NONE));
    }

    @Test
    void readsNumberWords() {
        finds(
                "Une vingtaine de personnes et quatre-vingt-dix soldats sont venus.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^",
                count(about("20"), "person"),
                count(exactly("90"), "soldier"));
        finds(
                "Deux cent cinquante policiers et vingt et un enfants étaient là.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^",
                count(exactly("250"), "police officer"),
                count(exactly("21"), "child"));
        finds(
                "Près de deux millions d'habitants et mille soldats sont touchés.",
                "        ^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^",
                count(about("2000000"), "inhabitant"),
                count(exactly("1000"), "soldier"));
        finds(
                "Des centaines de personnes attendaient.",
                "    ^^^^^^^^^^^^^^^^^^^^^^",
                count(vague("200", "600", "1000"), "person"));
        finds(
                "Soixante et onze ponts et soixante-quinze villes, cent vingt pays.",
                "^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^",
                count(exactly("71"), "bridge"),
                count(exactly("75"), "city"),
                count(exactly("120"), "country"));
    }

    @Test
    void countsNouns() {
        finds(
                "Huit ministres européens et 300 nouveaux ponts, deux des trois villes.",
                "^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^  ^^^^     ^^^^^^^^^^^^",
                count(exactly("8"), "minister"),
                count(exactly("300"), "bridge"),
                count(exactly("2"), "city"),
                count(exactly("3"), "city"));
    }

    @Test
    void readsMeasures() {
        finds(
                "Le pont fait 120 kilomètres et pèse 5 000 tonnes.",
                "             ^^^^^^^^^^^^^^         ^^^^^^^^^^^^",
                measure(exactly("120"), "kilometre"),
                measure(exactly("5000"), "tonne"));
        finds(
                "Il roulait à 130 km/h ou 130 kilomètres par heure, par 30 degrés Celsius.",
                "             ^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^",
                measure(exactly("130"), "kilometre per hour"),
                measure(exactly("130"), "kilometre per hour"),
                measure(exactly("30"), "celsius"));
        finds(
                "L'homme, âgé de 42 ans, a attendu deux millions de tonnes.",
                "                ^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^",
                measure(exactly("42"), "year of age"),
                measure(exactly("2000000"), "tonne"));
    }

    @Test
    void readsDays() {
        finds("Le 25 février 2025, la séance a duré 14h30.", "   ^^^^^^^^^^^^^^^", day("2025-02-25"));
        finds(
                "Le pont a fermé lundi 3 mars 2025 et le 1er mai 2024.",
                "                ^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^",
                day("2025-03-03"),
                day("2024-05-01"));
        finds(
                "Il était ouvert du 3 au 5 mai 2024.",
                "                   ^^^^^^^^^^^^^^^",
                date("2024-05-03", "2024-05-05"));
        finds("Il a fermé le 02/03/2024.", "              ^^^^^^^^^^", day("2024-03-02"));
    }

    @Test
    void readsDaysToldFromTheDayOfPublication() {
        finds("Hier et lundi, il a plu.", "^^^^    ^^^^^", day("2025-02-24"), day("2025-02-24"));
        finds(
                "Le pont sera fermé demain et vendredi.",
                "                   ^^^^^^    ^^^^^^^^",
                day("2025-02-26"),
                day("2025-02-28"));
        finds(
                "Il a fermé la semaine dernière, l'année dernière et ce mois-ci.",
                "              ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^    ^^^^^^^^^^",
                date("2025-02-17", "2025-02-23"),
                date("2024-01-01", "2024-12-31"),
                date("2025-02-01", "2025-02-28"));
        finds(
                "Il y a trois ans et il y a deux semaines, il était ouvert.",
                "^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^",
                date("2022-01-01", "2022-12-31"),
                date("2025-02-10", "2025-02-16"));
        finds(
                "Il a fermé aujourd’hui et lundi dernier.",
                "           ^^^^^^^^^^^    ^^^^^^^^^^^^^",
                day("2025-02-25"),
                day("2025-02-24"));
        Ruler.findsNothingIn("fr", "Le lundi, il ferme.");
    }

    @Test
    void readsPeriods() {
        finds(
                "En 2019 et fin mars 2024, il a fermé.",
                "   ^^^^    ^^^^^^^^^^^^^",
                date("2019-01-01", "2019-12-31"),
                day("2024-03-31"));
        finds(
                "Dans les années 1990 et en été 2023, il était ouvert.",
                "                ^^^^       ^^^^^^^^",
                date("1990-01-01", "1999-12-31"),
                date("2023-06-01", "2023-08-31"));
        finds(
                "Au premier trimestre 2024, à la fin de l'année, il a fermé.",
                "   ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^",
                date("2024-01-01", "2024-03-31"),
                day("2025-12-31"));
    }

    @Test
    void leavesLengthsAndLabels() {
        Ruler.findsNothingIn("fr", "En 2 h 30, le bus numéro 5 est arrivé voie 3.");
    }

    private static void finds(String text, String ruler, Ruler.Stated... stated) {
        Ruler.findsIn("fr", text, ruler, stated);
    }
}
