package crossread.align.wording;

import crossread.model.Sentence;
import crossread.model.SentenceRef;
import crossread.model.Stretch;
import crossread.model.Token;
import crossread.model.TokenizedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether two speeches are one, and which of its words one of the two lacks or has otherwise. */
final class SpeechComparer {
    /** So many telling words in common, so many words in all and so many side by side make two speeches one. */
    static final int LEAST_TELLING = 3;

    private static final int LEAST_OWN = 2;
    private static final int LEAST = 6;
    private static final int SIDE_BY_SIDE = 3;
    /** With a smaller share of the words from the first to the last common one they rather have a phrase in common. */
    private static final double COMMON = .6;
    /** A shorter run at the edge, as far from the rest, is chance. */
    private static final int CHANCE = 2;

    private static final int FAR = 4;
    /** A longer gap is rather another sentence than a cut. */
    private static final int LONGEST_CUT = 25;
    /** With so many words of its own on each side, what follows is another matter. */
    private static final int OWN = 4;
    /** With so much of them beside the marks words are not cut but only told instead of quoted. */
    private static final double BESIDE = .7;

    private static final Set<String> TAGS = Set.of("said", "says", "testified", "added", "stated");

    private final RunFinder runs = new RunFinder();
    private final SpokenWords spoken;

