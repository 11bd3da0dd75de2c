package crossread.ui.why;

import crossread.model.Comparison;
import crossread.model.Percent;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Speaker;
import crossread.model.link.Link;
import crossread.model.link.Relation;
import crossread.ui.why.WhyCard.Chosen;
import crossread.ui.why.WhyCard.Finding;
import crossread.ui.why.WhyCard.Lacks;
import crossread.ui.why.WhyCard.Nothing;
import crossread.ui.why.WhyCard.Partner;
import crossread.ui.why.WhyCard.Passage;
import crossread.ui.why.WhyCard.States;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the proof for a chosen fact or sentence: one card an article, in their order. */
public final class WhyCards {
    private final Comparison comparison;
    private final PassageMarker marker;
    private final SharedWords shared;

    public WhyCards(Comparison comparison, WordComparer words, ReasonGiver reasons) {
        this.comparison = comparison;
        this.shared = new SharedWords(comparison, reasons);
        this.marker = new PassageMarker(comparison, words);
    }

    /** Where each article states the fact, or what comes nearest; empty where there is no such fact. */
    public List<WhyCard> ofFact(String id) {
        return comparison
                .fact(id)
                .map(fact -> compared(cards(article -> finding(fact, article))))
                .orElse(List.of());
    }

    /** What each article has beside the sentence; empty where there is no such sentence. */
    public List<WhyCard> ofSentence(SentenceRef at) {
        if (comparison.sentence(at).isEmpty()) {
            return List.of();
        }
        List<Link> links = comparison.links().stream()
                .filter(link -> link.from().equals(at) || link.to().equals(at))
                .sorted(Comparator.comparing(Link::relation)
                        .thenComparing(Comparator.comparingDouble(Link::score).reversed()))
                .toList();
        return compared(cards(article -> article.id().equals(at.article())
                ? new Chosen(marker.passage(at, List.of(), Optional.empty()))
                : partner(at, article, links)));
    }

    private List<WhyCard> compared(List<WhyCard> cards) {
        return new Ties(comparison)
                .add(shared.add(marker.markDifferences(cards, this::linked), this::linked), this::linked);
    }

    private interface Finder {
        Finding in(Article article);
    }

    private List<WhyCard> cards(Finder finder) {
        return comparison.articles().stream()
                .map(article -> new WhyCard(article.id(), article.name(), finder.in(article)))
                .toList();
    }

    private Finding finding(Fact fact, Article article) {
        Optional<String> own = clashing(fact).isEmpty() ? Optional.empty() : Optional.of(fact.label());
        return states(fact, article, own)
                .or(() -> clashing(fact).stream()
                        .flatMap(other -> states(other, article, Optional.of(other.label())).stream())
                        .findFirst())
                .orElseGet(() -> nearest(fact, article));
    }

    private Optional<Finding> states(Fact fact, Article article, Optional<String> label) {
        List<Mention> mentions = fact.mentions().stream()
                .filter(mention -> mention.at().article().equals(article.id()))
                .toList();
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        Mention first = mentions.getFirst();
        List<Mention> together =
                mentions.stream().filter(each -> each.at().equals(first.at())).toList();
        Optional<String> speaker = first.speaker().map(Speaker::name);
        Passage passage = marker.passage(
                first.at(), together.stream().map(Mention::span).sorted().toList(), speaker);
        long places = mentions.stream().map(Mention::at).distinct().count();
        return Optional.of(new States(label, passage, (int) places - 1));
    }

    private List<Fact> clashing(Fact fact) {
        if (!(fact.coverage() instanceof Coverage.Differs)) {
            return List.of();
        }
        List<Fact> others = new ArrayList<>();
        for (Discrepancy clash : comparison.discrepancies()) {
            if (clash.facts().contains(fact.id())) {
                clash.facts().stream()
                        .filter(id -> !id.equals(fact.id()))
                        .forEach(id -> comparison.fact(id).ifPresent(others::add));
            }
        }
        return others;
    }

    private Finding nearest(Fact fact, Article article) {
        boolean quotation = fact.kind() == FactKind.QUOTATION;
        Optional<Nearest> nearest = fact.nearest().stream()
                .filter(each -> each.at().article().equals(article.id()))
                .filter(each -> Percent.of(each.score()) > 0 || fact.coverage() instanceof Coverage.Uncertain)
                .findFirst();
        return nearest.<Finding>map(each -> new Lacks(
                        Optional.of(marker.passage(each.at(), List.of(), Optional.empty())),
                        Percent.of(each.score()),
                        each.lacks(),
                        quotation))
                .orElseGet(() -> new Lacks(Optional.empty(), 0, List.of(), quotation));
    }

    private Finding partner(SentenceRef at, Article article, List<Link> links) {
        List<Link> here = links.stream()
                .filter(link -> other(link, at).article().equals(article.id()))
                .toList();
        if (here.isEmpty()) {
            return nothing(at, article);
        }
        Link best = here.getFirst();
        long more =
                here.stream().filter(link -> link.relation() == best.relation()).count() - 1;
        Passage passage = marker.passage(other(best, at), List.of(), Optional.empty());
        boolean same = best.relation() == Relation.SAME;
        return new Partner(passage, Percent.of(best.score()), same, best.moved(), (int) more);
    }

    /** What comes nearest was looked for where the sentence states a fact that the article does not. */
    private Finding nothing(SentenceRef at, Article article) {
        return comparison.facts().stream()
                .filter(fact -> fact.mentions().stream()
                        .anyMatch(mention -> mention.at().equals(at)))
                .flatMap(fact -> fact.nearest().stream())
                .filter(near -> near.at().article().equals(article.id()) && Percent.of(near.score()) > 0)
                .max(Comparator.comparingDouble(Nearest::score))
                .map(near -> new Nothing(
                        Optional.of(marker.passage(near.at(), List.of(), Optional.empty())), Percent.of(near.score())))
                .orElseGet(() -> new Nothing(Optional.empty(), 0));
    }

    /** Sentences that are merely related differ in nearly every word; only what says the same is held together. */
    private boolean linked(SentenceRef one, SentenceRef two) {
        return comparison.links().stream()
                .filter(link -> link.relation() == Relation.SAME)
                .anyMatch(link -> (link.from().equals(one) && link.to().equals(two))
                        || (link.from().equals(two) && link.to().equals(one)));
    }

    private static SentenceRef other(Link link, SentenceRef at) {
        return link.from().equals(at) ? link.to() : link.from();
    }
}
