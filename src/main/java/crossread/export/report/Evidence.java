package crossread.export.report;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Fact;
import crossread.model.Mention;
import crossread.model.Nearest;
import crossread.model.SentenceRef;
import crossread.model.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences that state a fact, article by article, and those that come nearest where it is absent. */
final class Evidence {
    private final Places places;

    Evidence(Comparison comparison, Messages words) {
        this.places = new Places(comparison, words);
    }

    /** Where an article states a fact, in the order of its text, a sentence once however often it states it. */
    Map<String, List<SentenceRef>> stating(Fact fact) {
        Map<String, List<SentenceRef>> stating = new LinkedHashMap<>();
        fact.mentions().stream()
                .map(Mention::at)
                .distinct()
                .filter(places::has)
                .forEach(at -> stating.computeIfAbsent(at.article(), _ -> new ArrayList<>())
                        .add(at));
        return stating;
    }

    /** The sentence with what of it states the fact. */
    Passage stating(Fact fact, SentenceRef at) {
        List<Mention> here = fact.mentions().stream()
                .filter(mention -> mention.at().equals(at))
                .toList();
        Optional<String> speaker = here.stream()
                .flatMap(mention -> mention.speaker().stream())
                .map(Speaker::name)
                .findFirst();
        return places.passage(at, here.stream().map(Mention::span).toList(), speaker);
    }

    /** The nearest sentence of each article that does not state the fact, where it has any. */
    List<Nearest> nearest(Fact fact) {
        return fact.nearest().stream().filter(near -> places.has(near.at())).toList();
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
