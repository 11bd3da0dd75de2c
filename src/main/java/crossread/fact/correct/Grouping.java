package crossread.fact.correct;

import crossread.model.article.Article;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which mentions state the same, while the corrections are gone through one by one. */
final class Grouping {
    private final List<Article> articles;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Mention, Group> byMention = new HashMap<>();
    private final Map<String, Fact> byId = new HashMap<>();
    private final List<Mention> all;

    Grouping(List<Article> articles, List<Fact> facts) {
        this.articles = articles;
        for (Fact fact : facts) {
            Group group = new Group(fact);
            groups.add(group);
            byId.put(fact.id(), fact);
            fact.mentions().forEach(mention -> byMention.putIfAbsent(mention, group));
        }
        all = List.copyOf(byMention.keySet());
    }

    /** What is left as facts, by rank; of what was parted the older part first. */
    List<Group> left() {
        return groups.stream()
                .filter(group -> !group.isStruck())
                .sorted(Comparator.comparingDouble(Group::rank))
                .toList();
    }

    /** What became of a fact of the program, or of most of it; empty where that is no fact any more. */
    Optional<Group> of(String id) {
        return Optional.ofNullable(byId.get(id)).flatMap(this::most).filter(group -> !group.isStruck());
    }

    private Optional<Group> most(Fact fact) {
        Map<Group, Long> parts = new LinkedHashMap<>();
        fact.mentions().forEach(mention -> parts.merge(group(mention), 1L, Long::sum));
        return parts.entrySet().stream()
                .max(Map.Entry.<Group, Long>comparingByValue()
                        .thenComparing(part ->
                                part.getKey().lead().filter(fact::equals).isPresent()))
                .map(Map.Entry::getKey);
    }

    /** Follows one correction; says whether that changed anything. */
    boolean apply(FactCorrection correction) {
        List<Mention> found = correction.fact().in(articles, all);
        return !found.isEmpty()
                && switch (correction) {
                    case FactCorrection.NotAFact _ -> strike(found);
                    // Only one of each: what the program has come to tell apart is not joined by what was said of
                    // another.
                    case FactCorrection.SameAs(var _, var other) ->
                        other.in(articles, all).stream()
                                .findFirst()
                                .filter(theirs -> join(group(found.getFirst()), group(theirs)))
                                .isPresent();
                    case FactCorrection.SplitOff _ -> split(found.getFirst());
                    case FactCorrection.OfKind(var _, FactKind kind) -> be(found, kind);
                };
    }

    private Group group(Mention mention) {
        Group group = byMention.get(mention);
        if (group == null) {
            throw new IllegalStateException("every mention belongs to a group");
        }
        return group;
    }

    private boolean strike(List<Mention> mentions) {
        mentions.forEach(mention -> group(mention).strike());
        return true;
    }

    private boolean join(Group one, Group other) {
        if (one == other) {
            return false;
        }
        one.join(other);
        groups.remove(other);
        byMention.replaceAll((_, group) -> group == other ? one : group);
        return true;
    }

    private boolean split(Mention mention) {
        Group group = group(mention);
        if (group.mentions().size() < 2) {
            return false;
        }
        Group own = group.split(mention);
        groups.add(own);
        byMention.put(mention, own);
        return true;
    }

    private boolean be(List<Mention> mentions, FactKind kind) {
        List<Mention> able =
                mentions.stream().filter(mention -> canBe(mention, kind)).toList();
        able.forEach(mention -> group(mention).be(kind));
        return !able.isEmpty();
    }

    private boolean canBe(Mention mention, FactKind kind) {
        String words = FactAnchor.of(mention, articles).map(FactAnchor::text).orElse("");
        return KindChanger.canBe(mention.value(), words, kind);
    }
}