    SpeechComparer(SpokenWords spoken) {
        this.spoken = spoken;
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

    /** Words that stand in one another's place; an empty side lacks the other's. */
    private record Gap(int from, int fromEnd, int to, int toEnd) {}

    Optional<Change> compare(Speech one, Speech other) {
        List<Run> common = together(runs.find(one.keys(), other.keys()));
        if (common.isEmpty() || !isOne(one, other, common)) {
            return Optional.empty();
        }
        List<Stretch> differing = new ArrayList<>();
        boolean altered = false;
        for (Gap gap : gaps(one, other, common)) {
            boolean cut = gap.from() == gap.fromEnd() || gap.to() == gap.toEnd();
            if (isTag(one, gap.from(), gap.fromEnd())
                    || isTag(other, gap.to(), gap.toEnd())
                    || isOpen(one, gap.from(), gap.fromEnd())
                    || isOpen(other, gap.to(), gap.toEnd())
                    || !(tells(one, gap.from(), gap.fromEnd()) || tells(other, gap.to(), gap.toEnd()))
                    || isSlip(one, other, gap)
                    || isBeside(one, gap.from(), gap.fromEnd(), other, cut)
                    || isBeside(other, gap.to(), gap.toEnd(), one, cut)) {
                continue;
            }
            differing.addAll(one.stretches(gap.from(), gap.fromEnd()));
            differing.addAll(other.stretches(gap.to(), gap.toEnd()));
            altered |= !cut;
        }
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        differing.sort(null);
        Run longest = common.stream().max(Comparator.comparingInt(Run::length)).orElseThrow();
        return Optional.of(new Change(longest.from(), longest.to(), altered, score(common), differing));
    }

    /** The longest row of runs without a gap in which each side has words of its own, or one side far too many. */
    private static List<Run> together(List<Run> found) {
        List<Run> best = List.of();
        int start = 0;
        for (int i = 1; i <= found.size(); i++) {
            if (i == found.size() || isApart(found.get(i - 1), found.get(i))) {
                List<Run> row = withoutChance(found.subList(start, i));
                best = words(row) > words(best) ? row : best;
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

    private static int words(List<Run> row) {
        return row.stream().mapToInt(Run::length).sum();
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

    private static boolean isOne(Speech one, Speech other, List<Run> common) {
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
        int shorter = Math.min(
                sentences(one, common.getFirst().from(), common.getLast().fromEnd()),
                sentences(other, common.getFirst().to(), common.getLast().toEnd()));
        return words >= LEAST
                && longest >= SIDE_BY_SIDE
                && telling >= LEAST_TELLING
                && own >= LEAST_OWN
                && words >= COMMON * shorter
                && score(common) >= COMMON;
    }

    /** How many words the sentences have in which these stand. */
    private static int sentences(Speech speech, int from, int to) {
        return closing(speech, to) - opening(speech, from);
    }

    private static double score(List<Run> common) {
        int both = common.getLast().fromEnd()
                - common.getFirst().from()
                + common.getLast().toEnd()
                - common.getFirst().to();
        return Math.round(2000.0 * words(common) / both) / 1000.0;
    }

    /** What stands between the runs, and what one of the two has more of the first and last quoted sentence. */
    private static List<Gap> gaps(Speech one, Speech other, List<Run> common) {
        List<Gap> gaps = new ArrayList<>();
        Run first = common.getFirst();
        int from = opening(one, first.from());
        int to = opening(other, first.to());
        boolean head = from < first.from() ? isWhole(other, first.to()) : isWhole(one, first.from());
        if (head && (from == first.from() ^ to == first.to())) {
            gaps.add(new Gap(from, first.from(), to, first.to()));
        }
        for (int i = 1; i < common.size(); i++) {
            Run before = common.get(i - 1);
            Run after = common.get(i);
            Gap gap = new Gap(before.fromEnd(), after.from(), before.toEnd(), after.to());
            if (!isSentences(one, gap.from(), gap.fromEnd()) && !isSentences(other, gap.to(), gap.toEnd())) {
                gaps.add(gap);
            }
        }
        Run last = common.getLast();
        int fromEnd = closing(one, last.fromEnd());
        int toEnd = closing(other, last.toEnd());
        if (fromEnd == last.fromEnd() ^ toEnd == last.toEnd()) {
            gaps.add(new Gap(last.fromEnd(), fromEnd, last.toEnd(), toEnd));
        }
        return gaps;
    }

    /** Whether the words are put as the beginning of a sentence: "he spoke of 'closeness to all'" is said to be a part. */
    private static boolean isWhole(Speech speech, int at) {
        return speech.words().get(at).capital();
    }

    /** Whole sentences that one outlet quotes and the other does not: it has chosen, not cut. */
    private static boolean isSentences(Speech speech, int from, int to) {
        if (from == to) {
            return false;
        }
        List<QuotedWord> words = speech.words();
        // "I am lucky. I am rich" without "I am lucky." might as well lack "am lucky. I".
        int back = 0;
        while (from - back > 0
                && words.get(from - back - 1)
                        .key()
                        .equals(words.get(to - back - 1).key())) {
            back++;
        }
        int on = 0;
        while (to + on < words.size()
                && words.get(from + on).key().equals(words.get(to + on).key())) {
            on++;
        }
        for (int i = -back; i <= on; i++) {
            boolean ends = to + i == words.size() || words.get(to + i).opens();
            if (words.get(from + i).opens() && ends) {
                return true;
            }
        }
        return false;
    }

    /** Where the quoted sentence begins in which the word at {@code at} stands. */
    private static int opening(Speech speech, int at) {
        int start = at;
        while (start > 0 && !speech.words().get(start).opens()) {
            start--;
        }
        return start;
    }

    private static int closing(Speech speech, int at) {
        int end = at;
        while (end < speech.words().size() && !speech.words().get(end).opens()) {
            end++;
        }
        return end;
    }

    /** Whether these words stand in brackets: who puts them there says so. */
    private static boolean isOpen(Speech speech, int from, int to) {
        return from < to && speech.words().subList(from, to).stream().anyMatch(QuotedWord::bracketed);
    }

    /** "..., the company said in a statement" where marks were not closed: nobody speaks so of himself. */
    private static boolean isTag(Speech speech, int from, int to) {
        return speech.words().subList(from, to).stream().map(QuotedWord::key).anyMatch(TAGS::contains);
    }

    /** A word said twice in a row tells nothing the second time. */
    private static boolean tells(Speech speech, int from, int to) {
        for (int i = from; i < to; i++) {
            QuotedWord word = speech.words().get(i);
            boolean again = i > 0 && speech.words().get(i - 1).key().equals(word.key());
            boolean before = i + 1 < speech.words().size()
                    && speech.words().get(i + 1).key().equals(word.key());
            if (word.tells() && !again && !before) {
                return true;
            }
        }
        return false;
    }

    /** Another spelling, a short form, or a slip of the pen: "anti-trust", "m" of millions, one letter of a long word. */
    private static boolean isSlip(Speech one, Speech other, Gap gap) {
        String mine = String.join("", one.keys().subList(gap.from(), gap.fromEnd()));
        String theirs = String.join("", other.keys().subList(gap.to(), gap.toEnd()));
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        boolean single = gap.fromEnd() - gap.from() == 1 && gap.toEnd() - gap.to() == 1;
        boolean initial = Math.min(mine.length(), theirs.length()) == 1 && mine.charAt(0) == theirs.charAt(0);
        return mine.equals(theirs) || (single && (initial || isMisspelt(mine, theirs)));
    }

    private static boolean isMisspelt(String mine, String theirs) {
        int least = Math.min(mine.length(), theirs.length());
        int start = 0;
        while (start < least && mine.charAt(start) == theirs.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && mine.charAt(mine.length() - 1 - end) == theirs.charAt(theirs.length() - 1 - end)) {
            end++;
        }
        int unlike = Math.max(mine.length(), theirs.length()) - start - end;
        boolean ending = start >= least; // "house", "houses": another word
        return mine.length() > 4 && unlike <= 1 && !ending;
    }

    /** Whether the sentences around the other article's marks have these words, outside of them. */
    private boolean isBeside(Speech speech, int from, int to, Speech other, boolean cut) {
        TokenizedArticle there = other.text();
        if (!cut || from == to) {
            return false;
        }
        Set<String> beside = new HashSet<>();
        int first = other.parts().getFirst().at().sentence() - 1;
        int last = other.parts().getLast().at().sentence() + 1;
        for (int i = Math.max(0, first); i <= Math.min(last, there.tokens().size() - 1); i++) {
            SentenceRef at = there.ref(i);
            Sentence sentence = there.article().sentences().get(i);
            for (Token token : there.tokens().get(i)) {
                boolean quoted = other.parts().stream()
                        .anyMatch(part -> part.at().equals(at) && part.span().contains(token.span()));
                if (!quoted && sentence.block() < there.article().blocks().size()) {
                    beside.addAll(spoken.keys(token));
                }
            }
        }
        List<QuotedWord> words = speech.words().subList(from, to).stream()
                .filter(QuotedWord::tells)
                .toList();
        long found = words.stream().filter(word -> beside.contains(word.key())).count();
        return found >= BESIDE * words.size();
    }
}
