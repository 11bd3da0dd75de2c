package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the [illegal] camp                      | the [makeshift] camp",
                "[Rioters] stormed the hall              | [Protesters] stormed the hall",
                "the [Norvanian-occupied] valley         | the [lost] valley",
                "the [army] camp                         | the [arms] camp",
                "the [port] camp                         | the [porter] camp",
            })
    void areTheOutletsOwnWhereOnlyOneHasThem(String one, String other) {
        assertThat(OwnWords.are(Marked.hole(one), Marked.hole(other))).isTrue();
        assertThat(OwnWords.are(Marked.hole(other), Marked.hole(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the [Norvanian] camp                    | the [makeshift] camp",
                "the [T34] camp                          | the [makeshift] camp",
                "it [wasn't] there                       | it [stood] there",
                "it [wasn’t] there                       | it [stood] there",
                "see norvania.[example] now              | see norvania [today] now",
                "the [2,000] camps                       | the [makeshift] camps",
                "the [illegal] camp                      | the [makeshift] illegal camp",
                "a [collaborative] plan                  | a [new] plan of collaboration",
                "a [long-standing] plan                  | a [longstanding] plan",
                "a [defence] plan                        | a [defense] plan",
                "the port [skulked] away                 | the port [sulked] away",
            })
    void areNotWhereTheyAreNamesFiguresOrInBoth(String one, String other) {
        assertThat(OwnWords.are(Marked.hole(one), Marked.hole(other))).isFalse();
        assertThat(OwnWords.are(Marked.hole(other), Marked.hole(one))).isFalse();
    }
}
