package crossread.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words in sections, from a file of {@code assets/words}: {@code [section]} opens one, {@code #} starts a comment,
 * blanks part the words. Words before the first section stand in the section with the empty name.
 */
record WordList(Map<String, Set<String>> sections) {

    static final WordList EMPTY = new WordList(Map.of());

    /** The list {@code NAME-LANGUAGE.txt}, or an empty one where there is none for the language. */
    static WordList load(String name, String language) {
        try (InputStream in = WordList.class.getResourceAsStream("/words/" + name + "-" + language + ".txt")) {
            return in == null ? EMPTY : parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordList parse(String text) {
        Map<String, Set<String>> sections = new HashMap<>();
        String section = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, name -> new HashSet<>()).addAll(List.of(line.split("\\s++")));
            }
        }
        return new WordList(Map.copyOf(sections));
    }

    boolean has(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(word);
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }
}
