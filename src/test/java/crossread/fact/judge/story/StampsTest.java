package crossread.fact.judge.story;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and places of the page are no news; those of the event are. */
class StampsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILE - In this file photo taken on March 10, wardens hold a seal.",
                "In this March 10 photo a seal rests.",
                "This undated handout photo, released March 10, shows a seal.",
                "Posted: Wednesday, March 10, 2021 4:25 p.m. EDT",
            })
    void tellsNoDayOnWhichALineOrPictureWasMade(String text) {
        assertThat(dated(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On March 10 the wardens found a seal.",
                "The photo was taken on March 10 near the pier.",
                "March 10 was cold.",
                "This picture of the town changed on March 10.",
            })
    void tellsADayOfTheNews(String text) {
        assertThat(dated(text)).containsExactly("March 10 OnlyIn A");
    }

    private static List<String> dated(String text) {
        return new StoryBuilder()
                .says("A", text)
                .day("March 10", "2021-03-10")
                .says("B", "Nothing of the kind is known here.")
                .lines();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DUNMOOR, Kenya (AP) - Eight seals are dead. | none
            DUNMOOR, Kenya — Eight seals are dead.      | none
            In Kenya eight seals are dead.              | Kenya OnlyIn A
            THE seals - all of Kenya - are dead.        | Kenya OnlyIn A
            """)
    void tellsNoPlaceOfADateline(String text, String told) {
        List<String> lines = new StoryBuilder()
                .says("A", text)
                .place("Kenya")
                .says("B", "Nothing of the kind is known here.")
                .lines();

        assertThat(lines.isEmpty() ? "none" : String.join("; ", lines)).isEqualTo(told);
    }

    @Test
    void tellsThePlaceOfADatelineWhereAnotherWritesOfIt() {
        List<String> lines = new StoryBuilder()
                .says("A", "DUNMOOR, Kenya (AP) - Eight seals are dead.")
                .place("Kenya")
                .says("B", "The seals of Kenya are rare.")
                .place("Kenya")
                .lines();

        assertThat(lines).containsExactly("Kenya Shared AB");
    }
}
