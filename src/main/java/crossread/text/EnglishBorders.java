package crossread.text;

import crossread.model.Span;
import crossread.words.WordList;
import java.util.List;
import java.util.Optional;

/** Sentences of English text: every stop is looked at, and {@link StopJudge} decides. */
final class EnglishBorders implements Borders {
    /** How far a word is looked at, in UTF-16 units; keeps hostile text without blanks linear. */
    private static final int WORD = 100;

    private final StopJudge judge = new StopJudge(WordList.load("abbreviations-en"), false);

    @Override
    public List<Span> sentences(String text) {
        SpanCollector spans = new SpanCollector(text);
        int at = spans.start();
        while (at < text.length()) {
            Optional<Stop> found = Stop.at(text, at);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            Stop stop = found.get();
            boolean wide = "。！？｡".indexOf(text.charAt(at)) >= 0;
            if (stop.next() < text.length()
                    && (wide || isGlued(text, stop) || (stop.isOpen(text) && judge.ends(text, spans.start(), stop)))) {
                spans.end(stop.end());
            }
            at = stop.end();
        }
        return spans.all();
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
