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

/** Figures and dates in Spanish; the values are those an English text would give. */
class SpanishFiguresTest {
    @Test
    void readsSumsOfMoney() {
        finds(
                "El plan cuesta 500.000 millones de dólares (396.000 millones de libras).",
                "               ^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("500000000000"), "USD", new Value.Money(exactly("396000000000"), "GBP", List.of())));
        finds(
                "La obra cuesta 1,5 millones de euros y el techo 1.250,50 €.",
                "               ^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^",
                money(exactly("1500000"), "EUR"),
                money(exactly("1250.5"), "EUR"));
        finds(
                "Falta medio millón de euros y mil millones de pesos mexicanos.",
                "      ^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("500000"), "EUR"),
                money(exactly("1000000000"), "MXN"));
        finds(
                "La casa vale treinta y cinco euros y 50 céntimos.",
                "             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("35.5"), "EUR"));
        finds(
                "La ciudad paga entre 5 y 7 millones de euros.",
                "                     ^^^^^^^^^^^^^^^^^^^^^^^",
                money(between("5000000", "6000000", "7000000"), "EUR"));
        finds(
                "El precio pasó de 5 a 7 millones de euros.",
                "                  ^   ^^^^^^^^^^^^^^^^^^^",
                money(exactly("5000000"), "EUR"),
                money(exactly("7000000"), "EUR"));
        finds(
                "Bastan dos millones y medio de euros.",
                "       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                money(exactly("2500000"), "EUR"));
    }

    @Test
    void readsHowExactASumIs() {
        finds(
                "Cuesta unos 2 millones de euros, más de 300 euros por persona y como máximo 4.000 euros.",
                "            ^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^                           ^^^^^^^^^^^",
                money(about("2000000"), "EUR"),
                money(atLeast("300"), "EUR"),
                money(atMost("4000"), "EUR"));
    }

    @Test
    void readsPercentages() {
        finds(
                "Los precios subieron un 15 %, los salarios cayeron 2,5 puntos porcentuales.",
                "                        ^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^",
                percent(exactly("15"), Change.UP),
                new Ruler.Stated(
                        FactKind.PERCENT, new Value.Quantity(exactly("2.5"), "percentage points", Change.DOWN)));
        finds(
                "Quince por ciento de los votos y el 12.5% de los escaños bastan.",
                "^^^^^^^^^^^^^^^^^                   ^^^^^",
                percent(exactly("15"), Change.NONE),
                percent(exactly("12.5"), Change.NONE));
        finds(
                "Dos tercios de los votantes y la mitad de los diputados votaron a favor.",
                "^^^^^^^^^^^                      ^^^^^",
                percent(about("66.7"), Change.NONE),
                percent(about("50"), Change.NONE));
    }

    @Test
    void readsNumberWords() {
        finds(
                "Una veintena de personas y dos mil soldados llegaron.",
                "^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^",
                count(about("20"), "person"),
                count(exactly("2000"), "soldier"));
        finds(
                "Trescientos cincuenta policías y veintiún niños estaban allí.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^",
                count(exactly("350"), "police officer"),
                count(exactly("21"), "child"));
        finds(
                "Casi dos millones de habitantes y cien soldados están afectados.",
                "     ^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^",
                count(about("2000000"), "inhabitant"),
                count(exactly("100"), "soldier"));
        finds("Miles de personas esperaban.", "^^^^^^^^^^^^^^^^^", count(vague("2000", "11000", "20000"), "person"));
        finds(
                "Dos mil quinientos veinte puentes y ciento cuarenta y dos ciudades.",
                "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
                count(exactly("2520"), "bridge"),
                count(exactly("142"), "city"));
    }

    @Test
    void countsNouns() {
        finds(
                "Ocho ministros europeos y 300 nuevos puentes, dos de las tres ciudades.",
                "^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^  ^^^        ^^^^^^^^^^^^^",
                count(exactly("8"), "minister"),
                count(exactly("300"), "bridge"),
                count(exactly("2"), "city"),
                count(exactly("3"), "city"));
    }

    @Test
    void readsMeasures() {
        finds(
                "El puente mide 120 kilómetros y pesa 5.000 toneladas.",
                "               ^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^",
                measure(exactly("120"), "kilometre"),
                measure(exactly("5000"), "tonne"));
        finds(
                "Iba a 130 km/h o 130 kilómetros por hora, a 30 grados centígrados.",
                "      ^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^",
                measure(exactly("130"), "kilometre per hour"),
                measure(exactly("130"), "kilometre per hour"),
                measure(exactly("30"), "celsius"));
        finds(
                "El hombre tiene 42 años de edad.",
                "                ^^^^^^^^^^^^^^^",
                measure(exactly("42"), "year of age"));
    }

    @Test
    void readsDays() {
        finds(
                "El 25 de febrero de 2025 la sesión empezó a las 14.30 horas.",
                "   ^^^^^^^^^^^^^^^^^^^^^",
                day("2025-02-25"));
        finds(
                "El puente cerró el lunes 3 de marzo de 2025 y el 1 de mayo del 2024.",
                "                   ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^",
                day("2025-03-03"),
                day("2024-05-01"));
        finds(
                "Abrió del 3 al 5 de mayo de 2024 y cerró el 02/03/2024.",
                "          ^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^",
                date("2024-05-03", "2024-05-05"),
                day("2024-03-02"));
    }

    @Test
    void readsDaysToldFromTheDayOfPublication() {
        finds("Ayer y el lunes llovió.", "^^^^      ^^^^^", day("2025-02-24"), day("2025-02-24"));
        finds(
                "El puente será cerrado mañana y el viernes.",
                "                       ^^^^^^      ^^^^^^^",
                day("2025-02-26"),
                day("2025-02-28"));
        finds(
                "Cerró la semana pasada, el año pasado y este mes.",
                "         ^^^^^^^^^^^^^     ^^^^^^^^^^   ^^^^^^^^",
                date("2025-02-17", "2025-02-23"),
                date("2024-01-01", "2024-12-31"),
                date("2025-02-01", "2025-02-28"));
        finds(
                "Hace tres años y hace dos semanas estaba abierto.",
                "^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^",
                date("2022-01-01", "2022-12-31"),
                date("2025-02-10", "2025-02-16"));
        finds(
                "Cerró hoy y el pasado lunes, pero no por la mañana.",
                "      ^^^      ^^^^^^^^^^^^",
                day("2025-02-25"),
                day("2025-02-24"));
        Ruler.findsNothingIn("es", "Los lunes cierra.");
    }

    @Test
    void readsPeriods() {
        finds(
                "En 2019 y a finales de marzo de 2024 cerró.",
                "   ^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^",
                date("2019-01-01", "2019-12-31"),
                date("2024-03-16", "2024-03-31"));
        finds(
                "En los años 90 y en el verano de 2023 estaba abierto.",
                "            ^^         ^^^^^^^^^^^^^^",
                date("1990-01-01", "1999-12-31"),
                date("2023-06-01", "2023-08-31"));
        finds(
                "En el primer trimestre de 2024 y a fin de año cerró.",
                "      ^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^",
                date("2024-01-01", "2024-03-31"),
                day("2025-12-31"));
    }

    @Test
    void leavesClocksLabelsAndLists() {
        Ruler.findsNothingIn("es", "A las 14 horas llegó el autobús número 5.");
    }

    private static void finds(String text, String ruler, Ruler.Stated... stated) {
        Ruler.findsIn("es", text, ruler, stated);
    }
}
