package crossread.read.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`Bridge to close`, `Bridge to close`",
                "`  Bridge \t\r\n to\u00A0\u00A0close \u3000`, `Bridge to close`",
                "`10\u202F000\u2009€`, `10 000 €`",
                "`zero\u200Bwidth`, `zero\u200Bwidth`",
                "` \u2003\n`, ``",
                "``, ``",
            })
    void everyRunOfBlanksIsOne(String text, String folded) {
        assertThat(Blanks.fold(text)).isEqualTo(folded);
    }
}
