package crossread.fact.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of words that ships with the program: {@code [section]} lines, and below each {@code key = form, form}; a
 * {@code #} opens a comment. One file a subject and language, so another language is another file.
 */
final class WordList {
    private final Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();

    /**
     * Reads {@code words/SUBJECT-LANGUAGE.txt} from the program's own resources.
     *
     * @throws IllegalStateException where the program was packed without it
     */
    WordList(String subject, String language) {
        String name = "words/" + subject + "-" + language + ".txt";
        try (InputStream bytes = WordList.class.getClassLoader().getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no word list " + name);
            }
            read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        String section = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf(" = ");
                sections.computeIfAbsent(section, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(line.substring(0, equals), _ -> new ArrayList<>())
                        .addAll(List.of(line.substring(equals + 3).split("\\s*,\\s*", -1)));
            }
        }
    }

    /** The keys of a section with their forms, in the order of the file; empty where there is no such section. */
    Map<String, List<String>> section(String name) {
        return sections.getOrDefault(name, Map.of());
    }

    /** All forms of a section. */
    List<String> words(String name) {
        return section(name).values().stream().flatMap(List::stream).toList();
    }
}
