package crossread.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.lesson.Answers;
import crossread.lesson.Card;
import crossread.lesson.Handout;
import crossread.lesson.LessonWriter;
import crossread.lesson.Prepared;
import crossread.lesson.Solution;
import crossread.ui.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {
    private final ClassFiles files = new ClassFiles();
    private final Prepared prepared = new LessonWriter().prepare(Story.bridge());

    @TempDir
    Path folder;

    private Path saved(Answers answers) throws IOException {
        Path file = folder.resolve("bridge.crossclass");
        files.save(file, new Handout(prepared.lesson(), answers));
        return file;
    }

    private Path changed(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        return Files.writeString(file, text.replace(from, to));
    }

    private static void assertRefused(OpenProblem problem, Opening opening) {
        assertThatThrownBy(opening::open)
                .isInstanceOfSatisfying(
                        OpenException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private interface Opening {
        void open() throws IOException;
    }

    /** A file as an earlier build wrote it. */
    private Path fixture(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ClassFilesTest.class.getResourceAsStream("/store/" + name)) {
            Files.write(file, Objects.requireNonNull(in, name).readAllBytes());
        }
        return file;
    }

    @Test
    void comesBackWithTheStudentsAnswers() throws IOException {
        Card first = prepared.lesson().cards().getFirst();
        Card last = prepared.lesson().cards().getLast();
        Answers answers = Answers.NONE.withName("Mia").all(first).toggledNone(last);
        assertThat(files.open(saved(answers))).isEqualTo(new Handout(prepared.lesson(), answers));
    }

    @Test
    void theTeachersFileComesBack() throws IOException {
        Path file = folder.resolve("bridge.crosskey");
        files.saveKey(file, prepared.key());
        assertThat(files.openKey(file)).isEqualTo(prepared.key());
    }

    @Test
    void theClassFileHoldsNoAnswer() throws IOException {
        String text = Files.readString(saved(Answers.NONE));
        for (Solution solution : prepared.key().solutions()) {
            solution.proofs().forEach(proof -> assertThat(text).doesNotContain("\"standing\""));
        }
        assertThat(text)
                .doesNotContain("solutions")
                .doesNotContain("coverage")
                .doesNotContain("nearest")
                .doesNotContain("facts\"  : [ {")
                .doesNotContain("Advertisement");
    }

    @Test
    void versionOneOpens() throws IOException {
        Handout handout = files.open(fixture("version-1.crossclass"));
        assertThat(handout.lesson().title()).isEqualTo("Storm closes the bridge");
        assertThat(handout.answers().name()).isEqualTo("Mia");
        assertThat(files.openKey(fixture("version-1.crosskey")).lesson())
                .isEqualTo(handout.lesson().id());
    }

    @Test
    void aNewerVersionIsRefused() throws IOException {
        Path file = changed(saved(Answers.NONE), "\"version\" : 1", "\"version\" : 2");
        assertRefused(OpenProblem.NEWER_CLASS_FILE, () -> files.open(file));
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path key = folder.resolve("bridge.crosskey");
        files.saveKey(key, prepared.key());
        assertRefused(OpenProblem.NOT_A_CLASS_FILE, () -> files.open(key));
        assertRefused(OpenProblem.NOT_A_TEACHER_FILE, () -> files.openKey(saved(Answers.NONE)));
        assertRefused(OpenProblem.MISSING, () -> files.open(folder.resolve("none.crossclass")));
    }

    @Test
    void changedTextsOrCardsAreFoundOut() throws IOException {
        Path file = changed(saved(Answers.NONE), "Repairs will cost $5 million", "Repairs will cost $6 million");
        assertRefused(OpenProblem.DAMAGED, () -> files.open(file));
    }

    @Test
    void anAnswerToNoCardIsPassedOver() throws IOException {
        Card first = prepared.lesson().cards().getFirst();
        Path file = changed(saved(Answers.NONE.all(first)), "\"card\" : \"" + first.id(), "\"card\" : \"facts-99");
        assertThat(files.open(file).answers().letters()).isEmpty();
    }

    /** Damage of every sort gives the lesson or a message, never a crash. */
    @Test
    void damagedFilesAreRefusedWithAReason() throws IOException {
        byte[] whole = Files.readAllBytes(
                saved(Answers.NONE.all(prepared.lesson().cards().getFirst())));
        Path key = folder.resolve("bridge.crosskey");
        files.saveKey(key, prepared.key());
        byte[] wholeKey = Files.readAllBytes(key);
        Random random = new Random(33);
        List<String> snippets = List.of("null", "-1", "{}", "[]", "\"\"", "1e99", "9999999999", "\u0000", "}", "true");
        int refused = 0;
        for (int i = 0; i < 1500; i++) {
            Path file = folder.resolve("damaged");
            byte[] from = i % 2 == 0 ? whole : wholeKey;
            int at = random.nextInt(from.length);
            byte[] put =
                    snippets.get(random.nextInt(snippets.size())).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] bytes = from.clone();
            System.arraycopy(put, 0, bytes, at, Math.min(put.length, bytes.length - at));
            Files.write(file, bytes);
            try {
                if (i % 2 == 0) {
                    files.open(file);
                } else {
                    files.openKey(file);
                }
            } catch (OpenException told) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
    }
}
