package crossread.text;

import crossread.model.Span;
import crossread.words.WordList;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sentences of any language: the JDK's own borders, less those that {@link StopJudge} takes for no end. */
final class OtherBorders implements Borders {
    private static final Set<String> WITH_ORDINAL_STOPS =
            Set.of("de", "da", "nb", "nn", "no", "fi", "cs", "sk", "sl", "hr", "sr", "hu", "et", "lv", "is", "tr");

    private final Locale locale;
    private final StopJudge judge;

    OtherBorders(String language) {
        locale = Locale.forLanguageTag(language);
        WordList abbreviations = WordList.find("abbreviations-" + language).orElse(WordList.EMPTY);
        judge = new StopJudge(abbreviations, WITH_ORDINAL_STOPS.contains(language));
    }

    @Override
    public List<Span> sentences(String text) {
        BreakIterator borders = BreakIterator.getSentenceInstance(locale);
        borders.setText(text);
        SpanCollector spans = new SpanCollector(text);
        for (int at = borders.next(); at != BreakIterator.DONE && at < text.length(); at = borders.next()) {
            if (isEnd(text, spans.start(), at)) {
                spans.end(at);
            }
        }
        return spans.all();
    }

    private boolean isEnd(String text, int from, int border) {
        for (int at = border - 1; at >= Math.max(from, border - 12); at--) {
            if (Stop.isStop(text.charAt(at)) && (at == from || !Stop.isStop(text.charAt(at - 1)))) {
                Stop stop = Stop.at(text, at).orElseThrow();
                return stop.next() < text.length() && (!stop.isOpen(text) || judge.ends(text, from, stop));
            }
        }
        return true;
    }
}
