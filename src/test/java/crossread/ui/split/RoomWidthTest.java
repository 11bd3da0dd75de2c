package crossread.ui.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomWidthTest {
    @ParameterizedTest
    @CsvSource({"1024, 2, true", "1179, 2, true", "1180, 2, false", "1366, 2, false"})
    void twoArticlesKeepTheirListOnALaptop(double window, int articles, boolean folds) {
        assertThat(new RoomWidth(window, articles).foldsList()).isEqualTo(folds);
    }

    @ParameterizedTest
    @CsvSource({"1024, 3, true", "1366, 3, true", "1366, 6, true", "1379, 3, true", "1380, 3, false", "1440, 6, false"})
    void aThirdColumnComesBeforeTheListOnALaptop(double window, int articles, boolean folds) {
        assertThat(new RoomWidth(window, articles).foldsList()).isEqualTo(folds);
    }

    @Test
    void theListStaysWhileTheWindowHasNoWidthYet() {
        assertThat(new RoomWidth(0, 3).foldsList()).isFalse();
    }
}
