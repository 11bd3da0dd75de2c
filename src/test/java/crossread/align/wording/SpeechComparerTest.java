package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to differ between two wordings of one speech; either article may come first. */
class SpeechComparerTest {
    private static final String NONE = "none";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one letter of a long word, and the first letter for the word
                "We trust the goverment in this old valley. | We trust the government in this old valley. | none",
                "We trust the governmint in this old valley. | We trust the government in this old valley. | none",
                "We paid ten m crowns for this old valley. | We paid ten million crowns for this old valley. | none",
                "We trust this olde house in the green valley. | We trust this olde hoase in the green valley. | none",
                "We trust the old houses in the green valley. | We trust the old house in the green valley."
                        + " | altered: A <houses> B <house>",
                "We trust the good men in this old valley. | We trust the gold men in this old valley."
                        + " | altered: A <good> B <gold>",
                "We trust the builders in this old valley. | We trust the buelders we in this old valley."
                        + " | altered: A <builders> B <buelders we>",
                "We trust the brother in this old valley. | We trust the bratter in this old valley."
                        + " | altered: A <brother> B <bratter>",
                "We paid ten k crowns for this old valley. | We paid ten million crowns for this old valley."
                        + " | altered: A <k> B <million>",
            })
    void aSlipOfThePenIsNoChange(String one, String other, String expected) {
        assertThat(compare(one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will rebuild the very house in this old valley. | We will rebuild the very very house in this old valley."
                        + " | none",
                "We will rebuild the old old house in this valley. | We will rebuild the house in this valley. | none",
                "We will rebuild every house in this old valley. | We will rebuild every house in the valley, this old valley."
                        + " | trimmed: B <the valley>",
                "We will rebuild every house of this old valley. | We will rebuild every house in this old valley. | none",
                "We will rebuild every house in this old valley. | We will rebuild every house said Lee in this old valley."
                        + " | none",
                "We will rebuild every house said Lee in this old valley. | We will rebuild every house in this old valley."
                        + " | none",
                "We will rebuild every house in this old valley. | We will rebuild every house [of ours now] in this old valley."
                        + " | none",
            })
    void whatTellsNothingOrIsNotTheSpeakersIsNoChange(String one, String other, String expected) {
        assertThat(compare(one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a sentence that only one quotes, wherever it may begin
                "I am rich. The old valley trusts the harbour. I am proud of the school."
                        + " | I am rich. I am proud of the school. | none",
                "The old valley trusts the harbour. I am lucky. I am rich and old."
                        + " | The old valley trusts the harbour. I am rich and old. | none",
                "The old valley trusts the harbour. I am rich and old."
                        + " | The old valley trusts the harbour. I am lucky. I am rich and old. | none",
                // a half of one
                "The old valley trusts the harbour and its many boats. I am rich."
                        + " | The old valley trusts the harbour. I am rich. | trimmed: A <and its many boats>",
                "Above all the old valley trusts the harbour. | The old valley trusts the harbour."
                        + " | trimmed: A <Above all>",
                "The old valley trusts the harbour. | Above all the old valley trusts the harbour."
                        + " | trimmed: B <Above all>",
                // "he spoke of 'closeness to all'" is put as a part
                "Nearly all in the old valley trust the harbour. | all in the old valley trust the harbour. | none",
                "all in the old valley trust the harbour. | Nearly all in the old valley trust the harbour. | none",
                // both have other words before or behind
                "Above all the old valley trusts the harbour. | After all the old valley trusts the harbour. | none",
                "The old valley trusts the harbour master today. | The old valley trusts the harbour boats. | none",
            })
    void wholeSentencesAreChosenHalvesAreCut(String one, String other, String expected) {
        assertThat(compare(one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will rebuild every old house and every school of the valley."
                        + " | We might rebuild every old house and every office of the valley."
                        + " | altered: A <will> A <school> B <might> B <office>",
                "We will rebuild every old house in the valley before winter."
                        + " | We might rebuild every old house in the valley before summer."
                        + " | altered: A <will> B <might>",
                // four words of its own on each side: another matter
                "We rebuild every house in this valley but the little green bridge on foot stays."
                        + " | We rebuild every house in this valley as big foreign banks on foot stays. | none",
                "We rebuild every house in this valley but little green bridge on foot stays."
                        + " | We rebuild every house in this valley as foreign banks on foot stays."
                        + " | altered: A <but little green bridge> B <as foreign banks>",
                // too few words in all, side by side, or telling ones
                "Rebuild every house there. | Rebuild every old house there. | none",
                "We rebuild old houses now. | We rebuild green old houses now. | none",
                "We rebuild old houses here now. | We rebuild green old houses here now. | trimmed: B <green>",
                "We rebuild the old Harbour Hall with Lee. | We rebuild the old green Harbour Hall with Lee. | trimmed: B <green>",
                "We are in Harbour Hall with Ann Lee. | We are in green Harbour Hall with Ann Lee. | none",
                "It was they who had to do it. | It was they who never had to do it. | none",
            })
    void onlyWhatIsMostlyTheSameIsOneSpeech(String one, String other, String expected) {
        assertThat(compare(one, other)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We surely rebuild every house in this old valley,” he said. | He surely meant it: “We rebuild every house in this old valley,” he said."
                        + " | none",
                "“We surely rebuild every house in this old valley,” he said. | He meant it: “We rebuild every house in this old valley,” he said."
                        + " | trimmed: A <surely>",
            })
    void wordsBesideTheMarksAreNotCut(String one, String other, String expected) {
        assertThat(told(new Story().article(one).article(other))).isEqualTo(expected);
    }

    private static String compare(String one, String other) {
        return told(new Story().article("“" + one + "”").article("“" + other + "”"));
    }

    private static String told(Story story) {
        List<String> found = story.discrepancies();
        return found.isEmpty() ? NONE : String.join("; ", found).replace("quotation ", "");
    }
}
