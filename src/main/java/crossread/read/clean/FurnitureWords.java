package crossread.read.clean;

import crossread.model.Reason;
import crossread.model.SetAside;
import crossread.model.Trust;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of {@code words/furniture.txt}, where its own head says how they are written. */
final class FurnitureWords {
    private static final String FILE = "/words/furniture.txt";
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}++(?:[.,:]\\p{Nd}++)*+[km]?+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}#©]++");

    /** A line of words alone is no longer than this: a long one is a sentence that happens to use them. */
    private static final int MOST_ONLY = 14;

    private record Phrase(String text, SetAside finding) {}

    private record Vocabulary(Set<String> words, Set<String> needed, boolean counted, SetAside finding) {
        boolean holds(List<String> line) {
            return words.containsAll(line)
                    && line.stream().anyMatch(needed::contains)
                    && (!counted || line.contains("#"));
        }
    }

    private final Map<String, SetAside> whole = new HashMap<>();
    private final List<Phrase> starts = new ArrayList<>();
    private final List<Phrase> parts = new ArrayList<>();
    private final List<Vocabulary> vocabularies = new ArrayList<>();

    FurnitureWords() {
        try (InputStream in = FurnitureWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + FILE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(";"))
                    .forEach(new Loading()::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts each line under the head it stands under. */
    private final class Loading {
        private String[] head = {};

        void take(String line) {
            if (line.startsWith("[")) {
                head = line.substring(1, line.length() - 1).split(" ", -1);
                if (head[0].equals("only") || head[0].equals("counted")) {
                    boolean counted = head[0].equals("counted");
                    vocabularies.add(new Vocabulary(new HashSet<>(Set.of("#")), new HashSet<>(), counted, finding()));
                }
                return;
            }
            switch (head[0]) {
                case "whole" -> whole.put(normal(line), finding());
                case "start" -> starts.add(new Phrase(line, finding()));
                case "part" -> parts.add(new Phrase(" " + normal(line) + " ", finding()));
                case "only", "counted" -> addWords(line);
                default -> throw new IllegalStateException(FILE + ": " + line);
            }
        }

        private void addWords(String line) {
            Vocabulary last = vocabularies.getLast();
            for (String word : line.split(" ", -1)) {
                if (word.startsWith("*")) {
                    last.needed.add(word.substring(1));
                }
                last.words.add(word.startsWith("*") ? word.substring(1) : word);
            }
        }

        private SetAside finding() {
            return SetAside.because(Reason.valueOf(head[2]), head[1], Trust.valueOf(head[3]));
        }
    }

    private static String normal(String line) {
        String numbered = DIGITS.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("#");
        return NO_WORD.matcher(numbered).replaceAll(" ").strip();
    }

    /** What a line that says just this is. */
    Optional<SetAside> whole(String line) {
        return Optional.ofNullable(whole.get(normal(line)));
    }

    /** What a line that begins so is. */
    Optional<SetAside> start(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return starts.stream()
                .filter(phrase -> lower.startsWith(phrase.text))
                .map(Phrase::finding)
                .findFirst();
    }

    /** What a line that holds such words is. */
    Optional<SetAside> part(String line) {
        String padded = " " + normal(line) + " ";
        return parts.stream()
                .filter(phrase -> padded.contains(phrase.text))
                .map(Phrase::finding)
                .findFirst();
    }

    /** What a line of such words alone is. */
    Optional<SetAside> only(String line) {
        List<String> words = List.of(normal(line).split(" ", -1));
        if (words.size() > MOST_ONLY) {
            return Optional.empty();
        }
        return vocabularies.stream()
                .filter(vocabulary -> vocabulary.holds(words))
                .map(Vocabulary::finding)
                .findFirst();
    }
}
