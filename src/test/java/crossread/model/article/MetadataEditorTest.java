package crossread.model.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataEditorTest {
    private final Metadata read = Metadata.NONE
            .withOutlet(Optional.of("Harbour Gazette"))
            .withTitle(Optional.of("Bridge shut"))
            .withPublished(Optional.of(LocalDate.of(2026, 3, 2)))
            .allFrom(FoundIn.META);

    private static Metadata write(Metadata before, Metadata written) {
        return new MetadataEditor(before).write(written);
    }

    @Test
    void whatTheReaderWritesIsTheReadersAndWhatWasReadStaysKnown() {
        Metadata now = write(
                read,
                read.withOutlet(Optional.of("The Gazette"))
                        .withPublished(Optional.empty())
                        .withByline(Optional.of("Ann Lee")));
        assertThat(now)
                .isEqualTo(new Metadata(
                        Optional.of("The Gazette"),
                        Optional.of("Bridge shut"),
                        Optional.of("Ann Lee"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(
                                MetadataField.OUTLET, FoundIn.READER,
                                MetadataField.TITLE, FoundIn.META,
                                MetadataField.BYLINE, FoundIn.READER),
                        Map.of(
                                MetadataField.OUTLET, new AsRead("Harbour Gazette", Optional.of(FoundIn.META)),
                                MetadataField.PUBLISHED, new AsRead("2026-03-02", Optional.of(FoundIn.META)),
                                MetadataField.BYLINE, new AsRead("", Optional.empty()))));
    }

    @Test
    void writtenTwiceItIsStillKnownWhatWasRead() {
        Metadata once = write(read, read.withOutlet(Optional.of("The Gazette")));
        Metadata twice = write(once, once.withOutlet(Optional.of("Gazette")));
        assertThat(twice.asRead(MetadataField.OUTLET))
                .contains(new AsRead("Harbour Gazette", Optional.of(FoundIn.META)));
    }

    @Test
    void writtenAsItWasReadOrTakenBackItIsAsBefore() {
        Metadata now = write(
                read, read.withOutlet(Optional.of("The Gazette")).withPublished(Optional.of(LocalDate.of(2026, 3, 3))));
        assertThat(write(now, read)).isEqualTo(read);
        MetadataEditor editor = new MetadataEditor(now);
        assertThat(new MetadataEditor(editor.readAgain(MetadataField.OUTLET)).readAgain(MetadataField.PUBLISHED))
                .isEqualTo(read);
    }

    @Test
    void whereWhatWasReadIsNotKnownItStaysAsItIs() {
        Metadata older = read.from(MetadataField.TITLE, FoundIn.READER);
        assertThat(older.isEdited(MetadataField.TITLE)).isTrue();
        assertThat(new MetadataEditor(older).readAgain(MetadataField.TITLE)).isEqualTo(older);
    }
}
