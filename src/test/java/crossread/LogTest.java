package crossread;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.machine.LogBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That whoever reads the log learns nothing of what was read. */
class LogTest {
    private static final String TEXT = """
            Gate jams in Veskar

            About 1,200 people left their homes in Veskar after the flood gate jammed on Tuesday night.

            Repairing the gate will cost about €42 million, Mayor Ilse Brandt said.
            """;

    @TempDir
    private Path logs;

    @TempDir
    private Path stories;

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final List<Handler> silenced = new ArrayList<>();

    @BeforeEach
    void logEverything() {
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                silenced.add(handler);
                root.removeHandler(handler);
            }
        }
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void logAsBefore() {
        root.setLevel(before);
        silenced.forEach(root::addHandler);
    }

    private String logOf(Runnable work) throws IOException {
        try (LogBook log = new LogBook(logs)) {
            log.open();
            work.run();
        }
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(logs)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void readingComparingAndWhatGoesWrongLeavesNoWordOfTheArticles() throws IOException {
        String page = "<html><head><title>Gate jams in Veskar</title></head><body><article><p>"
                + String.join("</p><p>", TEXT.strip().split("\n\n"))
                + "</p></article></body></html>";
        byte[] html = page.getBytes(StandardCharsets.UTF_8);
        List<Path> files = List.of(
                Files.writeString(stories.resolve("Gate jams in Veskar.txt"), TEXT),
                Files.write(stories.resolve("Gate jams in Veskar again.html"), html),
                Files.write(
                        stories.resolve("Gate jams.docx"),
                        Arrays.copyOf(("PK\3\4" + page).getBytes(StandardCharsets.UTF_8), 300)),
                Files.writeString(
                        stories.resolve("Gate.json"), "{\"title\": \"Gate jams in Veskar\", \"paragraphs\": [\"About"),
                Files.writeString(stories.resolve("Gate jams.pdf"), "%PDF-1.7\n" + TEXT));
        List<String> words = new ArrayList<>(List.of("compare"));
        files.forEach(file -> words.add(file.toString()));
        String log = logOf(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Main.commandLine(Main.rooms(Locale.ENGLISH), (_, _) -> 0, out, out).run(words.toArray(String[]::new));
            Logger.getLogger("crossread.test").log(Level.SEVERE, "broken", new IllegalStateException(TEXT));
            Logger.getLogger("org.example.library").warning(TEXT);
        });
        assertThat(log).contains("crossread.test: broken", "org.example.library");
        for (String word : List.of("Veskar", "Brandt", "flood gate", "42 million", "Gate jams")) {
            assertThat(log).doesNotContain(word);
        }
    }
}
