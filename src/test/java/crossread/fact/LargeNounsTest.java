package crossread.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeNounsTest {
    private static final String GERMAN =
            "Die Mauer der Stadt ist nach dem Sturm gebrochen, und der Hafen wird für eine Woche gesperrt.";
    private static final String ENGLISH =
            "The wall of the town broke in the storm, and the harbour will be shut for a week by the council.";
    private static final String DUTCH =
            "De muur van de stad is na de storm gebroken, en de haven wordt voor een week gesloten in de winter.";

    private final LargeNouns nouns = new LargeNouns();

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "DE_ch", "lb", "gsw", "nds"})
    void theLanguageTellsIt(String language) {
        assertThat(nouns.in(Texts.in(language, "Kurz."))).isTrue();
        assertThat(nouns.in(Texts.in(language, ENGLISH))).isTrue();
    }

    @Test
    void theWordsTellItWhereThePageSaysAnotherLanguageOrNone() {
        assertThat(nouns.in(Texts.article(GERMAN))).isTrue();
        assertThat(nouns.in(Texts.in("en", GERMAN))).isTrue();
        assertThat(nouns.in(Texts.article(
                        "Die Mauer der Stadt ist", "nach dem Sturm gebrochen, und der Hafen steht still.")))
                .isTrue();
    }

    @Test
    void otherLanguagesWriteNounsSmall() {
        assertThat(nouns.in(Texts.article(ENGLISH))).isFalse();
        assertThat(nouns.in(Texts.in("nl", DUTCH))).isFalse();
        assertThat(nouns.in(
                        Texts.article("The Wall Of The Town Broke In The Storm And The Harbour Is Shut For A Week")))
                .isFalse();
    }

    @Test
    void germanWrittenSmallTellsNothing() {
        assertThat(nouns.in(Texts.article(GERMAN.toLowerCase(java.util.Locale.ROOT))))
                .isFalse();
    }

    @Test
    void aFewWordsTellNothing() {
        assertThat(nouns.in(Texts.article("Die Mauer der Stadt ist gebrochen.")))
                .isFalse();
        assertThat(nouns.in(Texts.article())).isFalse();
    }

    @Test
    void aFewSmallWordsOverAndOverTellNothing() {
        assertThat(nouns.in(Texts.article("Die Hard, Die Another, Die Soon, Die Late, Die Young, Die Old, Die Now")))
                .isFalse();
    }
}
