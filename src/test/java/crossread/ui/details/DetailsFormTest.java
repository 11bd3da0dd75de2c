package crossread.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsFormTest {
    private final Metadata before = new Metadata(
                    Optional.of("Gazette"),
                    Optional.of("Storm"),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2026, 3, 11)),
                    Optional.of("en"),
                    Optional.empty())
            .from(MetadataField.OUTLET, FoundIn.META)
            .from(MetadataField.TITLE, FoundIn.HEADING)
            .from(MetadataField.PUBLISHED, FoundIn.LINKED_DATA)
            .from(MetadataField.LANGUAGE, FoundIn.DETECTED);

    private final DetailsForm form = new DetailsForm(before);

    @Test
    void whatIsNotTouchedStaysAsItIs() {
        assertThat(form.result()).contains(before);
    }

    @Test
    void whatTheReaderWritesIsSaidToComeFromTheReader() {
        form.write(MetadataField.TITLE, " Storm closes the bridge ");
        form.write(MetadataField.BYLINE, "Ana Ruiz");
        form.write(MetadataField.LANGUAGE, "");
        assertThat(form.result())
                .contains(new Metadata(
                        Optional.of("Gazette"),
                        Optional.of("Storm closes the bridge"),
                        Optional.of("Ana Ruiz"),
                        Optional.of(LocalDate.of(2026, 3, 11)),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(
                                MetadataField.OUTLET, FoundIn.META,
                                MetadataField.TITLE, FoundIn.READER,
                                MetadataField.BYLINE, FoundIn.READER,
                                MetadataField.PUBLISHED, FoundIn.LINKED_DATA)));
    }

    @Test
    void whatIsWrittenBackComesFromWhereItCame() {
        form.write(MetadataField.TITLE, "Other");
        form.write(MetadataField.TITLE, "Storm");
        assertThat(form.foundIn(MetadataField.TITLE)).contains(FoundIn.HEADING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11 March 2026", "2026-02-30", "2026-3-1", "26", "yesterday"})
    void aDayThatIsNoneIsNotTaken(String text) {
        form.write(MetadataField.PUBLISHED, text);
        assertThat(form.isValid(MetadataField.PUBLISHED)).isFalse();
        assertThat(form.result()).isEmpty();
    }

    @Test
    void anEmptyDayIsUnknown() {
        form.write(MetadataField.PUBLISHED, "  ");
        assertThat(form.result().flatMap(Metadata::published)).isEmpty();
        assertThat(form.isValid(MetadataField.PUBLISHED)).isTrue();
    }

    @Test
    void theLanguageInUseCanAlwaysBeChosen() {
        Languages languages = new Languages(Locale.ENGLISH);
        assertThat(languages.tags("de-AT"))
                .startsWith("", "de-AT", "en", "de", "fr")
                .doesNotHaveDuplicates();
        assertThat(languages.tags("fr")).startsWith("", "en", "de", "fr").doesNotHaveDuplicates();
        assertThat(languages.name("de")).isEqualTo("German");
    }
}
