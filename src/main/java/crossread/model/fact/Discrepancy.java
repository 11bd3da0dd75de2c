package crossread.model.fact;

import crossread.model.article.Stretch;
import java.util.List;

/**
 * Mentions of one claim whose values clash.
 *
 * @param id unique in its comparison
 * @param facts ids of the facts that clash, at least two
 * @param what in words: {@code same claim, other figure}, {@code other date}, {@code other time}, {@code other place}, {@code other
 *     person}, {@code the contrary}, {@code quotation altered}, {@code quotation trimmed}
 * @param score how sure, 0 to 1
 * @param differing the words that differ, where they are less than the mentions of the facts
 */
public record Discrepancy(String id, List<String> facts, String what, double score, List<Stretch> differing) {
    public Discrepancy {
        facts = List.copyOf(facts);
        differing = List.copyOf(differing);
    }

    /** Of mentions that differ as a whole. */
    public Discrepancy(String id, List<String> facts, String what, double score) {
        this(id, facts, what, score, List.of());
    }
}
