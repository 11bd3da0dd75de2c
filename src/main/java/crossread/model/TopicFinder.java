package crossread.model;

import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import crossread.model.work.FactAnchor;
import crossread.model.work.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in one comparison what notes and labels are about. */
public final class TopicFinder {
    private final Comparison comparison;
    private final Map<SentenceRef, Map<Mention, String>> facts = new HashMap<>();

    public TopicFinder(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Of what each fact is told, by sentence; asked for only where a note or a label is about a fact. */
    private Map<SentenceRef, Map<Mention, String>> facts() {
        if (!facts.isEmpty()) {
            return facts;
        }
        for (Fact fact : comparison.facts()) {
            for (Mention mention : fact.mentions()) {
                facts.computeIfAbsent(mention.at(), _ -> new LinkedHashMap<>()).putIfAbsent(mention, fact.id());
            }
        }
        return facts;
    }

    /**
     * What {@code subject} is here: where the fact is no longer found, the sentence that stated it. Empty where the text
     * is gone.
     */
    public Optional<Topic> find(Subject subject) {
        return switch (subject) {
            case Subject.OfArticle article -> article(article).map(found -> new Topic.OfArticle(found.id()));
            case Subject.OfSentence(var anchor) ->
                anchor.in(comparison.articles()).map(Topic.OfSentence::new);
            case Subject.OfFact(var anchor) ->
                anchor.sentence().in(comparison.articles()).map(at -> fact(anchor, at));
        };
    }

    /** Of several out of one file the one with the headline; the reader may have changed that, so else the first. */
    private Optional<Article> article(Subject.OfArticle subject) {
        return comparison.articles().stream()
                .filter(article -> article.origin().sha256().equals(subject.sha256()))
                .max(Comparator.comparingInt(
                                (Article article) -> article.metadata().title().equals(subject.title()) ? 1 : 0)
                        .thenComparingInt(article -> -comparison.articles().indexOf(article)));
    }

    private Topic fact(FactAnchor anchor, SentenceRef at) {
        Map<Mention, String> here = facts().getOrDefault(at, Map.of());
        return anchor.in(comparison.articles(), new ArrayList<>(here.keySet()))
                .flatMap(mention -> Optional.ofNullable(here.get(mention)))
                .<Topic>map(Topic.OfFact::new)
                .orElse(new Topic.OfSentence(at));
    }

    /** The ids of the fact and of all it clashes with, directly or by way of a third: the reader sees them as one. */
    List<String> clashing(String id) {
        List<String> cluster = new ArrayList<>(List.of(id));
        for (int i = 0; i < cluster.size(); i++) {
            String each = cluster.get(i);
            comparison.discrepancies().stream()
                    .filter(clash -> clash.facts().contains(each))
                    .flatMap(clash -> clash.facts().stream())
                    .filter(other -> !cluster.contains(other))
                    .distinct()
                    .forEach(cluster::add);
        }
        return cluster;
    }
}
