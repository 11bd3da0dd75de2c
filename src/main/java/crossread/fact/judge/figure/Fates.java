package crossread.fact.judge.figure;

import crossread.fact.judge.story.Said;
import crossread.model.article.Token;
import crossread.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads what happened to the people a number counts, whatever word it stands with: "72 dead", "killed at least 72", "72
 * people have died", "the death toll has risen to 72". Of 17 contradicting figures called only here in ten stories most
 * were such numbers with unlike nouns.
 */
public final class Fates {
    /** How far before a number its verb may stand, in tokens: "killing more than an estimated 14". */
    private static final int BEFORE = 4;
    /** How far behind: "72 people including children have been killed". */
    private static final int AFTER = 9;
    /** How far before a number the sum may stand that it is: "the death toll in the northern valley has climbed to 155". */
    private static final int SUM = 14;

    /** How long what stands between two commas behind a number may be: "nine people, five women and four men, were hurt". */
    private static final int ASIDE = 14;

    private static final Set<String> BE =
            Set.of("was", "were", "are", "is", "have", "has", "had", "died", "wurden", "wurde", "sind", "starben");

    private final Map<String, String> counted;
    private final Map<String, String> before;
    private final Map<String, String> sums;
    private final Map<String, String> after;
    private final Set<String> people;
    private final Set<String> lives;
    private final Set<String> ends;

    public Fates(WordList words) {
        counted = byForm(words, "counted");
        before = byForm(words, "before");
        sums = byForm(words, "sum");
        after = byForm(words, "after");
        people = Set.copyOf(new HashSet<>(words.entries("people")));
        lives = Set.copyOf(words.entries("lives"));
        ends = Set.copyOf(words.entries("end"));
    }

    private static Map<String, String> byForm(WordList words, String section) {
        Map<String, String> byForm = new HashMap<>();
        words.keyed(section).forEach((key, forms) -> forms.forEach(form -> byForm.put(form, key)));
        return Map.copyOf(byForm);
    }

    /** Empty where no fate is told, or the number is what it was before: "rose from 72 to 95". */
    String of(Said said) {
        if (!Given.isCount(said) || Given.isScore(said) || said.tokens().isEmpty()) {
            return "";
        }
        List<String> words = said.passage().tokens().stream()
                .map(token ->
                        token.kind() == Token.Kind.NUMBER ? "#" : token.text().toLowerCase(Locale.ROOT))
                .toList();
        int first = said.passage().tokens().indexOf(said.tokens().getFirst());
        int last = said.passage().tokens().indexOf(said.tokens().getLast());
        String noun = noun(said);
        if (first > 0 && words.get(first - 1).equals("from")) {
            return "";
        }
        String named = counted.getOrDefault(noun, "");
        if (!named.isEmpty()) {
            return named;
        }
        if (noun.equals("life")) {
            return words.subList(Math.max(0, first - BEFORE), Math.min(words.size(), last + BEFORE)).stream()
                            .anyMatch(lives::contains)
                    ? "dead"
                    : "";
        }
        return noun.isEmpty() || people.contains(noun) ? told(words, first, last) : "";
    }

    /** Whether it counts people, or does not say what it counts. */
    boolean isOfPeople(Said said) {
        String noun = noun(said);
        return people.contains(noun) || counted.containsKey(noun);
    }

    private static String noun(Said said) {
        String unit = Given.first(said).unit();
        return unit.substring(unit.lastIndexOf(' ') + 1);
    }

    private String told(List<String> words, int first, int last) {
        String active = back(words, first, BEFORE, before);
        String passive = active.isEmpty() ? ahead(words, last) : active;
        return passive.isEmpty() ? back(words, first, SUM, sums) : passive;
    }

    private String back(List<String> words, int from, int reach, Map<String, String> fates) {
        for (int i = from - 1; i >= Math.max(0, from - reach); i--) {
            String word = words.get(i);
            if (fates.containsKey(word)) {
                return fates.getOrDefault(word, "");
            }
            boolean old = word.equals("#") && i > 0 && words.get(i - 1).equals("from");
            if (isEnd(word) && !old) {
                break;
            }
        }
        return "";
    }

    private String ahead(List<String> words, int from) {
        int start = behindAside(words, from);
        for (int i = start + 1; i < Math.min(words.size(), start + 1 + AFTER); i++) {
            String word = words.get(i);
            if (after.containsKey(word)) {
                return after.getOrDefault(word, "");
            }
            if (isEnd(word) || before.containsKey(word)) {
                break;
            }
        }
        return "";
    }

    /** "Nine people, five of them children, were killed": what befell them stands behind the second comma. */
    private static int behindAside(List<String> words, int last) {
        boolean opens = last + 1 < words.size() && words.get(last + 1).equals(",");
        if (opens) {
            for (int i = last + 2; i + 1 < Math.min(words.size(), last + ASIDE); i++) {
                if (words.get(i).equals(",")) {
                    return BE.contains(words.get(i + 1)) ? i : last;
                }
            }
        }
        return last;
    }

    private boolean isEnd(String word) {
        return word.equals("#") || ends.contains(word) || (word.length() == 1 && ",;:.()–—\"“”".contains(word));
    }
}
