package crossread.fact.judge.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            harbour | harbour | 0
            harbour | harbor  | 1
            harbour | arbour  | 1
            harbour | hxrbour | 1
            harbour | ahrbour | 1
            harbour | harbouur | 1
            night   | nihgt   | 1
            abc     | bca     | 2
            ab      | ba      | 1
            harbour | hxrbxur | 2
            abcd    | badc    | 2
            ~~      | abc     | 3
            abc     | ~~      | 3
            kitten  | sitting | 3
            """)
    void countsTheFewestLettersToChange(String one, String other, int letters) {
        assertThat(Distance.between(one, other)).isEqualTo(letters);
        assertThat(Distance.between(other, one)).isEqualTo(letters);
    }
}
