package crossread.fact.name.word;

import crossread.model.article.Span;

/**
 * Words of a sentence that are written as one name, perhaps with an office before it.
 *
 * @param line the sentence
 * @param from first word
 * @param to one past the last word
 */
public record Run(Line line, int from, int to) {

    public int size() {
        return to - from;
    }

    public String word(int i) {
        return line.at(from + i);
    }

    public String last() {
        return line.at(to - 1);
    }

    public Span span() {
        return line.span(from, to);
    }

    public String text() {
        return line.phrase(from, to);
    }

    public Run part(int first, int end) {
        return new Run(line, from + first, from + end);
    }
}
