package crossread.fact.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromotionsTest {

    private static java.util.List<String> told(String text, String name) {
        return new StoryBuilder()
                .says("A", text)
                .organisation(name)
                .says("B", "Nothing of the kind is known here.")
                .lines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow us on Chatterly and Twitter @HarbourNews for more.",
                "Listen for free every week on Chatterly or in our app.",
                "Contact reporter Ada Byron of Chatterly at 555-0100.",
                "Photograph: Ada Byron/Chatterly",
                "(AP Photo/Chatterly News)",
                "(See the ten best pictures of Chatterly.)",
                "(Additional reporting by Ada Byron in Chatterly)",
                "Ada Byron reported from Chatterly.",
                "- With assistance by Ada Chatterly",
                "SHARE THIS ARTICLE Chatterly Email",
                "\"The Dam\" Photographer: Ada Byron/Chatterly",
                "This story was featured in an episode of Chatterly.",
                "On your speaker, ask Alexa to play Chatterly.",
                "Ada Byron can be followed at Chatterly."
            })
    void tellsNoNameOfALineInWhichAnOutletSpeaksOfItself(String text) {
        assertThat(told(text, "Chatterly")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She wrote on Chatterly that the dam would hold.",
                "Contact was lost over Chatterly at noon.",
                "Heavy rain was reported from Chatterly.",
                "Watch officers at Chatterly saw the ship sink."
            })
    void tellsANameOfTheNews(String text) {
        assertThat(told(text, "Chatterly")).containsExactly("Chatterly OnlyIn A");
    }
}
