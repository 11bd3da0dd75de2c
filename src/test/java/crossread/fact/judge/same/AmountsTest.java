package crossread.fact.judge.same;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.figure.Conversions;
import crossread.model.fact.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                3         | month | 90  | day    | true
                3         | month | 80  | day    | false
                about 1   | month | 28  | day    | true
                1         | month | 28  | day    | false
                1         | year  | 52  | week   | true
                2         | hour  | 120 | minute | true
                2         | hour  | 121 | minute | false
                about 2   | hour  | 140 | minute | true
                about 2   | hour  | 155 | minute | false
                about 1   | hour  | 80  | minute | false
                above 2   | hour  | 140 | minute | true
                above 2   | hour  | 175 | minute | true
                above 2   | hour  | 180 | minute | false
                above 2   | hour  | 110 | minute | false
                above 1   | year  | 18  | month  | true
                above 1   | month | 6   | week   | false
                """)
    void takesTheCoarserOfTwoUnitsForRounded(String coarse, String unit, String fine, String other, boolean same) {
        Amount turned = Conversions.to(other, amount(fine), unit).orElseThrow();

        assertThat(Amounts.converted(amount(coarse), turned, Conversions.isExact(unit, other))
                        .isSame())
                .isEqualTo(same);
    }

    private static Amount amount(String told) {
        BigDecimal value = new BigDecimal(told.substring(told.lastIndexOf(' ') + 1));
        return new Amount(
                value,
                told.startsWith("about"),
                Optional.of(value).filter(_ -> told.startsWith("above")),
                Optional.empty());
    }
}
