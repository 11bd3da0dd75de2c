package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {
    private final LanguageNames names = new LanguageNames();

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, en",
        "eng, en",
        "en, en",
        "en_GB, en-GB",
        "pt-BR, pt-BR",
        "English; Spanish, en",
        "German, de",
        "deu, de",
        "Englisch, en",
        "Français, fr",
        "heb, he",
        "Hebrew, he"
    })
    void readsANameACodeOrATag(String name, String tag) {
        assertThat(names.read(name)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Port Ellery", "qq", "zzz", "final edition"})
    void whatIsNoLanguageIsNone(String name) {
        assertThat(names.read(name)).isEmpty();
    }

    @Test
    void aTagThatOnlyBeginsLikeOneIsNone() {
        assertThat(names.read("en-a-very-long-tag-with-parts")).isEmpty();
    }
}
