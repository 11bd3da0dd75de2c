package crossread.align.wording;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between the words that two speeches have in common, and what one has more at their ends. */
final class GapFinder {
    private GapFinder() {}

    /** What stands between the runs, and what one of the two has more of the first and last quoted sentence. */
    static List<Gap> find(Speech one, Speech other, List<Run> common) {
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
    static int opening(Speech speech, int at) {
        int start = at;
        while (start > 0 && !speech.words().get(start).opens()) {
            start--;
        }
        return start;
    }

    static int closing(Speech speech, int at) {
        int end = at;
        while (end < speech.words().size() && !speech.words().get(end).opens()) {
            end++;
        }
        return end;
    }
}
