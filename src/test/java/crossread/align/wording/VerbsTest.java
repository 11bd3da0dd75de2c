package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.wording.Verbs.Form;
import crossread.align.wording.Verbs.Verb;
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
}
