package crossread.fact.judge.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {
    private final GivenNames names = new GivenNames();

    @ParameterizedTest
    @CsvSource({"bill, william, true", "billy, will, true", "bill, daniel, false", "torvan, william, false"})
    void formsOfOneNameAreKnown(String one, String other, boolean forms) {
        assertThat(names.areForms(one, other)).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({
        "daniel, william, true",
        "bill, william, false",
        "dan, daniel, false",
        "stephen, steven, false",
        "torvan, william, false",
        "william, torvan, false"
    })
    void onlyTwoKnownNamesAreSurelyThoseOfTwoPeople(String one, String other, boolean others) {
        assertThat(names.areOthers(one, other)).isEqualTo(others);
        assertThat(names.areOthers(other, one)).isEqualTo(others);
    }

    @Test
    void aShortFormHasItsFullNames() {
        assertThat(names.full("bill")).containsExactly("william");
        assertThat(names.full("torvan")).isEmpty();
    }
}
