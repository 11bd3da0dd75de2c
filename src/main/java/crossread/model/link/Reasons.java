package crossread.model.link;

import crossread.model.article.Span;
import java.util.List;

/**
 * What two sentences have in common, and what only one of them has, as far as words tell. Spans side by side are one.
 *
 * @param words both have, in the order of the first sentence
 * @param names of people, places and organisations both have
 * @param figures both have, with their signs of money and percent
 * @param onlyFrom content words, names and figures that the first has and the second has not, in their order
 * @param onlyTo those that only the second has
 */
public record Reasons(
        List<Common> words, List<Common> names, List<Common> figures, List<Span> onlyFrom, List<Span> onlyTo) {

    /** Of sentences with nothing to say. */
    public static final Reasons NONE = new Reasons(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * The same words in both sentences.
     *
     * @param from where they stand in the first
     * @param to where they stand in the second
     */
    public record Common(Span from, Span to) {}

    public Reasons {
        words = List.copyOf(words);
        names = List.copyOf(names);
        figures = List.copyOf(figures);
        onlyFrom = List.copyOf(onlyFrom);
        onlyTo = List.copyOf(onlyTo);
    }
}
