package crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That {@link BatchTrial} would notice a wrong answer. */
class BatchLinesTest {
    private static final BatchLines ASKED = new BatchLines(27);

    @TempDir
    Path folder;

    @Test
    void oneLineInFiftyIsNoStory() throws IOException {
        Path in = folder.resolve("in.jsonl");
        ASKED.write(in);

        List<String> lines = Files.readAllLines(in);
        assertThat(lines).hasSize(27);
        assertThat(lines.get(24)).startsWith("{\"id\":\"s24\",\"title\":\"Story s24\",\"articles\":[{\"outlet\":");
        assertThat(lines.get(25)).isEqualTo("{\"id\": \"s25\", \"articles\": [{\"outlet\": ");
    }

    @Test
    void everyLineAnsweredInItsPlaceIsRight() throws IOException {
        assertThat(faults(answers())).isEmpty();
    }

    @Test
    void aLineThatIsNoStoryMayBeCalledByItsNumber() throws IOException {
        List<String> answers = answers();
        answers.set(25, "{\"id\":\"line-26\",\"error\":\"no story\"}");

        assertThat(faults(answers)).isEmpty();
    }

    @Test
    void aMissingAnswerIsNoticed() throws IOException {
        assertThat(faults(answers().subList(0, 26))).containsExactly("26 answers to 27 lines");
    }

    @Test
    void aStoryThatFailedIsNoticed() throws IOException {
        List<String> answers = answers();
        answers.set(3, "{\"id\":\"s3\",\"error\":\"memory\"}");

        assertThat(faults(answers)).containsExactly("line 4: {\"id\":\"s3\",\"error\":\"memory\"}");
    }

    @Test
    void aStoryOfOneArticleIsNoticed() throws IOException {
        List<String> answers = answers();
        answers.set(3, "{\"id\":\"s3\",\"comparison\":{\"articles\":[1]}}");

        assertThat(faults(answers)).containsExactly("line 4: {\"id\":\"s3\",\"comparison\":{\"articles\":[1]}}");
    }

    @Test
    void answersThatChangedPlacesAreNoticed() throws IOException {
        List<String> answers = answers();
        answers.add(1, answers.remove(2));

        assertThat(faults(answers)).hasSize(2);
    }

    @Test
    void aLineThatIsNoStoryButComparedIsNoticed() throws IOException {
        List<String> answers = answers();
        answers.set(25, story(25));

        assertThat(faults(answers)).containsExactly("line 26: " + story(25));
    }

    private List<String> faults(List<String> answers) throws IOException {
        return ASKED.faults(Files.write(folder.resolve("out.jsonl"), answers));
    }

    private static List<String> answers() {
        List<String> answers = new ArrayList<>();
        for (int number = 0; number < 27; number++) {
            answers.add(number == 25 ? "{\"id\":\"s25\",\"error\":\"no story\"}" : story(number));
        }
        return answers;
    }

    private static String story(int number) {
        return "{\"id\":\"s" + number + "\",\"comparison\":{\"articles\":[1,2]}}";
    }
}
