package crossread.align.wording;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether the words that two speeches have in common make them one, or two that share a phrase. */
final class OneSpeech {
    /** So many telling words in common, so many words in all and so many side by side make two speeches one. */
    static final int LEAST_TELLING = 3;

    private static final int LEAST_OWN = 2;
    private static final int LEAST = 6;
    private static final int SIDE_BY_SIDE = 3;

    /** With a smaller share of the words from the first to the last common one they rather have a phrase in common. */
    private static final double COMMON = .6;

    /** From this share on it is one remark, whoever is said to have made it. */
    private static final double ONE = .85;

    /** With so many words of its own on each side, what follows is another matter. */
    private static final int OWN = 4;

    private OneSpeech() {}

    static boolean is(Speech one, Speech other, List<Run> common) {
        int words = words(common);
        int longest = 0;
        long telling = 0;
        long own = 0; // no names: two speakers may name one law
        for (Run run : common) {
            longest = Math.max(longest, run.length());
            telling += one.words().subList(run.from(), run.fromEnd()).stream()
                    .filter(QuotedWord::tells)
                    .count();
            own += one.words().subList(run.from(), run.fromEnd()).stream()
                    .filter(word -> word.tells() && !word.capital())
                    .count();
        }
        int mine = sentences(one, common.getFirst().from(), common.getLast().fromEnd());
        int theirs = sentences(other, common.getFirst().to(), common.getLast().toEnd());
        // each with much of its own before or behind: two remarks on one matter share a phrase
        boolean apart = Math.min(mine - span(common, true), theirs - span(common, false)) >= OWN;
        int whole = apart ? Math.max(mine, theirs) : Math.min(mine, theirs);
        return words >= LEAST
                && longest >= SIDE_BY_SIDE
                && telling >= LEAST_TELLING
                && own >= LEAST_OWN
                && words >= COMMON * whole
                && score(common) >= (isOfTwo(one, other) ? ONE : COMMON);
    }

    /** How many words one of the two has from the first to the last common one. */
    private static int span(List<Run> common, boolean one) {
        return one
                ? common.getLast().fromEnd() - common.getFirst().from()
                : common.getLast().toEnd() - common.getFirst().to();
    }

    /** Whether two people are named as the speakers, with no word of a name in common. */
    private static boolean isOfTwo(Speech one, Speech other) {
        Set<String> mine = speakers(one);
        Set<String> theirs = speakers(other);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private static Set<String> speakers(Speech speech) {
        Set<String> words = new HashSet<>();
        speech.parts()
                .forEach(part -> part.speaker().ifPresent(speaker -> {
                    for (String word : speaker.name().split("\\s+", -1)) {
                        if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                            words.add(word);
                        }
                    }
                }));
        return words;
    }

    /** How many words the sentences have in which these stand. */
    private static int sentences(Speech speech, int from, int to) {
        return GapFinder.closing(speech, to) - GapFinder.opening(speech, from);
    }

    static int words(List<Run> row) {
        return row.stream().mapToInt(Run::length).sum();
    }

    static double score(List<Run> common) {
        int both = common.getLast().fromEnd()
                - common.getFirst().from()
                + common.getLast().toEnd()
                - common.getFirst().to();
        return Math.round(2000.0 * words(common) / both) / 1000.0;
    }
}
