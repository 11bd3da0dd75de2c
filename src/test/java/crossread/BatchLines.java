package crossread;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a batch is asked, made-up stories and now and then a line that is no story, and whether every line is answered.
 *
 * @param count how many lines
 */
record BatchLines(int count) {
    /** One line in so many is no story. */
    private static final int BAD = 50;

    private static final JsonMapper JSON = new JsonMapper();

    void write(Path in) throws IOException {
        MadeUpFiles stories = new MadeUpFiles();
        Random random = new Random(1);
        try (BufferedWriter lines = Files.newBufferedWriter(in)) {
            for (int number = 0; number < count; number++) {
                lines.write(
                        isBad(number)
                                ? bad(number)
                                : stories.story(id(number), number, 2 + random.nextInt(4), 8 + random.nextInt(18)));
                lines.newLine();
            }
        }
    }

    private static boolean isBad(int number) {
        return number % BAD == BAD / 2;
    }

    private static String bad(int number) {
        return switch (number / BAD % 4) {
            case 0 -> "{\"id\": \"" + id(number) + "\", \"articles\": [{\"outlet\": ";
            case 1 -> "no JSON at all";
            case 2 -> "{\"id\": \"" + id(number) + "\", \"articles\": []}";
            default -> "{\"id\": \"" + id(number) + "\", \"articles\": [{\"path\": \"gone.html\"}]}";
        };
    }

    private static String id(int number) {
        return "s" + number;
    }

    /** What is wrong with the answers: a story has its comparison, any other line an error, each in its place. */
    List<String> faults(Path out) throws IOException {
        List<String> faults = new ArrayList<>();
        int number = 0;
        try (Stream<String> answers = Files.lines(out)) {
            for (String line : (Iterable<String>) answers::iterator) {
                JsonNode answer = JSON.readTree(line);
                String id = answer.path("id").asString("");
                boolean expected = isBad(number)
                        ? answer.has("error") && (id.equals(id(number)) || id.equals("line-" + (number + 1)))
                        : answer.path("comparison").path("articles").size() > 1 && id.equals(id(number));
                if (!expected) {
                    faults.add("line " + (number + 1) + ": " + line.substring(0, Math.min(200, line.length())));
                }
                number++;
            }
        }
        if (number != count) {
            faults.add(number + " answers to " + count + " lines");
        }
        return faults;
    }
}
