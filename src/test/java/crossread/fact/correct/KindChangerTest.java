package crossread.fact.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KindChangerTest {
    private static final Amount FORTY = Amount.exactly(new BigDecimal("40"));
    private static final Value CARS = new Value.Quantity(FORTY, "car", Value.Change.UP);
    private static final Value SHARE = new Value.Quantity(FORTY, "%", Value.Change.DOWN);
    private static final Value CROWNS = new Value.Money(FORTY, "NOK", List.of());
    private static final Value LEE = new Value.Person("Ann Lee", Optional.of("mayor"));
    private static final Value PORT = new Value.Named("Port Kell");
    private static final Value MAY = new Value.Dates(Optional.of(LocalDate.of(2031, 5, 1)), Optional.empty());
    private static final Value QUOTED = new Value.Quotation("It sank.", Optional.of("Ann Lee"));
    private static final Value CLAIMED = new Value.Claim("Ann Lee", "say", "it sank");
    private static final Value NOBODYS = new Value.Claim("", "say", "it sank");

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(CROWNS, "40 crowns", FactKind.MONEY, CROWNS),
                arguments(CARS, "40 cars", FactKind.MONEY, new Value.Money(FORTY, "", List.of())),
                arguments(LEE, "Ann Lee", FactKind.MONEY, LEE),
                arguments(CARS, "40 cars", FactKind.PERCENT, new Value.Quantity(FORTY, "%", Value.Change.UP)),
                arguments(CARS, "40 cars", FactKind.QUANTITY, CARS),
                arguments(SHARE, "40 %", FactKind.NUMBER, new Value.Quantity(FORTY, "", Value.Change.DOWN)),
                arguments(CROWNS, "40 crowns", FactKind.NUMBER, new Value.Quantity(FORTY, "", Value.Change.NONE)),
                arguments(PORT, "Kell 40", FactKind.NUMBER, new Value.Quantity(FORTY, "", Value.Change.NONE)),
                arguments(LEE, "Ann Lee", FactKind.NUMBER, LEE),
                arguments(MAY, "1 May 2031", FactKind.DATE, MAY),
                arguments(PORT, "May", FactKind.DATE, new Value.Dates(Optional.empty(), Optional.empty())),
                arguments(LEE, "Lee", FactKind.PERSON, LEE),
                arguments(PORT, "Kell", FactKind.PERSON, new Value.Person("Port Kell", Optional.empty())),
                arguments(LEE, "Lee", FactKind.PLACE, new Value.Named("Ann Lee")),
                arguments(PORT, "Kell", FactKind.ORGANISATION, PORT),
                arguments(CARS, "40 cars", FactKind.NAME, new Value.Named("40 cars")),
                arguments(QUOTED, "“It sank.”", FactKind.QUOTATION, QUOTED),
                arguments(CLAIMED, "sank", FactKind.QUOTATION, new Value.Quotation("it sank", Optional.of("Ann Lee"))),
                arguments(NOBODYS, "sank", FactKind.QUOTATION, new Value.Quotation("it sank", Optional.empty())),
                arguments(PORT, "Kell", FactKind.QUOTATION, new Value.Quotation("Kell", Optional.empty())),
                arguments(CLAIMED, "sank", FactKind.CLAIM, CLAIMED),
                arguments(QUOTED, "sank", FactKind.CLAIM, new Value.Claim("Ann Lee", "", "It sank.")),
                arguments(PORT, "Kell", FactKind.CLAIM, new Value.Claim("", "", "Kell")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void keepsWhatTheOtherKindHasAPlaceFor(Value value, String words, FactKind kind, Value expected) {
        assertThat(KindChanger.change(value, words, kind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsTheFirstNumberOfTheWords(String words, String number) {
        assertThat(KindChanger.change(PORT, words, FactKind.NUMBER))
                .isEqualTo(new Value.Quantity(Amount.exactly(new BigDecimal(number)), "", Value.Change.NONE));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("some 1,250 of 3,000", "1250"),
                arguments("1.250.000", "1250000"),
                arguments("12.5 metres", "12.5"),
                arguments("1,250.75", "1250.75"));
    }
}
