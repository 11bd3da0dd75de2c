package crossread.read.clean;

import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.words.WordList;
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
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}++(?:[.,:]\\p{Nd}++|h\\p{Nd}\\p{Nd})*+[kmh]?+");

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
        WordList.load("furniture").sections().forEach(this::take);
    }

    /** @param section the kind of its lines and what they are: {@code KIND RULE REASON TRUST} */
    private void take(String section, List<String> lines) {
        String[] head = section.split(" ", -1);
        SetAside finding = SetAside.because(Reason.valueOf(head[2]), head[1], Trust.valueOf(head[3]));
        switch (head[0]) {
            case "whole" -> lines.forEach(line -> whole.put(normal(line), finding));
            case "start" -> lines.forEach(line -> starts.add(new Phrase(line, finding)));
            case "part" -> lines.forEach(line -> parts.add(new Phrase(" " + normal(line) + " ", finding)));
            case "only" -> vocabularies.add(vocabulary(lines, false, finding));
            case "counted" -> vocabularies.add(vocabulary(lines, true, finding));
            default -> throw new IllegalStateException("no kind of line: " + section);
        }
    }

    private static Vocabulary vocabulary(List<String> lines, boolean counted, SetAside finding) {
        Set<String> words = new HashSet<>(Set.of("#"));
        Set<String> needed = new HashSet<>();
        for (String line : lines) {
            for (String word : line.split(" ", -1)) {
                if (word.startsWith("*")) {
                    needed.add(word.substring(1));
                }
                words.add(word.startsWith("*") ? word.substring(1) : word);
            }
        }
        return new Vocabulary(words, needed, counted, finding);
    }

    private static String normal(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        String numbered = lower.codePoints().anyMatch(Character::isDigit)
                ? DIGITS.matcher(lower).replaceAll("#")
                : lower;
        // By hand: with a pattern this was a fifth of what reading a long page takes.
        StringBuilder words = new StringBuilder(numbered.length());
        boolean gap = false;
        for (int at = 0; at < numbered.length(); ) {
            int point = numbered.codePointAt(at);
            at += Character.charCount(point);
            if (isOfWord(point)) {
                words.append(gap && !words.isEmpty() ? " " : "").appendCodePoint(point);
            }
            gap = !isOfWord(point);
        }
        return words.toString();
    }

    private static boolean isOfWord(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> point == '#' || point == '©';
        };
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
