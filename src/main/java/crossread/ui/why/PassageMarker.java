package crossread.ui.why;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.link.WordDifference;
import crossread.ui.ledger.Where;
import crossread.ui.why.WhyCard.Chosen;
import crossread.ui.why.WhyCard.Finding;
import crossread.ui.why.WhyCard.Lacks;
import crossread.ui.why.WhyCard.Nothing;
import crossread.ui.why.WhyCard.Partner;
import crossread.ui.why.WhyCard.Passage;
import crossread.ui.why.WhyCard.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Makes the passages of the why cards and marks the words in which they differ. */
final class PassageMarker {
    private final Comparison comparison;
    private final WordComparer words;

    PassageMarker(Comparison comparison, WordComparer words) {
        this.comparison = comparison;
        this.words = words;
    }

    Passage passage(SentenceRef at, List<Span> facts, Optional<String> speaker) {
        String text = comparison.sentence(at).map(Sentence::text).orElse("");
        return new Passage(at, paragraph(at), Where.of(comparison, at), text, facts, List.of(), speaker);
    }

    /** Counts kept blocks, as the reader does; the block's own number would count menus and adverts too. */
    private int paragraph(SentenceRef at) {
        Article article = comparison.article(at.article()).orElseThrow();
        int block = article.sentences().get(at.sentence()).block();
        if (!article.blocks().get(block).kept()) {
            return 0;
        }
        int number = 1;
        for (int i = 0; i < block; i++) {
            number += article.blocks().get(i).kept() ? 1 : 0;
        }
        return number;
    }

    /** The passage the others are held against: the first that states the fact, or the chosen one. */
    static Optional<Passage> lead(List<WhyCard> cards) {
        return cards.stream()
                .filter(card -> card.finding() instanceof States || card.finding() instanceof Chosen)
                .flatMap(card -> card.finding().shown().stream())
                .filter(passage -> passage.where() == Where.TEXT)
                .findFirst();
    }

    /** Holds every passage against the leading one, wherever the two sentences are linked. */
    List<WhyCard> markDifferences(List<WhyCard> cards, BiPredicate<SentenceRef, SentenceRef> linked) {
        Optional<Passage> lead = lead(cards);
        if (lead.isEmpty()) {
            return cards;
        }
        Passage from = lead.get();
        List<List<Span>> leading = new ArrayList<>();
        List<WhyCard> marked = new ArrayList<>();
        for (WhyCard card : cards) {
            Optional<Passage> shown = card.finding().shown();
            if (shown.isEmpty()
                    || shown.get().at().equals(from.at())
                    || !linked.test(from.at(), shown.get().at())) {
                marked.add(card);
                continue;
            }
            List<WordDifference> differences =
                    differences(from.at(), shown.get().at());
            leading.add(spans(differences, WordDifference::from));
            marked.add(card.with(differing(card.finding(), spans(differences, WordDifference::to))));
        }
        if (leading.isEmpty()) {
            return marked;
        }
        List<Span> common = common(leading);
        return marked.stream()
                .map(card -> card.finding()
                                .shown()
                                .filter(passage -> passage.at().equals(from.at()))
                                .isPresent()
                        ? card.with(differing(card.finding(), common))
                        : card)
                .toList();
    }

    private List<WordDifference> differences(SentenceRef from, SentenceRef to) {
        Optional<String> language = comparison
                .article(from.article())
                .flatMap(article -> article.metadata().language());
        return words.differences(
                comparison.sentence(from).orElseThrow(), comparison.sentence(to).orElseThrow(), language);
    }

    private static List<Span> spans(List<WordDifference> differences, Function<WordDifference, Optional<Span>> side) {
        return differences.stream()
                .flatMap(difference -> side.apply(difference).stream())
                .filter(span -> span.length() > 0)
                .sorted()
                .toList();
    }

    /** What every other sentence lacks of the leading one; with two articles simply what the other lacks. */
    private static List<Span> common(List<List<Span>> all) {
        List<Span> common = all.getFirst();
        for (List<Span> next : all.subList(1, all.size())) {
            List<Span> cut = new ArrayList<>();
            for (Span one : common) {
                for (Span two : next) {
                    if (one.overlaps(two)) {
                        cut.add(new Span(Math.max(one.start(), two.start()), Math.min(one.end(), two.end())));
                    }
                }
            }
            common = cut;
        }
        return common;
    }

    private static Finding differing(Finding finding, List<Span> spans) {
        return switch (finding) {
            case States states -> new States(states.label(), differing(states.passage(), spans), states.more());
            case Lacks lacks ->
                new Lacks(
                        lacks.nearest().map(passage -> differing(passage, spans)),
                        lacks.percent(),
                        lacks.lacks(),
                        lacks.quotation());
            case Chosen chosen -> new Chosen(differing(chosen.passage(), spans));
            case Partner partner ->
                new Partner(
                        differing(partner.passage(), spans),
                        partner.percent(),
                        partner.same(),
                        partner.moved(),
                        partner.more());
            case Nothing nothing -> nothing;
        };
    }

    private static Passage differing(Passage passage, List<Span> spans) {
        return new Passage(
                passage.at(),
                passage.paragraph(),
                passage.where(),
                passage.text(),
                passage.facts(),
                spans,
                passage.speaker());
    }
}
