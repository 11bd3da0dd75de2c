package crossread.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayFormTest {
    @ParameterizedTest
    @CsvSource({
        "dd.MM.uuuu, 2026-03-01, 01.03.2026",
        "uuuu-MM-dd, 2026-03-01, 2026-03-01",
        "dd.MM.uuuu, last week, last week",
        "dd.MM.uuuu, '', ''",
    })
    void showsADayInTheReadersForm(String pattern, String day, String shown) {
        assertThat(new DayForm(pattern).shown(day)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "dd.MM.uuuu, 01.03.2026, 2026-03-01",
        "dd.MM.uuuu, ' 1.3.2026 ', 2026-03-01",
        "dd.MM.uuuu, 2026-03-01, 2026-03-01",
        "uuuu-MM-dd, 2026-3-1, 2026-03-01",
        "dd.MM.uuuu, 31.02.2026, 31.02.2026",
        "dd.MM.uuuu, in March, in March",
        "dd.MM.uuuu, '', ''",
    })
    void readsTheReadersFormAndLeavesWhatIsNoDay(String pattern, String written, String read) {
        assertThat(new DayForm(pattern).read(written)).isEqualTo(read);
    }
}
