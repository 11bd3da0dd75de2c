package crossread.store.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One file, one window that may save it. */
class ClaimsTest {
    @TempDir
    Path folder;

    private Claims program() {
        return new Claims(folder.resolve("locks"));
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file : Files.writeString(file, "{}");
    }

    @Test
    void theSecondProgramIsToldWhoHasTheFile() throws IOException {
        Claims one = program();
        assertThat(one.claim(file("a"))).isEmpty();
        assertThat(one.claim(file("a"))).isEmpty();
        Holder holder = program().claim(file("a")).orElseThrow().holder().orElseThrow();
        assertThat(holder.user()).isEqualTo(System.getProperty("user.name"));
        assertThat(holder.process()).isEqualTo(ProcessHandle.current().pid());
        assertThat(program().claim(file("b"))).isEmpty();
    }

    @Test
    void aFileIsGivenUpForTheNextOne() throws IOException {
        Claims one = program();
        one.claim(file("a"));
        one.claim(file("b"));
        Claims two = program();
        assertThat(two.claim(file("a"))).isEmpty();
        assertThat(two.claim(file("b"))).isPresent();
        assertThat(one.claim(file("a"))).isPresent();
        one.release();
        assertThat(two.claim(file("b"))).isEmpty();
    }

    @Test
    void anotherSpellingOfThePathIsTheSameFile() throws IOException {
        program().claim(file("a"));
        assertThat(program().claim(folder.resolve("locks").resolve("..").resolve("a")))
                .isPresent();
    }

    @Test
    void aStateFolderThatCannotBeWrittenKeepsNobodyFromWorking() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        assertThat(new Claims(blocked.resolve("locks")).claim(file("a"))).isEmpty();
    }

    private Claims user(String name) {
        return new Claims(folder.resolve(name));
    }

    private Path sign() {
        return folder.resolve(".~a.open");
    }

    @Test
    void anotherUserOfTheFolderIsToldWhoHasTheFile() throws IOException {
        Claims mara = user("mara");
        assertThat(mara.claim(file("a"))).isEmpty();
        Holder holder = user("jo").claim(file("a")).orElseThrow().holder().orElseThrow();
        assertThat(holder.user()).isEqualTo(System.getProperty("user.name"));
        assertThat(Files.readAllLines(sign()))
                .containsExactly(System.getProperty("user.name"), holder.since().toString());
        mara.release();
        assertThat(sign()).doesNotExist();
        assertThat(user("jo").claim(file("a"))).isEmpty();
    }

    @Test
    void whatACrashedProgramLeftBesideTheFileIsTakenOver() throws IOException {
        Files.writeString(sign(), "mara\n2026-03-12T12:00:00Z\n");
        Claims jo = user("jo");
        assertThat(jo.claim(file("a"))).isEmpty();
        assertThat(Files.readAllLines(sign()).getFirst()).isEqualTo(System.getProperty("user.name"));
        jo.release();
        assertThat(sign()).doesNotExist();
    }

    @Test
    void somethingElseOfThatNameIsNeitherWrittenNorRemoved() throws IOException {
        Files.writeString(sign(), "my own words");
        Claims jo = user("jo");
        assertThat(jo.claim(file("a"))).isEmpty();
        jo.release();
        assertThat(sign()).hasContent("my own words");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInItsPlaceIsNotFollowed() throws IOException {
        Path far = Files.writeString(folder.resolve("far"), "");
        Files.createSymbolicLink(sign(), far);
        Claims jo = user("jo");
        assertThat(jo.claim(file("a"))).isEmpty();
        jo.release();
        assertThat(far).isEmptyFile();
        assertThat(sign()).isSymbolicLink();
    }

    @Test
    void whatAnotherProgramWroteIsReadTolerantly() {
        assertThat(Holder.of("")).isEmpty();
        assertThat(Holder.of("mara\nyesterday\n12\n")).isEmpty();
        assertThat(Holder.of("mara\n2026-03-12T12:00:00Z\n12\n"))
                .isEqualTo(Optional.of(new Holder("mara", java.time.Instant.parse("2026-03-12T12:00:00Z"), 12)));
    }
}
