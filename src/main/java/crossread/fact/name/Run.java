package crossread.fact.name;

import crossread.model.Span;

/**
 * Words of a sentence that are written as one name, perhaps with an office before it.
 *
 * @param line the sentence
 * @param from first word
 * @param to one past the last word
 */
record Run(Line line, int from, int to) {

    int size() {
        return to - from;
    }

    String word(int i) {
        return line.at(from + i);
    }

    String last() {
        return line.at(to - 1);
    }

    Span span() {
        return line.span(from, to);
    }

    String text() {
        return line.phrase(from, to);
    }

    Run part(int first, int end) {
        return new Run(line, from + first, from + end);
    }
}
