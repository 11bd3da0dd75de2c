package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.wording.Verbs.Form;
import crossread.align.wording.Verbs.Verb;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTest {
    private final Verbs verbs = new Verbs();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council [cleared] the camp.      | clear PAST",
                "The council has also [cleared] it.   | clear PAST",
                "The camp was [cleared] on Monday.    | clear PAST passive",
                "The camp was also [cleared].         | clear PAST passive",
                "The council “[cleared]” the camp.    | clear PAST",
                "The council will [clear] the camp.   | clear BASE",
                "The council is [clearing] the camp.  | clear ING passive",
                "They [clear] the camp.               | none",
                "The council [clearing] the camp won. | none",
                "She [clears] the camp.               | clear THIRD",
                "The council [clears] the camp.       | none",
                "The council in the [cleared] camp.   | none",
                "[Cleared] camps stay empty.          | none",
                "The council [camp] closed.           | none",
                "The council [2,000] cleared.         | none",
            })
    void isWhatSomebodyBeforeItDoes(String marked, String expected) {
        assertThat(told(Act.behind(Marked.hole(marked), verbs))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Protesters [cleared] the camp.        | clear PAST",
                "The [cleared] camp was empty.         | none",
                "The camp was [cleared] by police.     | clear PAST passive",
                "The camp was “[cleared]” by police.   | clear PAST passive",
                "The “[cleared]” camp was empty.       | none",
                "[Cleared] camps stay empty.           | none",
                "Nobody [clears] the camp.             | clear THIRD",
                "The [clears] of the camp.             | none",
                "He also [clears] the camp.            | none",
                "Police will [clear] the camp.         | clear BASE",
                "Police near [clear] water.            | none",
                "Police kept [clearing] the camp.      | clear ING",
                "Fined for [clearing] the camp.        | clear ING",
                "Paid by [clearing] the camp.          | clear ING",
                "The [clearing] was empty.             | none",
            })
    void isWhatTheWordBeforeItLetsItBe(String marked, String expected) {
        assertThat(told(Act.after(Marked.hole(marked), verbs))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council [cleared] it.     | The council [harbour] it.      | false",
                "The council [cleared] it.     | The council [destroyed] it.    | true",
                "The council [cleared] it.     | The council has [cleared] it.  | false",
                "The council [cleared] it.     | The camp was [destroyed].      | false",
                "The council [cleared] it.     | The council to [visiting] it.  | false",
                "The council [said] so.        | The council [warned] so.       | true",
                "The council [warned] so.      | The council [said] so.         | true",
                "The council [said] so.        | The council [told] so.         | false",
                "The council [said] so.        | The council [destroyed] so.    | false",
                "The council [destroyed] so.   | The council [said] so.         | false",
            })
    void fitsAnotherVerbInTheSameFormAndVoice(String one, String other, boolean expected) {
        Optional<Boolean> fits = Act.behind(Marked.hole(one), verbs)
                .flatMap(first -> Act.behind(Marked.hole(other), verbs).map(second -> first.fits(second, verbs)));

        assertThat(fits.orElse(false)).isEqualTo(expected);
    }

    private static String told(Optional<Act> act) {
        return act.map(each -> told(each.verb()) + (each.passive() ? " passive" : ""))
                .orElse("none");
    }

    private static String told(Verb verb) {
        Form form = verb.form();
        return verb.base() + " " + form;
    }
}
