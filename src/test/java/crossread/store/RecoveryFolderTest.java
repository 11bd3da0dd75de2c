package crossread.store;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that is in no file yet is kept, and found by the program that starts after a crash. */
class RecoveryFolderTest {
    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    @TempDir
    Path folder;

    private RecoveryFolder program() {
        return new RecoveryFolder(folder.resolve("state").resolve("recovery"));
    }

    private static Unsaved unsaved(Comparison work) {
        return unsaved(work, NOON);
    }

    private static Unsaved unsaved(Comparison work, Instant kept) {
        return new Unsaved(work, true, Optional.empty(), kept);
    }

    private List<String> left() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void workOfAProgramThatRunsIsNotOffered() throws IOException {
        RecoverySlot slot = program().open();
        slot.keep(unsaved(ComparisonFileTest.comparison()));
        assertThat(program().leftovers()).isEmpty();
        slot.leave();
        assertThat(program().leftovers()).hasSize(1);
    }

    @Test
    void workComesBackWithItsFileAndWithWhatIsNotUnderstoodOfIt() throws IOException {
        Path file = folder.resolve("story.crossread");
        ComparisonFile files = new ComparisonFile();
        files.save(file, ComparisonFileTest.comparison(), Optional.empty());
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{ \"mood\" : \"calm\","));
        Opened opened = files.open(file);
        Comparison changed = opened.comparison().withCoarse(true);
        RecoverySlot slot = program().open();
        slot.keep(new Unsaved(changed, false, Optional.of(opened), NOON));
        slot.leave();

        Unsaved back = program().leftovers().getFirst().unsaved();

        assertThat(back.work()).isEqualTo(changed);
        assertThat(back.compared()).isFalse();
        assertThat(back.kept()).isEqualTo(NOON);
        Opened original = back.original().orElseThrow();
        assertThat(original.file()).isEqualTo(file.toAbsolutePath());
        assertThat(files.meanwhile(original)).isEqualTo(Meanwhile.UNCHANGED);
        files.save(file, back.work(), Optional.of(original));
        assertThat(Files.readString(file)).contains("\"mood\" : \"calm\"");
        assertThat(files.meanwhile(original)).isEqualTo(Meanwhile.CHANGED);
    }

    @Test
    void whereTheClockWasSetBackTheWorkOfBothDaysIsOffered() throws IOException {
        Comparison work = ComparisonFileTest.comparison();
        for (Instant kept : List.of(NOON.plus(Duration.ofDays(400)), NOON)) {
            RecoverySlot slot = program().open();
            slot.keep(unsaved(work, kept));
            slot.leave();
        }
        assertThat(program().leftovers())
                .extracting(leftover -> leftover.unsaved().kept())
                .containsExactly(NOON.plus(Duration.ofDays(400)), NOON);
    }

    @Test
    void whatIsKeptLaterReplacesWhatWasKeptAtALaterHour() throws IOException {
        Comparison work = ComparisonFileTest.comparison();
        RecoverySlot slot = program().open();
        slot.keep(unsaved(work, NOON));
        slot.keep(unsaved(work.withCoarse(true), NOON.minus(Duration.ofDays(400))));
        slot.leave();
        assertThat(program().leftovers().getFirst().unsaved().work()).isEqualTo(work.withCoarse(true));
    }

    @Test
    void aFolderThatCannotBeMadeIsToldBefore() throws IOException {
        Path blocked = Files.createFile(folder.resolve("file"));
        assertThat(new RecoveryFolder(blocked.resolve("recovery")).canWrite()).isFalse();
        assertThat(program().canWrite()).isTrue();
    }

    @Test
    void onlyOneOfTwoProgramsIsOfferedTheWork() throws IOException {
        RecoverySlot slot = program().open();
        slot.keep(unsaved(ComparisonFileTest.comparison()));
        slot.leave();
        assertThat(program().leftovers()).hasSize(1);
        assertThat(program().leftovers()).isEmpty();
    }

    @Test
    void whatIsDiscardedLeavesNothing() throws IOException {
        RecoverySlot slot = program().open();
        slot.keep(unsaved(ComparisonFileTest.comparison()));
        slot.discard();
        assertThat(program().leftovers()).isEmpty();
        assertThat(left()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodStays() throws IOException {
        RecoverySlot slot = program().open();
        slot.keep(unsaved(ComparisonFileTest.comparison()));
        slot.leave();
        Path file = folder.resolve("state")
                .resolve("recovery")
                .resolve(left().stream()
                        .filter(name -> name.endsWith(".recovery"))
                        .findFirst()
                        .orElseThrow());
        Files.writeString(file, Files.readString(file).replace("\"version\":1", "\"version\":2"));
        assertThat(program().leftovers()).isEmpty();
        assertThat(file).exists();
    }

    /** The file in which a program that was killed had kept this. */
    private Path killedAfterKeeping(Comparison work) throws IOException {
        RecoverySlot slot = program().open();
        slot.keep(unsaved(work));
        slot.leave();
        return folder.resolve("state")
                .resolve("recovery")
                .resolve(left().stream()
                        .filter(name -> name.endsWith(".recovery"))
                        .findFirst()
                        .orElseThrow());
    }

    private static Path writtenBeside(Path file, Unsaved work) throws IOException {
        Path beside = FileReplacer.beside(file);
        try (OutputStream out = Files.newOutputStream(beside)) {
            RecoveryJson.write(work, out);
        }
        return beside;
    }

    @Test
    void whatWasWrittenAndNotMovedIntoPlaceIsTheNewest() throws IOException {
        Comparison work = ComparisonFileTest.comparison();
        Path file = killedAfterKeeping(work);
        writtenBeside(file, unsaved(work.withCoarse(true), NOON.minus(Duration.ofDays(400))));
        assertThat(program().leftovers())
                .extracting(leftover -> leftover.unsaved().work())
                .containsExactly(work.withCoarse(true));
        assertThat(left()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void theFirstStateCountsToo() throws IOException {
        Comparison work = ComparisonFileTest.comparison();
        Path file = killedAfterKeeping(work);
        Files.delete(file);
        writtenBeside(file, unsaved(work));
        assertThat(program().leftovers()).hasSize(1);
    }

    @Test
    void whatWasNotWrittenToItsEndDoesNotCount() throws IOException {
        Comparison work = ComparisonFileTest.comparison();
        Path file = killedAfterKeeping(work);
        Path beside = writtenBeside(file, unsaved(work.withCoarse(true)));
        byte[] whole = Files.readAllBytes(beside);
        Files.write(beside, Arrays.copyOf(whole, whole.length - 1));
        RecoveryFolder.Leftover leftover = program().leftovers().getFirst();
        assertThat(leftover.unsaved().work()).isEqualTo(work);
        leftover.slot().discard();
        assertThat(left()).isEmpty();
    }
}
