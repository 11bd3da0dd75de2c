package crossread.export.report;

import crossread.model.Comparison;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds who is quoted in one article alone, as the quotations found say. */
final class OnlyQuoted {
    private static final Comparator<Mention> FIRST =
            Comparator.comparing(Mention::at).thenComparing(Mention::span);

    private final Comparison comparison;

    OnlyQuoted(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The speakers by the id of the one article that quotes them, those first whom it quotes first; none where there is one article. */
    Map<String, List<String>> byArticle() {
        Map<String, List<String>> only = new TreeMap<>();
        if (comparison.articles().size() < 2) {
            return only;
        }
        Map<String, SortedSet<Mention>> spoken = joined(speakers());
        spoken.entrySet().stream()
                .filter(entry -> articles(entry.getValue()).size() == 1)
                .sorted((one, other) ->
                        FIRST.compare(one.getValue().first(), other.getValue().first()))
                .forEach(entry -> only.computeIfAbsent(
                                entry.getValue().first().at().article(), _ -> new ArrayList<>())
                        .add(entry.getKey()));
        return only;
    }

    private Map<String, SortedSet<Mention>> speakers() {
        Map<String, SortedSet<Mention>> speakers = new TreeMap<>();
        for (Fact fact : comparison.facts()) {
            if (fact.kind() == FactKind.QUOTATION && !fact.setAside()) {
                for (Mention mention : fact.mentions()) {
                    mention.speaker()
                            .map(Speaker::name)
                            .ifPresent(name -> speakers.computeIfAbsent(name, _ -> new TreeSet<>(FIRST))
                                    .add(mention));
                }
            }
        }
        return speakers;
    }

    /** "Dahl" is Nora Dahl where one person alone is called so. */
    private static Map<String, SortedSet<Mention>> joined(Map<String, SortedSet<Mention>> speakers) {
        for (String name : List.copyOf(speakers.keySet())) {
            List<String> fuller = speakers.keySet().stream()
                    .filter(other -> other.endsWith(" " + name))
                    .toList();
            SortedSet<Mention> own = speakers.get(name);
            if (fuller.size() == 1 && own != null) {
                speakers.getOrDefault(fuller.getFirst(), own).addAll(own);
                speakers.remove(name);
            }
        }
        return speakers;
    }

    private static Set<String> articles(Set<Mention> mentions) {
        Set<String> articles = new TreeSet<>();
        mentions.forEach(mention -> articles.add(mention.at().article()));
        return articles;
    }
}
