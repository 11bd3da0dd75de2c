package crossread.ui.why;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import crossread.ui.ledger.Where;
import crossread.ui.why.WhyCard.Passage;
import crossread.ui.why.WhyCard.Tie;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Adds to the why cards whether their sentences are linked, and what the reader said about that. */
final class Ties {
    private final Comparison comparison;

    Ties(Comparison comparison) {
        this.comparison = comparison;
    }

    List<WhyCard> add(List<WhyCard> cards, BiPredicate<SentenceRef, SentenceRef> linked) {
        Optional<SentenceRef> lead = PassageMarker.lead(cards).map(Passage::at);
        return lead.isEmpty()
                ? cards
                : cards.stream()
                        .map(card -> card.finding()
                                .shown()
                                .filter(passage -> passage.where() == Where.TEXT)
                                .map(Passage::at)
                                .filter(at -> !at.article().equals(lead.get().article()))
                                .map(at -> card.with(
                                        new Tie(lead.get(), at, linked.test(lead.get(), at), by(lead.get(), at))))
                                .orElse(card))
                        .toList();
    }

    private Optional<Correction.Kind> by(SentenceRef one, SentenceRef other) {
        return comparison.corrections().stream()
                .filter(each -> each.in(comparison.articles())
                        .filter(ends -> ends.are(one, other))
                        .isPresent())
                .map(Correction::kind)
                .reduce((_, later) -> later);
    }
}
