package crossread.ui.why;

import crossread.model.Comparison;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.link.Reasons;
import crossread.ui.why.WhyCard.Passage;
import crossread.ui.why.WhyCard.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Adds to the why cards what made their sentences alike: the words, names and figures they share with the leading one. */
final class SharedWords {
    private final Comparison comparison;
    private final ReasonGiver reasons;

    SharedWords(Comparison comparison, ReasonGiver reasons) {
        this.comparison = comparison;
        this.reasons = reasons;
    }

    /** What only one of two sentences has is named where they are linked: otherwise that is nearly all of both. */
    List<WhyCard> add(List<WhyCard> cards, BiPredicate<SentenceRef, SentenceRef> linked) {
        Optional<Passage> lead = PassageMarker.lead(cards);
        if (lead.isEmpty()) {
            return cards;
        }
        SentenceRef from = lead.get().at();
        return cards.stream()
                .map(card -> card.finding()
                        .shown()
                        .map(Passage::at)
                        .filter(at -> !at.equals(from))
                        .flatMap(at -> shared(from, at, linked.test(from, at)))
                        .map(card::with)
                        .orElse(card))
                .toList();
    }

    private Optional<Shared> shared(SentenceRef from, SentenceRef to, boolean linked) {
        Reasons found = reasons.reasons(comparison, from, to);
        Shared shared = new Shared(
                from.article(),
                common(found.words(), to),
                common(found.names(), to),
                common(found.figures(), to),
                linked ? written(found.onlyFrom(), Function.identity(), from) : List.of(),
                linked ? written(found.onlyTo(), Function.identity(), to) : List.of());
        return found.equals(Reasons.NONE) ? Optional.empty() : Optional.of(shared);
    }

    private List<String> common(List<Reasons.Common> common, SentenceRef to) {
        return written(common, Reasons.Common::to, to);
    }

    private <T> List<String> written(List<T> things, Function<T, Span> span, SentenceRef at) {
        String text = comparison.sentence(at).map(Sentence::text).orElse("");
        return things.stream()
                .map(thing -> span.apply(thing).of(text))
                .distinct()
                .toList();
    }
}
