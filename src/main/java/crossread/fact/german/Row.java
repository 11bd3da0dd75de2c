package crossread.fact.german;

import crossread.fact.Word;
import crossread.model.article.Span;
import java.util.List;
import java.util.Locale;

/**
 * A sentence cut into words.
 *
 * @param index of the sentence
 * @param text of the sentence
 * @param words in their order
 */
record Row(int index, String text, List<Word> words) {
    private static final int WEIGHTY = 3; // words in capitals from which a line is shouted

    Row {
        words = List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    String at(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).text();
    }

    String low(int i) {
        return at(i).toLowerCase(Locale.ROOT);
    }

    boolean large(int i) {
        return i >= 0 && i < words.size() && Character.isUpperCase(at(i).codePointAt(0));
    }

    /** What stands between word {@code i} and the next; a line's end where there is none. */
    String gap(int i) {
        return i < 0 || i + 1 >= words.size()
                ? "\n"
                : text.substring(words.get(i).next(), words.get(i + 1).span().start());
    }

    /** Whether only space parts word {@code i} from the next. */
    boolean spaced(int i) {
        String gap = gap(i);
        return i >= 0 && i + 1 < words.size() && !gap.isEmpty() && gap.isBlank();
    }

    boolean hyphened(int i) {
        String gap = gap(i);
        return gap.equals("-") || gap.equals("‑");
    }

    /** Whether a sentence or quotation may begin at word {@code i}. */
    boolean opens(int i) {
        int at = words.get(i).span().start() - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 || "\"“„»«‚‘:?!.–—".indexOf(text.charAt(at)) >= 0;
    }

    /** One past the last part of the word that begins at {@code i}: "Müller-Schmidt" is two parts. */
    int whole(int i) {
        int end = i + 1;
        while (end < size() && hyphened(end - 1)) {
            end++;
        }
        return end;
    }

    Span span(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    String phrase(int from, int to) {
        return span(from, to).of(text);
    }

    /** Whether the line is in capitals throughout, so that letters tell no body. */
    boolean shouted() {
        long longWords = words.stream().filter(word -> word.text().length() > 3).count();
        long capitals = words.stream()
                .filter(word -> word.text().length() > 3 && word.acronym())
                .count();
        return longWords >= WEIGHTY && capitals * 10 >= longWords * 7;
    }
}
