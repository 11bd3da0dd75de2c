package crossread.align.wording;

import crossread.model.article.Stretch;
import crossread.model.fact.Wording.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what two sentences call one person beside the name, where neither says it all: "rebel leader", "commander". */
final class RoleFinder {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    List<Swap> find(Line one, Line other) {
        List<Swap> found = new ArrayList<>();
        for (Line.Role mine : one.roles()) {
            for (Line.Role theirs : other.roles()) {
                if (mine.fact().equals(theirs.fact())
                        && isOne(mine.span().of(one.text()))
                        && isOne(theirs.span().of(other.text()))
                        && differ(
                                words(mine.span().of(one.text())),
                                words(theirs.span().of(other.text())))) {
                    found.add(new Swap(
                            Kind.DESCRIPTION,
                            mine.name(),
                            new Stretch(one.at(), mine.span()),
                            new Stretch(other.at(), theirs.span())));
                }
            }
        }
        return found;
    }

    /** Whether it is a role of this person: one that goes on from another is part of a list of persons. */
    private static boolean isOne(String role) {
        return !role.toLowerCase(Locale.ROOT).startsWith("and ");
    }

    /** Whether each says a word the other does not; "president" beside "Russian president" is only shorter. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(word -> !has(other, word))
                && other.stream().anyMatch(word -> !has(one, word));
    }

    /** "Gov." is "governor". */
    private static boolean has(Set<String> words, String word) {
        return words.stream().anyMatch(other -> other.startsWith(word) || word.startsWith(other));
    }

    /** Spokesman, spokeswoman and spokesperson are one. */
    private static Set<String> words(String role) {
        String plain = role.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L}{3})(?:man|woman|person)\\b", "person");
        return BETWEEN.splitAsStream(plain)
                .filter(word -> word.length() > 2 && !word.equals("the") && !word.equals("and"))
                .collect(Collectors.toSet());
    }
}
