package crossread.align.wording;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence as its units.
 *
 * @param at where it stands
 * @param text the sentence
 * @param tokens its tokens
 * @param units its content words, names, figures and pronouns
 * @param spoken spans of longer quotations: their words are the speaker's and not the outlet's
 * @param roles offices of persons
 */
record Line(SentenceRef at, String text, List<Token> tokens, List<Unit> units, List<Span> spoken, List<Role> roles) {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /**
     * An office or description of a person, as this sentence has it.
     *
     * @param fact id of the person's fact
     * @param name as the sentence writes it
     * @param span where the office stands
     */
    record Role(String fact, String name, Span span) {}

    public Line {
        tokens = List.copyOf(tokens);
        units = List.copyOf(units);
        spoken = List.copyOf(spoken);
        roles = List.copyOf(roles);
    }

    List<String> keys() {
        return units.stream().map(Unit::key).toList();
    }

    /** From the first to the last unit, the latter exclusive. */
    Stretch stretch(int from, int to) {
        return new Stretch(
                at,
                new Span(
                        units.get(from).span().start(), units.get(to - 1).span().end()));
    }

    /** The units with the small words and marks between them, in their order. */
    List<Element> elements() {
        List<Element> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (next < units.size() && units.get(next).first() == i) {
                all.add(new Element(units.get(next).key(), next, false));
                i = units.get(next).last();
                next++;
            } else {
                all.add(new Element(low(i), -1, tokens.get(i).kind() == Token.Kind.FUNCTION_WORD));
            }
        }
        return all;
    }

    String low(int token) {
        return token < 0 || token >= tokens.size()
                ? ""
                : tokens.get(token).text().toLowerCase(Locale.ROOT);
    }

    String text(Unit unit) {
        return unit.span().of(text);
    }

    /** Whose end {@code last} is: the residents, in "the residents of the old care home". */
    Unit head(Unit last) {
        Unit head = last;
        for (int i = units.indexOf(last); i > 0; i--) {
            int from = units.get(i - 1).last() + 1;
            String between = IntStream.range(from, units.get(i).first())
                    .mapToObj(this::low)
                    .filter(word -> !ARTICLES.contains(word))
                    .collect(Collectors.joining(" "));
            if (between.equals("of")) {
                head = units.get(i - 1);
            } else if (!between.isEmpty()) {
                return head;
            }
        }
        return head;
    }

    boolean isSpoken(Span span) {
        return spoken.stream().anyMatch(quoted -> quoted.overlaps(span));
    }
}
