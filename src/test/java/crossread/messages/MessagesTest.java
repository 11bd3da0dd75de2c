package crossread.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private final Messages words = new Messages(Locale.ENGLISH);

    /** Problems and warnings carry their counts as text. */
    @ParameterizedTest
    @CsvSource({"1, The article in it is cut", "1200, 'All 1,200 articles in it are cut'"})
    void choosesByANumberThatIsWrittenAsText(String count, String start) {
        assertThat(words.text("problem.CUT_SHORT", count)).startsWith(start);
    }

    @Test
    void leavesDigitsAloneWhereNoNumberIsAskedFor() {
        assertThat(words.text("problem.DUPLICATE", "2025")).startsWith("This is the same file as 2025,");
    }
}
