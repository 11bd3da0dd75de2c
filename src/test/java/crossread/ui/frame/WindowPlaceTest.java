package crossread.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it fits and stays              | 100 50 1280 820   | 0 0 1920 1080    | 100 50 1280 820
            a part out of sight stays      | -600 50 1280 820  | 0 0 1920 1080    | -600 50 1280 820
            too large for the screen       | 0 0 1280 820      | 0 0 640 480      | 0 0 640 480
            too wide alone                 | 40 40 1280 400    | 0 0 800 600      | 0 40 800 400
            on a screen that is gone       | 2400 100 1280 820 | 0 0 1920 1080    | 640 100 1280 820
            above the screen's upper edge  | 100 -300 800 600  | 0 0 1920 1080    | 100 0 800 600
            below its lower edge           | 100 1060 800 600  | 0 0 1920 1080    | 100 480 800 600
            beside a bar of the desktop    | 10 10 1920 1080   | 64 32 1856 1048  | 64 32 1856 1048
            on the second screen           | 2000 40 1000 700  | 1920 0 1280 1024 | 2000 40 1000 700
            """)
    void aWindowIsWhereTheReaderCanTakeHoldOfIt(String when, String window, String screen, String wanted) {
        assertThat(WindowPlace.placed(rectangle(window), rectangle(screen)))
                .as(when)
                .isEqualTo(rectangle(wanted));
    }

    private static Rectangle2D rectangle(String numbers) {
        String[] each = numbers.strip().split(" ");
        return new Rectangle2D(
                Double.parseDouble(each[0]),
                Double.parseDouble(each[1]),
                Double.parseDouble(each[2]),
                Double.parseDouble(each[3]));
    }
}
