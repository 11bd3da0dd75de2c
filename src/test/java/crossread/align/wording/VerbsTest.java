package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.wording.Verbs.Form;
import crossread.align.wording.Verbs.Verb;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {
    private final Verbs verbs = new Verbs();

    @ParameterizedTest
    @CsvSource({
        "offered, offer, PAST",
        "denies, deny, THIRD",
        "denied, deny, PAST",
        "banning, ban, ING",
        "pledging, pledge, ING",
        "went, go, PAST",
        "hit, hit, PAST",
        "seize, seize, BASE",
        "crushes, crush, THIRD"
    })
    void knowsTheFormsOfAVerb(String word, String base, Form form) {
        assertThat(verbs.of(word)).contains(new Verb(base, form));
    }

    @ParameterizedTest
    @CsvSource({
        "began, begin, PAST",
        "begun, begin, PAST",
        "begins, begin, THIRD",
        "beginning, begin, ING",
        "begin, begin, BASE",
        "banned, ban, PAST",
        "obeyed, obey, PAST",
        "agreeing, agree, ING"
    })
    void formsThemByTheRulesOfSpelling(String word, String base, Form form) {
        assertThat(verbs.of(word)).contains(new Verb(base, form));
    }

    @ParameterizedTest
    @CsvSource({
        "said, true, true, false",
        "warned, true, false, false",
        "took, false, false, true",
        "cleared, false, false, false"
    })
    void knowsWhichOfThemSayAndWhichSayNothing(String word, boolean saying, boolean plain, boolean bare) {
        Verb verb = verbs.of(word).orElseThrow();

        assertThat(List.of(verbs.isSaying(verb), verbs.isPlain(verb), verbs.isBare(verb)))
                .containsExactly(saying, plain, bare);
    }

    @ParameterizedTest
    @CsvSource({"has, true", "Also, true", "quickly, true", "only, true", "fly, false", "July, false", "harbour, false"
    })
    void knowsWhatMayStandBeforeThem(String word, boolean helps) {
        assertThat(verbs.helps(word)).isEqualTo(helps);
    }
}
