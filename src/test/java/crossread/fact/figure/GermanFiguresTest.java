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

/** Figures and dates in German; the values are those an English text would give. */
class GermanFiguresTest {
    @Test
    void readsSumsOfMoney() {
        finds(
                "Das Paket kostet 500 Milliarden Dollar (396 Milliarden Pfund).",
                "                 ^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("500000000000"), "USD", new Value.Money(exactly("396000000000"), "GBP", List.of())));
        finds(
                "Der Umbau kostet 1,5 Mio. Euro, das Dach 1.250,50 €.",
                "                 ^^^^^^^^^^^^^           ^^^^^^^^^^",
                money(exactly("1500000"), "EUR"),
                money(exactly("1250.5"), "EUR"));
        finds(
                "Eine halbe Milliarde Euro und 3 Mrd. Dollar fehlen.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^",
                money(exactly("500000000"), "EUR"),
                money(exactly("3000000000"), "USD"));
        finds(
                "Das 500-Milliarden-Dollar-Paket kommt.",
                "    ^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("500000000000"), "USD"));
        finds("Es geht um 20 Euro und 50 Cent.", "           ^^^^^^^^^^^^^^^^^^^", money(exactly("20.5"), "EUR"));
        finds(
                "Die Stadt zahlt zwischen 5 und 7 Millionen Euro.",
                "                         ^^^^^^^^^^^^^^^^^^^^^^",
                money(between("5000000", "6000000", "7000000"), "EUR"));
        finds(
                "Die Summe stieg von 5 auf 7 Millionen Euro.",
                "                    ^     ^^^^^^^^^^^^^^^^",
                money(exactly("5000000"), "EUR"),
                money(exactly("7000000"), "EUR"));
    }

    @Test
    void readsHowExactASumIs() {
        finds(
                "Es kostet rund 2 Millionen Euro, mehr als 300 Euro je Kopf und höchstens 4.000 Euro.",
                "               ^^^^^^^^^^^^^^^^           ^^^^^^^^                       ^^^^^^^^^^",
                money(about("2000000"), "EUR"),
                money(atLeast("300"), "EUR"),
                money(atMost("4000"), "EUR"));
    }

    @Test
    void readsPercentages() {
        finds(
                "Die Preise stiegen um 15 Prozent, die Löhne sanken um 2,5 Prozentpunkte.",
                "                      ^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^",
                percent(exactly("15"), Change.UP),
                new Ruler.Stated(
                        FactKind.PERCENT, new Value.Quantity(exactly("2.5"), "percentage points", Change.DOWN)));
        finds(
                "Die 20-prozentigen Zölle gelten bei 3,2 %.",
                "    ^^^^^^^^^^^^^^                  ^^^^^",
                percent(exactly("20"), Change.NONE),
                percent(exactly("3.2"), Change.NONE));
        finds(
                "Zwei Drittel der Wähler und die Hälfte der Abgeordneten stimmten zu.",
                "^^^^^^^^^^^^                    ^^^^^^",
                percent(about("66.7"), Change.NONE),
                percent(about("50"), Change.NONE));
    }

    @Test
    void readsNumberWords() {
        finds(
                "Zwei Dutzend Menschen und dreihundertfünfzig Soldaten kamen.",
                "^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                count(exactly("24"), "person"),
                count(exactly("350"), "soldier"));
        finds(
                "Vierhundert Polizisten und einundzwanzig Kinder waren da.",
                "^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^",
                count(exactly("400"), "police officer"),
                count(exactly("21"), "child"));
        finds(
                "Zweitausendfünfhundert Einwohner und fast zwei Millionen Menschen sind betroffen.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^",
                count(exactly("2500"), "inhabitant"),
                count(about("2000000"), "person"));
        finds("Hunderte Menschen warteten.", "^^^^^^^^^^^^^^^^^", count(vague("200", "600", "1000"), "person"));
    }

    @Test
    void countsNouns() {
        finds(
                "Acht Minister und 300 neue Brücken, zwei der drei Städte.",
                "^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^  ^^^^     ^^^^^^^^^^^",
                count(exactly("8"), "minister"),
                count(exactly("300"), "bridge"),
                count(exactly("2"), "city"),
                count(exactly("3"), "city"));
        finds(
                "Vor 12.500 Menschen gewann der FC 3:2.",
                "    ^^^^^^^^^^^^^^^               ^^^",
                count(exactly("12500"), "person"),
                count(exactly("3"), "to 2"));
    }

    @Test
    void readsMeasures() {
        finds(
                "Die Brücke ist 120 Kilometer lang und wiegt 5.000 Tonnen.",
                "               ^^^^^^^^^^^^^                ^^^^^^^^^^^^",
                measure(exactly("120"), "kilometre"),
                measure(exactly("5000"), "tonne"));
        finds(
                "Er fuhr 130 km/h oder 130 Kilometer pro Stunde bei 30 Grad Celsius.",
                "        ^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^",
                measure(exactly("130"), "kilometre per hour"),
                measure(exactly("130"), "kilometre per hour"),
                measure(exactly("30"), "celsius"));
        finds(
                "Der 42-jährige Mann ist 28 Jahre alt geworden.",
                "    ^^^^^^^^^^          ^^^^^^^^^^^^",
                measure(exactly("42"), "year of age"),
                measure(exactly("28"), "year of age"));
    }

    @Test
    void readsDays() {
        finds("Am 25. Februar 2025 begann die Sitzung früh.", "   ^^^^^^^^^^^^^^^^", day("2025-02-25"));
        finds(
                "Am Montag, dem 3. März, und vom 3. bis 5. Mai 2024 war zu.",
                "   ^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^",
                day("2025-03-03"),
                date("2024-05-03", "2024-05-05"));
        finds(
                "Der Bau begann am 1.3.2024 und endete am 1.4.2024.",
                "                  ^^^^^^^^               ^^^^^^^^",
                day("2024-03-01"),
                day("2024-04-01"));
        finds(
                "Am 1.2. kam er, und am 25/02/2024 ging er.",
                "   ^^^^                ^^^^^^^^^^",
                day("2025-02-01"),
                day("2024-02-25"));
    }

    @Test
    void readsDaysToldFromTheDayOfPublication() {
        finds("Gestern und am Montag regnete es.", "^^^^^^^        ^^^^^^", day("2025-02-24"), day("2025-02-24"));
        finds(
                "Die Brücke wird morgen und am Freitag gesperrt.",
                "                ^^^^^^        ^^^^^^^",
                day("2025-02-26"),
                day("2025-02-28"));
        finds(
                "Vergangene Woche, im letzten Jahr und diesen Monat war sie zu.",
                "^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^     ^^^^^^^^^^^^",
                date("2025-02-17", "2025-02-23"),
                date("2024-01-01", "2024-12-31"),
                date("2025-02-01", "2025-02-28"));
        finds(
                "Vor drei Jahren und vor zwei Wochen war sie offen.",
                "^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^",
                date("2022-01-01", "2022-12-31"),
                date("2025-02-10", "2025-02-16"));
        finds("Heute Morgen war sie zu, am Morgen davor nicht.", "^^^^^^^^^^^^", day("2025-02-25"));
    }

    @Test
    void readsPeriods() {
        finds(
                "Im Jahr 2019 und Ende März 2024 war sie zu.",
                "        ^^^^     ^^^^^^^^^^^^^^",
                date("2019-01-01", "2019-12-31"),
                day("2024-03-31"));
        finds(
                "In den 1990er Jahren und im 19. Jahrhundert war sie offen.",
                "       ^^^^^^               ^^^^^^^^^^^^^^^",
                date("1990-01-01", "1999-12-31"),
                date("1800-01-01", "1899-12-31"));
        finds(
                "Im ersten Quartal 2024 und im Sommer 2023 war sie zu.",
                "   ^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^",
                date("2024-01-01", "2024-03-31"),
                date("2023-06-01", "2023-08-31"));
        finds("Am Ende des Jahres war sie zu.", "^^^^^^^^^^^^^^^^^^", day("2025-12-31"));
    }

    @Test
    void leavesLabelsAndLists() {
        Ruler.findsNothingIn("de", "Früh kam Bus Nummer 5 aus Gleis 3 an.");
    }

    private static void finds(String text, String ruler, Ruler.Stated... stated) {
        Ruler.findsIn("de", text, ruler, stated);
    }
}
