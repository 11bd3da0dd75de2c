package crossread.ui.columns.text;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import crossread.model.link.Link;
import crossread.model.link.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the sentences of all articles that answer to a selection. */
public final class PartnerFinder {
    private final Comparison comparison;

    public PartnerFinder(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * The sentences that answer to {@code selection}, in the order of articles and text.
     *
     * @param hint where the reader clicked: of several mentions of a fact the one in this sentence is meant
     */
    public List<Partner> find(Selection selection, Optional<SentenceRef> hint) {
        return switch (selection) {
            case Selection.Nothing _ -> List.of();
            case Selection.OfFact fact ->
                comparison.fact(fact.factId()).map(found -> ofFact(found, hint)).orElse(List.of());
            case Selection.OfSentence sentence -> ofSentence(sentence.at());
        };
    }

    private List<Partner> ofFact(Fact fact, Optional<SentenceRef> hint) {
        List<Fact> others = comparison.discrepancies().stream()
                .map(Discrepancy::facts)
                .filter(facts -> facts.contains(fact.id()))
                .flatMap(List::stream)
                .filter(id -> !id.equals(fact.id()))
                .distinct()
                .flatMap(id -> comparison.fact(id).stream())
                .toList();
        List<Partner> partners = new ArrayList<>();
        SentenceRef origin = hint.filter(at -> mentions(fact, at::equals).size() > 0)
                .orElse(fact.mentions().getFirst().at());
        for (Article article : comparison.articles()) {
            inArticle(article.id(), fact, others, origin)
                    .map(partner -> moved(origin, partner))
                    .ifPresent(partners::add);
        }
        return partners;
    }

    private Optional<Partner> inArticle(String article, Fact fact, List<Fact> others, SentenceRef origin) {
        List<SentenceRef> stated = mentions(fact, at -> at.article().equals(article)).stream()
                .map(Mention::at)
                .toList();
        if (!stated.isEmpty()) {
            SentenceRef at = stated.contains(origin)
                    ? origin
                    : stated.stream()
                            .filter(other -> link(origin, other).isPresent())
                            .findFirst()
                            .orElse(stated.getFirst());
            return Optional.of(partner(fact, at, Partner.Role.SAYS));
        }
        for (Fact other : others) {
            List<Mention> clash = mentions(other, at -> at.article().equals(article));
            if (!clash.isEmpty()) {
                return Optional.of(partner(other, clash.getFirst().at(), Partner.Role.CLASHES));
            }
        }
        return fact.nearest().stream()
                .filter(nearest -> nearest.at().article().equals(article))
                .findFirst()
                .map(nearest -> new Partner(nearest.at(), Partner.Role.LACKS, List.of(), false));
    }

    private static Partner partner(Fact fact, SentenceRef at, Partner.Role role) {
        List<Span> spans =
                mentions(fact, at::equals).stream().map(Mention::span).toList();
        return new Partner(at, role, spans, false);
    }

    private static List<Mention> mentions(Fact fact, Predicate<SentenceRef> where) {
        return fact.mentions().stream()
                .filter(mention -> where.test(mention.at()))
                .toList();
    }

    private List<Partner> ofSentence(SentenceRef at) {
        List<Partner> partners = new ArrayList<>();
        partners.add(new Partner(at, Partner.Role.SAYS, List.of(), false));
        for (Link link : comparison.links()) {
            if (link.relation() == Relation.SAME) {
                if (link.from().equals(at)) {
                    partners.add(new Partner(link.to(), Partner.Role.SAYS, List.of(), link.moved()));
                } else if (link.to().equals(at)) {
                    partners.add(new Partner(link.from(), Partner.Role.SAYS, List.of(), link.moved()));
                }
            }
        }
        partners.sort((one, other) -> one.at().compareTo(other.at()));
        return partners;
    }

    private Partner moved(SentenceRef origin, Partner partner) {
        boolean moved = link(origin, partner.at()).filter(Link::moved).isPresent();
        return new Partner(partner.at(), partner.role(), partner.spans(), moved);
    }

    private Optional<Link> link(SentenceRef one, SentenceRef other) {
        return comparison.links().stream()
                .filter(link -> link.relation() == Relation.SAME)
                .filter(link -> (link.from().equals(one) && link.to().equals(other))
                        || (link.from().equals(other) && link.to().equals(one)))
                .findFirst();
    }
}
