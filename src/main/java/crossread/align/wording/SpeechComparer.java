package crossread.align.wording;

import crossread.model.article.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells whether two speeches are one, and which of its words one of the two lacks or has otherwise. */
final class SpeechComparer {

    /** A shorter run at the edge, as far from the rest, is chance. */
    private static final int CHANCE = 2;

    private static final int FAR = 4;
    /** A longer gap is rather another sentence than a cut. */
    private static final int LONGEST_CUT = 25;
    /** With so many words of its own on each side, what follows is another matter. */
    private static final int OWN = 4;

    private final RunFinder runs = new RunFinder();
    private final Trifles trifles;

    SpeechComparer(SpokenWords spoken) {
        trifles = new Trifles(spoken);
    }

    /**
     * How one speech differs in two articles.
     *
     * @param from a word of the first that both have
     * @param to the same in the second
     * @param altered whether words are others; otherwise words are only missing
     * @param score share of the words both have, 0 to 1
     * @param differing the words, of both in the order of articles and text
     */
    record Change(int from, int to, boolean altered, double score, List<Stretch> differing) {
        Change {
            differing = List.copyOf(differing);
        }
    }

    Optional<Change> compare(Speech one, Speech other) {
        List<Run> common = together(runs.find(one.keys(), other.keys()));
        if (common.isEmpty() || !OneSpeech.is(one, other, common)) {
            return Optional.empty();
        }
        List<Stretch> differing = new ArrayList<>();
        boolean altered = false;
        for (Gap gap : GapFinder.find(one, other, common)) {
            if (trifles.isOne(one, other, gap)) {
                continue;
            }
            differing.addAll(one.stretches(gap.from(), gap.fromEnd()));
            differing.addAll(other.stretches(gap.to(), gap.toEnd()));
            altered |= !gap.isCut();
        }
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        differing.sort(null);
        Run longest = common.stream().max(Comparator.comparingInt(Run::length)).orElseThrow();
        return Optional.of(new Change(longest.from(), longest.to(), altered, OneSpeech.score(common), differing));
    }

    /** The longest row of runs without a gap in which each side has words of its own, or one side far too many. */
    private static List<Run> together(List<Run> found) {
        List<Run> best = List.of();
        int start = 0;
        for (int i = 1; i <= found.size(); i++) {
            if (i == found.size() || isApart(found.get(i - 1), found.get(i))) {
                List<Run> row = withoutChance(found.subList(start, i));
                best = OneSpeech.words(row) > OneSpeech.words(best) ? row : best;
                start = i;
            }
        }
        return best;
    }

    private static boolean isApart(Run before, Run after) {
        int from = after.from() - before.fromEnd();
        int to = after.to() - before.toEnd();
        return Math.min(from, to) >= OWN || Math.max(from, to) > LONGEST_CUT;
    }

    /** Drops short runs that stand far from all others. */
    private static List<Run> withoutChance(List<Run> found) {
        List<Run> left = new ArrayList<>(found);
        int i = 0;
        while (i < left.size()) {
            boolean before = i == 0 || isFar(left.get(i - 1), left.get(i));
            boolean after = i + 1 == left.size() || isFar(left.get(i), left.get(i + 1));
            if (left.size() > 1 && left.get(i).length() <= CHANCE && before && after) {
                left.remove(i);
                i = 0;
            } else {
                i++;
            }
        }
        return left;
    }

    private static boolean isFar(Run before, Run after) {
        return Math.max(after.from() - before.fromEnd(), after.to() - before.toEnd()) >= FAR;
    }
}
