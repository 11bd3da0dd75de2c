package crossread.ui.view.words;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.link.Link;
import crossread.model.link.Statement;
import crossread.model.link.WordDifference;
import crossread.ui.columns.text.Selection;
import crossread.ui.why.WordComparer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers the versions of the statement that is selected and holds each against the leading one: that of the chosen
 * sentence, or of the first that states the chosen fact. A sentence is held against the one of the leading version that it
 * is linked with most surely; whole paragraphs are never compared, only what was paired.
 */
final class VersionFinder {
    private final Comparison comparison;
    private final WordComparer words;

    VersionFinder(Comparison comparison, WordComparer words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** Empty where nothing is selected, or what is no longer there. */
    Optional<Versions> find(Selection selection) {
        return lead(selection).map(lead -> versions(lead, statement(lead)));
    }

    private Optional<SentenceRef> lead(Selection selection) {
        return switch (selection) {
            case Selection.Nothing _ -> Optional.empty();
            case Selection.OfSentence(SentenceRef at) ->
                Optional.of(at).filter(each -> comparison.sentence(each).isPresent());
            case Selection.OfFact(String id) ->
                comparison.fact(id).flatMap(fact -> {
                    List<SentenceRef> places =
                            fact.mentions().stream().map(Mention::at).toList();
                    return places.stream()
                            .filter(at -> statement(at).size() > 1)
                            .findFirst()
                            .or(() -> places.stream().findFirst());
                });
        };
    }

    private List<SentenceRef> statement(SentenceRef at) {
        return comparison.statements().stream()
                .map(Statement::sentences)
                .filter(sentences -> sentences.contains(at))
                .findFirst()
                .orElse(List.of(at));
    }

    private Versions versions(SentenceRef lead, List<SentenceRef> statement) {
        List<SentenceRef> leading = of(statement, lead.article());
        Map<SentenceRef, Set<Span>> marks = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Article article : comparison.articles()) {
            if (!article.id().equals(lead.article())) {
                for (SentenceRef other : of(statement, article.id())) {
                    SentenceRef from = best(other, leading, lead);
                    for (WordDifference difference : differences(from, other)) {
                        Optional<Span> here = difference.from().filter(span -> span.length() > 0);
                        Optional<Span> there = difference.to().filter(span -> span.length() > 0);
                        here.ifPresent(span -> marks.computeIfAbsent(from, _ -> new HashSet<>())
                                .add(span));
                        there.ifPresent(span -> marks.computeIfAbsent(other, _ -> new HashSet<>())
                                .add(span));
                        steps.add(new Step(from, here, other, there));
                    }
                }
            }
        }
        List<Version> rows = new ArrayList<>();
        comparison.article(lead.article()).ifPresent(article -> rows.add(version(article, leading, marks)));
        comparison.articles().stream()
                .filter(article -> !article.id().equals(lead.article()))
                .forEach(article -> rows.add(version(article, of(statement, article.id()), marks)));
        return new Versions(rows, steps);
    }

    private static List<SentenceRef> of(List<SentenceRef> statement, String article) {
        return statement.stream().filter(at -> at.article().equals(article)).toList();
    }

    private SentenceRef best(SentenceRef other, List<SentenceRef> leading, SentenceRef lead) {
        return comparison.links().stream()
                .filter(link -> (link.from().equals(other) && leading.contains(link.to()))
                        || (link.to().equals(other) && leading.contains(link.from())))
                .max(Comparator.comparingDouble(Link::score))
                .map(link -> link.from().equals(other) ? link.to() : link.from())
                .orElse(lead);
    }

    private List<WordDifference> differences(SentenceRef from, SentenceRef to) {
        Optional<String> language = comparison
                .article(from.article())
                .flatMap(article -> article.metadata().language());
        return words.differences(
                comparison.sentence(from).orElseThrow(), comparison.sentence(to).orElseThrow(), language);
    }

    private Version version(Article article, List<SentenceRef> sentences, Map<SentenceRef, Set<Span>> marks) {
        return new Version(
                article.id(),
                article.name(),
                sentences.stream()
                        .map(at -> new Version.Piece(
                                at,
                                comparison.sentence(at).map(Sentence::text).orElse(""),
                                joined(marks.getOrDefault(at, Set.of()))))
                        .toList());
    }

    /** Spans that overlap become one: another version may differ in more of the same words. */
    private static List<Span> joined(Set<Span> unordered) {
        List<Span> joined = new ArrayList<>();
        for (Span span : new TreeSet<>(unordered)) {
            if (!joined.isEmpty() && joined.getLast().end() >= span.start()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
