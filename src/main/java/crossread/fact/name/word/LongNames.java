package crossread.fact.name.word;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds listed names of several words, whatever small words run through them: "Bank of England". */
final class LongNames {
    private static final int LONGEST = 8; // words

    private final Set<String> names = new HashSet<>();
    private final Set<String> heads = new HashSet<>(); // first words, to look up only where one stands

    /** Of the names listed, those of one word are left out. */
    LongNames(Stream<String> listed) {
        listed.filter(name -> name.chars().anyMatch(Character::isWhitespace)).forEach(name -> {
            names.add(name);
            heads.add(head(name));
        });
    }

    /** One past the last word of the longest name that begins at word {@code at}; 0 if none. */
    int end(Line line, int at) {
        if (!heads.contains(head(line.at(at)))) {
            return 0;
        }
        for (int end = Math.min(line.size(), at + LONGEST); end > at + 1; end--) {
            if (names.contains(line.phrase(at, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Letters and digits up to the first other character. */
    private static String head(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }
}
