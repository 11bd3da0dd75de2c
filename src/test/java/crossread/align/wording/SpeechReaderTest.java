package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We rebuild the school,” he said, “and every house.”",
                "“We rebuild the school,” said the mayor, who had come on foot from the town of Kell, “and every house.”",
            })
    void whatIsSaidBeforeAndBehindATagIsOneSpeech(String sentence) {
        assertThat(new Story().article(sentence).speeches()).containsExactly("we rebuild the school and every house");
    }

    @Test
    void aLongSentenceBetweenThemMakesThemTwo() {
        assertThat(new Story()
                        .article("“We rebuild the school,” said the mayor, who had come on foot from the little town of"
                                + " Kell this morning, “and every house.”")
                        .speeches())
                .containsExactly("we rebuild the school", "and every house");
    }

    @Test
    void theNextSentenceGoesOnWithIt() {
        assertThat(new Story()
                        .article("“We rebuild the school,” he said.", "“The money is there.”")
                        .speeches())
                .containsExactly("we rebuild the school | the money is there");
    }

    @Test
    void aSentenceThatBeginsWithoutMarksIsAnother() {
        assertThat(new Story()
                        .article("“We rebuild the school,” he said.", "Lee: “The money is there.”")
                        .speeches())
                .containsExactly("we rebuild the school", "the money is there");
    }

    @Test
    void aSentenceWithoutSpeechBetweenPartsThem() {
        assertThat(new Story()
                        .article("“We rebuild the school,” he said.", "It rained.", "“The money is there.”")
                        .speeches())
                .containsExactly("we rebuild the school", "the money is there");
    }

    @Test
    void moreThanATagBehindItPartsThem() {
        assertThat(new Story()
                        .article(
                                "“We rebuild the school,” said the mayor, who had come on foot from the little town"
                                        + " of Kell this morning.",
                                "“The money is there.”")
                        .speeches())
                .containsExactly("we rebuild the school", "the money is there");
    }

    @Test
    void termsInMarksAreNobodysSpeech() {
        assertThat(new Story()
                        .article("He called it a “sad day” in “The old town”.")
                        .speeches())
                .containsExactly("the old town");
    }

    @Test
    void twoSpeakersMakeTwoSpeeches() {
        assertThat(new Story()
                        .article("“We rebuild the school,” he said, “and every house.”")
                        .speakers("Ann Lee", "Bo Ek")
                        .speeches())
                .containsExactly("we rebuild the school", "and every house");
    }

    @Test
    void oneSpeakerTwiceMakesOne() {
        assertThat(new Story()
                        .article("“We rebuild the school,” he said, “and every house.”")
                        .speakers("Ann Lee", "Ann Lee")
                        .speeches())
                .containsExactly("we rebuild the school and every house");
    }

    @Test
    void whereOneIsNotKnownTheyAreTakenForOne() {
        assertThat(new Story()
                        .article("“We rebuild the school,” he said, “and every house.”")
                        .speakers("Ann Lee")
                        .speeches())
                .containsExactly("we rebuild the school and every house");
        assertThat(new Story()
                        .article("“We rebuild the school,” he said, “and every house.”")
                        .speakers("", "Ann Lee")
                        .speeches())
                .containsExactly("we rebuild the school and every house");
    }

    @Test
    void sentencesAndBracketsAreNoted() {
        assertThat(new Story()
                        .article("“We rebuild it [the old school] now! Is it late? No money is missing.”")
                        .speeches())
                .containsExactly("we rebuild it [the] [old] [school] now | is it late | no money is missing");
    }

    @Test
    void textThatIsSetAsideIsNotRead() {
        assertThat(new Story().aside("“We rebuild the school,” he said.").speeches())
                .isEmpty();
    }
}
