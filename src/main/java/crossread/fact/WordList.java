package crossread.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists of {@code assets/words}: lines, of which those starting with {@code #} are comments. */
public final class WordList {
    private final String name;

    /**
     * A list.
     *
     * @param name of the file, without its ending
     */
    public WordList(String name) {
        this.name = name;
    }

    /** Its lines without comments and blank lines. */
    public List<String> lines() {
        String path = "/words/" + name + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its word list " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its entries where a line holds several, parted by commas. */
    public List<String> entries() {
        List<String> entries = new ArrayList<>();
        for (String line : lines()) {
            for (String entry : line.split(",", -1)) {
                if (!entry.isBlank()) {
                    entries.add(entry.strip());
                }
            }
        }
        return entries;
    }
}
