package crossread.fact.manner;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12, true",
        "12, 12.0, true",
        "12, 13, false",
        "400, 397, true",
        "397, 400, true",
        "400, 360, true",
        "400, 359, false",
        "10, 11, true",
        "9, 8.5, false",
        "120, 121, false",
        "-40, -41, true",
    })
    void aFigureStandsForItsEqualAndARoundOneForThoseNearby(String headline, String text, boolean stated) {
        assertThat(Figures.isStated(count(headline, "boat"), count(text, "boat")))
                .isEqualTo(stated);
    }

    @Test
    void aRoughFigureStandsForThoseNearby() {
        Mention about = number(Amount.about(new BigDecimal(121)), "boat");

        assertThat(List.of(
                        Figures.isStated(about, count("120", "boat")),
                        Figures.isStated(count("120", "boat"), about),
                        Figures.isStated(about, count("101", "boat"))))
                .containsExactly(true, true, false);
    }

    @ParameterizedTest
    @CsvSource({"11, false", "12, true", "13, true", "15, true", "16, false"})
    void aRangeStandsForWhatIsWithin(String figure, boolean within) {
        Mention range = number(
                new Amount(
                        new BigDecimal("13.37"),
                        false,
                        Optional.of(new BigDecimal(12)),
                        Optional.of(new BigDecimal(15))),
                "boat");

        assertThat(Figures.isStated(range, count(figure, "boat"))).isEqualTo(within);
        assertThat(Figures.isStated(count(figure, "boat"), range)).isEqualTo(within);
    }

    @Test
    void anOpenRangeStandsForNothingElse() {
        Mention least = number(
                new Amount(new BigDecimal(12), false, Optional.of(new BigDecimal(12)), Optional.empty()), "boat");

        assertThat(Figures.isStated(least, count("13", "boat"))).isFalse();
    }

    @Test
    void aSumStandsForItsConversionToo() {
        Mention sum = mention(
                FactKind.MONEY,
                new Value.Money(
                        Page.amount("13"), "USD", List.of(new Value.Money(Page.amount("17"), "CAD", List.of()))));

        assertThat(Figures.isStated(sum, mention(FactKind.MONEY, Page.value(FactKind.MONEY, "17"))))
                .isTrue();
        assertThat(Figures.isStated(sum, mention(FactKind.MONEY, Page.value(FactKind.MONEY, "15"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "#12, #12, true",
        "#400, #397, true",
        "#12, #13, false",
        "#1/2, #1/2, true",
        "#1/2, #1/3, false",
        "'', '', true"
    })
    void numbersOfTextAreNearWhereFiguresWouldBe(String one, String other, boolean near) {
        assertThat(Figures.isNear(one, other)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "15, boat, 12, boat, true",
        "15, boats, 12, Boat, true",
        "15, boat, 12, crew, false",
        "15, '', 12, crew, true",
        "15, boat, 12, '', false",
        "1, boat, 12, boat, true",
        "1, boat, 13, boat, false",
        "13, boat, 1, boat, false",
        "0, boat, 12, boat, false",
    })
    void figuresOfOneUnitThatAreNotTooFarApartCompare(
            String headline, String unit, String text, String other, boolean comparable) {
        assertThat(Figures.isComparable(count(headline, unit), count(text, other)))
                .isEqualTo(comparable);
    }

    @Test
    void figuresOfTwoKindsDoNotCompareNorDoDates() {
        Mention sum = mention(FactKind.MONEY, Page.value(FactKind.MONEY, "12"));
        Mention date = mention(FactKind.DATE, new Value.Dates(Optional.empty(), Optional.empty()));

        assertThat(List.of(
                        Figures.isComparable(count("12", ""), sum),
                        Figures.isComparable(date, date),
                        Figures.isComparable(sum, sum)))
                .containsExactly(false, false, true);
    }

    private static Mention count(String digits, String unit) {
        return number(Page.amount(digits), unit);
    }

    private static Mention number(Amount amount, String unit) {
        return mention(FactKind.NUMBER, new Value.Quantity(amount, unit, Value.Change.NONE));
    }

    private static Mention mention(FactKind kind, Value value) {
        return new Mention(new SentenceRef("A", 0), new Span(0, 2), kind, value, Optional.empty());
    }
}
