package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Doe | Jane Doe",
                "Von unserem Korrespondenten Lars Behn | Lars Behn",
                "By Jane Doe and John Q. Public | Jane Doe, John Q. Public",
                "Written by Zoë Brûlé, Transport Correspondent | Zoë Brûlé",
                "BY JANE DOE, JOHN ROE AND MARY MAJOR | JANE DOE, JOHN ROE, MARY MAJOR",
                "Jane Doe · 25 February 2025 | Jane Doe",
                "By Staff Writer | Staff Writer",
                "By Jane Doe (@janedoe) | Jane Doe"
            })
    void readsTheNames(String printed, String names) {
        assertThat(new BylineReader().read(printed)).contains(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "By", "No Author", "https://example.org/jane", "25 February 2025"})
    void readsNoneWhereNobodyIsNamed(String printed) {
        assertThat(new BylineReader().read(printed)).isEmpty();
    }
}
