package crossread.export.report;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences that state a fact, article by article, and those that come nearest where it is absent. */
final class Evidence {
    private final Places places;

    Evidence(Comparison comparison, Messages words) {
        this.places = new Places(comparison, words);
    }

    /** Where an article states a fact, in the order of its text, a sentence once however often it states it. */
    Map<String, List<SentenceRef>> stating(Fact fact) {
        return stating(List.of(fact));
    }

    /** Where an article states any of the facts. */
    Map<String, List<SentenceRef>> stating(List<Fact> facts) {
        Map<String, List<SentenceRef>> stating = new LinkedHashMap<>();
        mentions(facts)
                .map(Mention::at)
                .distinct()
                .filter(places::has)
                .forEach(at -> stating.computeIfAbsent(at.article(), _ -> new ArrayList<>())
                        .add(at));
        return stating;
    }

    /** The sentence with what of it states the fact. */
    Passage stating(Fact fact, SentenceRef at) {
        return stating(List.of(fact), at);
    }

    /** The sentence with what of it states any of the facts, and who says the first of them that somebody says. */
    Passage stating(List<Fact> facts, SentenceRef at) {
        List<Mention> here =
                mentions(facts).filter(mention -> mention.at().equals(at)).toList();
        Optional<String> speaker = here.stream()
                .flatMap(mention -> mention.speaker().stream())
                .map(Speaker::name)
                .findFirst();
        return places.passage(at, Span.joined(here.stream().map(Mention::span).toList()), speaker);
    }

    private static Stream<Mention> mentions(List<Fact> facts) {
        return facts.stream().flatMap(fact -> fact.mentions().stream());
    }

    /** The nearest sentence of each article that does not state the fact, where it has any. */
    List<Nearest> nearest(Fact fact) {
        return fact.nearest().stream().filter(near -> places.has(near.at())).toList();
    }

    /** The same of several facts: a sentence once, as near as it comes to any of them, with all of them that it lacks. */
    List<Nearest> nearest(List<Fact> facts) {
        Map<SentenceRef, Nearest> nearest = new LinkedHashMap<>();
        facts.forEach(fact -> nearest(fact).forEach(near -> nearest.merge(near.at(), near, Evidence::both)));
        return List.copyOf(nearest.values());
    }

    /** What stands within another lack is not said twice: a claim holds its quotation. */
    private static Nearest both(Nearest one, Nearest other) {
        List<String> lacks = new ArrayList<>(one.lacks());
        other.lacks().stream()
                .filter(lack -> lacks.stream().noneMatch(said -> said.contains(lack)))
                .forEach(lacks::add);
        return new Nearest(one.at(), Math.max(one.score(), other.score()), lacks);
    }

    /** The sentence as it stands. */
    Passage plain(SentenceRef at) {
        return places.passage(at, List.of(), Optional.empty());
    }

    /** The passages of sentences and paragraphs. */
    Places places() {
        return places;
    }
}
