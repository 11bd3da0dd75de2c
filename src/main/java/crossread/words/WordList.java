package crossread.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of words that ships with the program. Its lines are read in one of four ways, each of one section or, where it
 * makes sense, of the whole list: as lines, words, entries or forms under a key. A section that is not there is empty.
 *
 * @param sections the lines of each section without comments and blank lines, in the order of the file; lines before the
 *     first section stand in the one with the empty name
 */
public record WordList(Map<String, List<String>> sections) {

    /** What stands where a language has no such list. */
    public static final WordList EMPTY = new WordList(Map.of());

    private static final String EQUALS = " = ";

    public WordList {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        sections.forEach((section, lines) -> copy.put(section, List.copyOf(lines)));
        sections = Collections.unmodifiableMap(copy);
    }

    /**
     * The list {@code NAME.txt}.
     *
     * @throws IllegalStateException where the program was packed without it
     */
    public static WordList load(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the program lacks its word list " + name));
    }

    /** The list {@code NAME.txt}, where there is one: not every language has every list. */
    public static Optional<WordList> find(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/words/" + name + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }

    /** The list a file with this text holds. A section that is opened again goes on. */
    public static WordList parse(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(line);
            }
        }
        return new WordList(sections);
    }

    /** This list and another as one: a section that stands in both has the lines of this one first. */
    public WordList and(WordList more) {
        Map<String, List<String>> both = new LinkedHashMap<>(sections);
        more.sections.forEach((section, lines) -> both.merge(
                section,
                lines,
                (first, second) ->
                        Stream.concat(first.stream(), second.stream()).toList()));
        return new WordList(both);
    }

    /** All lines. */
    public List<String> lines() {
        return sections.values().stream().flatMap(List::stream).toList();
    }

    /** The lines of a section. */
    public List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** All words, where lines hold words parted by blanks. */
    public Set<String> words() {
        return words(lines());
    }

    /** The words of a section, where its lines hold words parted by blanks. */
    public Set<String> words(String section) {
        return words(lines(section));
    }

    /** All entries, where lines hold entries parted by commas. */
    public List<String> entries() {
        return entries(lines());
    }

    /** The entries of a section, where its lines hold entries parted by commas. */
    public List<String> entries(String section) {
        return entries(lines(section));
    }

    /**
     * The keys of a section with their forms, where its lines are {@code key = form, form}. A key that stands twice has
     * the forms of both lines.
     *
     * @throws IllegalStateException where a line of the section has no key
     */
    public Map<String, List<String>> keyed(String section) {
        Map<String, List<String>> keyed = new LinkedHashMap<>();
        for (String line : lines(section)) {
            int equals = line.indexOf(EQUALS);
            if (equals < 0) {
                throw new IllegalStateException("no \"" + EQUALS + "\" in the line \"" + line + "\" of a word list");
            }
            keyed.computeIfAbsent(line.substring(0, equals).strip(), _ -> new ArrayList<>())
                    .addAll(entries(List.of(line.substring(equals + EQUALS.length()))));
        }
        return Collections.unmodifiableMap(keyed);
    }

    /**
     * All forms of a section, whatever their keys.
     *
     * @throws IllegalStateException where a line of the section has no key
     */
    public List<String> forms(String section) {
        return keyed(section).values().stream().flatMap(List::stream).toList();
    }

    private static Set<String> words(List<String> lines) {
        Set<String> words = new LinkedHashSet<>();
        lines.forEach(line -> Collections.addAll(words, line.split("\\s++", -1)));
        return Collections.unmodifiableSet(words);
    }

    private static List<String> entries(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
