package crossread.fact.judge.figure;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                10   | mile       | kilometre           | 16.09
                38   | celsius    | fahrenheit          | 100.40
                212  | fahrenheit | celsius             | 100.00
                2    | hectare    | acre                | 4.94
                3    | hour       | minute              | 180.00
                25   | basis points | percentage points | 0.25
                """)
    void turnsAValueIntoAnotherUnit(String value, String unit, String other, String expected) {
        Amount turned = Conversions.to(unit, Amount.exactly(new BigDecimal(value)), other)
                .orElseThrow();

        assertThat(turned.value().setScale(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(expected));
    }

    @Test
    void turnsNoLengthIntoAWeight() {
        assertThat(Conversions.to("mile", Amount.exactly(BigDecimal.TEN), "kilogram"))
                .isEmpty();
    }
}
