package crossread.fact.speech.scene;

import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks, one pass over each block: " “ ” « » „ and, with care for apostrophes, ' ‘ ’.
 * Marks inside marks give quotations of their own, but those of words an editor put in are a part of what is quoted:
 * "it did not support ["Jane Roe's"] account". A quotation that is not closed ends with its block where the next
 * block opens with a mark, as newspapers print speeches, and with its sentence otherwise.
 */
final class QuoteScanner {
    private static final String OPENING = "“«„";
    private static final String CLOSING = "”»“";

    private final Scene scene;
    private final List<Quote> quotes = new ArrayList<>();
    private int openSentence = -1; // of double marks
    private int openAt;
    private boolean inserted; // within marks in brackets inside double marks
    private int singleAt = -1; // of single marks, which stay within a sentence

    QuoteScanner(Scene scene) {
        this.scene = scene;
    }

    List<Quote> scan() {
        for (int i = 0; i < scene.size(); i++) {
            sentence(i);
            boolean last = i + 1 == scene.size() || scene.block(i + 1) != scene.block(i);
            if (last && openSentence >= 0 && isReversed(scene.text(openSentence).substring(0, openAt))) {
                openSentence = -1;
            } else if (last && openSentence >= 0) {
                boolean goesOn = i + 1 < scene.size() && opensWithMark(scene.text(i + 1));
                int end = goesOn ? i : openSentence;
                close(end, scene.text(end).length());
            }
        }
        quotes.sort(
                java.util.Comparator.comparingInt((Quote quote) -> quote.first().sentence())
                        .thenComparing(quote -> quote.first().span()));
        return quotes;
    }

    /** "their” 15 Most Wanted “list": marks the wrong way round, seen where the last one never closes. */
    private static boolean isReversed(String before) {
        long open = before.chars().filter(mark -> mark == '“').count();
        long closed = before.chars().filter(mark -> mark == '”').count();
        return closed > 0 && closed >= open;
    }

    private static boolean opensWithMark(String text) {
        String bare = text.stripLeading();
        return !bare.isEmpty() && "\"“«„".indexOf(bare.charAt(0)) >= 0;
    }

    private void sentence(int index) {
        String text = scene.text(index);
        singleAt = -1;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (isInserted(text, at)) {
                inserted = !inserted;
            } else if (mark == '"') {
                straight(index, text, at);
            } else if (openSentence < 0 && OPENING.indexOf(mark) >= 0) {
                open(index, at + 1);
            } else if (openSentence >= 0 && CLOSING.indexOf(mark) >= 0) {
                close(index, at);
            } else if (mark == '‘' || mark == '’' || mark == '\'') {
                single(index, text, at);
            }
        }
    }

    /** Whether a double mark opens right behind a bracket inside a quotation, or closes what one opened there. */
    private boolean isInserted(String text, int at) {
        if (openSentence < 0 || "\"“”«»„".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        return inserted
                ? at + 1 < text.length() && text.charAt(at + 1) == ']'
                : at > 0 && text.charAt(at - 1) == '[' && text.indexOf(']', at) > 0;
    }

    private void straight(int index, String text, int at) {
        boolean inches = at > 0 && Character.isDigit(text.charAt(at - 1));
        if (openSentence >= 0) {
            close(index, at);
        } else if (!inches) {
            open(index, at + 1);
        }
    }

    private void single(int index, String text, int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean decade = after && Character.isDigit(text.charAt(at + 1)); // the '90s
        char mark = text.charAt(at);
        if (singleAt < 0) {
            if ((!before && after && mark != '’' && !decade) || mark == '‘') {
                singleAt = at + 1;
            }
        } else if (!after && mark != '‘' && at > singleAt && !Character.isWhitespace(text.charAt(at - 1))) {
            add(List.of(new Quote.Part(index, new Span(singleAt, at))));
            singleAt = -1;
        }
    }

    private void open(int index, int at) {
        openSentence = index;
        openAt = at;
        inserted = false;
    }

    private void close(int index, int at) {
        List<Quote.Part> parts = new ArrayList<>();
        for (int i = openSentence; i <= index; i++) {
            int from = i == openSentence ? openAt : 0;
            int to = i == index ? at : scene.text(i).length();
            parts.add(new Quote.Part(i, new Span(from, Math.max(from, to))));
        }
        openSentence = -1;
        singleAt = singleAt >= 0 && index >= 0 ? singleAt : -1;
        add(parts);
    }

    /** Part of a sentence with a stop: American print puts the stop of the sentence around it inside the marks. */
    private static boolean isPart(String text, int from, int to) {
        return to > from + 1
                && Character.isLowerCase(text.charAt(from))
                && text.charAt(to - 1) == '.'
                && Character.isLetterOrDigit(text.charAt(to - 2));
    }

    private void add(List<Quote.Part> parts) {
        List<Quote.Part> trimmed = new ArrayList<>();
        for (Quote.Part part : parts) {
            String text = scene.text(part.sentence());
            int from = part.span().start();
            int to = part.span().end();
            while (from < to && (Character.isWhitespace(text.charAt(from)) || ",\"".indexOf(text.charAt(from)) >= 0)) {
                from++;
            }
            while (to > from
                    && (Character.isWhitespace(text.charAt(to - 1)) || ",\"".indexOf(text.charAt(to - 1)) >= 0)) {
                to--;
            }
            if (isPart(text, from, to)) {
                to--;
            }
            if (text.substring(from, to).codePoints().anyMatch(Character::isLetter)) {
                trimmed.add(new Quote.Part(part.sentence(), new Span(from, to)));
            }
        }
        if (!trimmed.isEmpty()) {
            quotes.add(new Quote(trimmed));
        }
    }
}
