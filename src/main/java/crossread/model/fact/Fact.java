package crossread.model.fact;

import crossread.model.link.Author;
import java.util.List;
import java.util.Optional;

/**
 * What mentions state alike. Reported, not proven.
 *
 * @param id unique in its comparison
 * @param kind what sort of thing
 * @param label as written where it is stated first
 * @param value in its fullest form
 * @param coverage which articles state it
 * @param rank 1 for the fact a reader should see first
 * @param setAside whether it stands only in blocks that were set aside
 * @param mentions every place, in the order of articles and text; at least one
 * @param nearest for each article that does not state it, the nearest sentence there
 * @param remark message key of what to add about it (such as {@code rounded}), if anything
 * @param by who made it what it is: the program, or the reader who set it right
 */
public record Fact(
        String id,
        FactKind kind,
        String label,
        Value value,
        Coverage coverage,
        int rank,
        boolean setAside,
        List<Mention> mentions,
        List<Nearest> nearest,
        Optional<String> remark,
        Author by) {

    /** As the program found it. */
    public Fact(
            String id,
            FactKind kind,
            String label,
            Value value,
            Coverage coverage,
            int rank,
            boolean setAside,
            List<Mention> mentions,
            List<Nearest> nearest,
            Optional<String> remark) {
        this(id, kind, label, value, coverage, rank, setAside, mentions, nearest, remark, Author.PROGRAM);
    }

    public Fact {
        mentions = List.copyOf(mentions);
        nearest = List.copyOf(nearest);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a fact is mentioned somewhere");
        }
    }

    public Fact withCoverage(Coverage value) {
        return new Fact(id, kind, label, this.value, value, rank, setAside, mentions, nearest, remark, by);
    }
}
