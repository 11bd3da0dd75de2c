package crossread.model.link;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which sentences of all articles say the same.
 *
 * @param links every pair called same or related, in the order of {@code from}, then {@code to}
 * @param statements every kept sentence in exactly one of them, in reading order
 * @param neighbours for every kept sentence its nearest sentence in each other article that has any, in the order of the
 *     articles
 * @param unmatched for sentences that are linked to another article, the parts that none of its linked sentences says
 * @param coarse whether time ran out, so that some sentences were held against each other only roughly
 */
public record Alignment(
        List<Link> links,
        List<Statement> statements,
        Map<SentenceRef, List<Neighbour>> neighbours,
        Map<SentenceRef, List<UnmatchedPart>> unmatched,
        boolean coarse) {

    public Alignment {
        links = List.copyOf(links);
        statements = List.copyOf(statements);
        neighbours = Map.copyOf(neighbours);
        unmatched = Map.copyOf(unmatched);
    }

    /** Of sentences that are matched in all their parts. */
    public Alignment(List<Link> links, List<Statement> statements, Map<SentenceRef, List<Neighbour>> neighbours) {
        this(links, statements, neighbours, Map.of(), false);
    }

    /** The parts of {@code at} that the linked sentences of {@code article} do not say, in their order. */
    public List<Span> unmatched(SentenceRef at, String article) {
        List<UnmatchedPart> parts = unmatched.getOrDefault(at, List.of());
        return parts.isEmpty()
                ? List.of()
                : parts.stream()
                        .filter(part -> part.article().equals(article))
                        .map(UnmatchedPart::span)
                        .toList();
    }

    /** The sentence of {@code article} nearest to {@code from}; empty where that article has no kept sentence. */
    public Optional<Neighbour> nearest(SentenceRef from, String article) {
        // A plain loop: judging a story of fifty articles asks very often.
        for (Neighbour neighbour : neighbours.getOrDefault(from, List.of())) {
            if (neighbour.at().article().equals(article)) {
                return Optional.of(neighbour);
            }
        }
        return Optional.empty();
    }
}
