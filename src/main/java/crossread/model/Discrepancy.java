package crossread.model;

import java.util.List;

/**
 * Mentions of one claim whose values clash.
 *
 * @param id unique in its comparison
 * @param facts ids of the facts that clash, at least two
 * @param what in words: {@code same claim, other figure}, {@code other date}, {@code other speaker}, ...
 * @param score how sure, 0 to 1
 */
public record Discrepancy(String id, List<String> facts, String what, double score) {
    public Discrepancy {
        facts = List.copyOf(facts);
    }
}
