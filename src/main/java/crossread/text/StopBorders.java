package crossread.text;

import crossread.model.article.Span;
import crossread.words.WordList;
import java.util.List;
import java.util.Optional;

/** Finds the sentences of one paragraph: every stop is looked at, and {@link StopJudge} decides. */
final class StopBorders {
    /** How far a word is looked at, in UTF-16 units; keeps hostile text without blanks linear. */
    private static final int WORD = 100;

    private final StopJudge judge;
    private final WideStops wide;

    StopBorders(WordList abbreviations, boolean ordinalsHaveStops) {
        judge = new StopJudge(abbreviations, ordinalsHaveStops);
        wide = new WideStops(abbreviations);
    }

    /** The sentences in order, without the blanks around them; none where the text is blank. */
    List<Span> sentences(String text) {
        SpanCollector spans = new SpanCollector(text);
        WideStops.Brackets brackets = new WideStops.Brackets();
        int at = spans.start();
        while (at < text.length()) {
            Optional<Stop> found = Stop.at(text, at);
            if (found.isEmpty()) {
                brackets.pass(text.charAt(at), at);
                at++;
                continue;
            }
            Stop stop = found.get();
            brackets.pass(text, stop);
            if (stop.next() < text.length() && ends(text, spans.start(), stop, brackets)) {
                spans.end(stop.end());
            }
            at = stop.end();
        }
        return spans.all();
    }

    private boolean ends(String text, int from, Stop stop, WideStops.Brackets brackets) {
        if (WideStops.isWide(text, stop)) {
            return !brackets.isOpen(stop.start()) && !wide.goesOn(text, stop);
        }
        return isGlued(text, stop) || (stop.isOpen(text) && judge.ends(text, from, stop));
    }

    /**
     * Whether a blank was lost behind the stop ("the war.Kyiv said"), as happens in saved pages. Two small letters
     * before and a capital with a small letter after it; addresses, file names and dotted names have a stop or slash
     * near.
     */
    private static boolean isGlued(String text, Stop stop) {
        int start = stop.start();
        int next = stop.next();
        if (next > stop.end() || start < 2 || next + 2 >= text.length() || text.charAt(stop.marks() - 1) == '…') {
            return false;
        }
        boolean small = Character.isLowerCase(text.charAt(start - 1)) && Character.isLowerCase(text.charAt(start - 2));
        boolean capital = Character.isUpperCase(text.charAt(next)) && Character.isLowerCase(text.charAt(next + 1));
        return small && capital && !isAddress(text, start, next);
    }

    private static boolean isAddress(String text, int start, int next) {
        int from = start;
        while (from > Math.max(0, start - WORD) && !Stop.isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = next;
        while (to < Math.min(text.length(), next + WORD) && !Stop.isBlank(text.charAt(to))) {
            to++;
        }
        String before = text.substring(from, start);
        String after = text.substring(next, to);
        return before.chars().anyMatch(c -> "./@:_#".indexOf(c) >= 0)
                || after.chars().limit(Math.max(0, after.length() - 1)).anyMatch(c -> "./@_#(".indexOf(c) >= 0);
    }
}
