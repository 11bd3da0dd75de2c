package crossread.ui.view.wording;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of the quotes view: what is cut or altered first, then who is quoted where. */
final class QuoteRows {
    /** Shorter ones are terms in marks rather than speech. */
    private static final int LEAST = 3; // words

    private final Messages words;

    QuoteRows(Messages words) {
        this.words = words;
    }

    List<Row> of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        List<Discrepancy> changed = comparison.discrepancies().stream()
                .filter(one -> one.what().startsWith("quotation "))
                .toList();
        if (!changed.isEmpty()) {
            rows.add(new Row.Section(words.text("view.quotes.changed"), changed.size()));
            changed.forEach(one -> change(one, comparison, rows));
        }
        Map<String, List<Fact>> speakers = speakers(comparison);
        if (!speakers.isEmpty()) {
            rows.add(new Row.Section(words.text("view.quotes.speakers"), speakers.size()));
            speakers.forEach((speaker, facts) -> speaker(speaker, facts, comparison, rows));
        }
        return rows;
    }

    private void change(Discrepancy one, Comparison comparison, List<Row> rows) {
        Lines lines = new Lines(comparison);
        Map<String, List<String>> byArticle = new TreeMap<>();
        Map<SentenceRef, List<Span>> sentences = new TreeMap<>();
        Map<SentenceRef, String> facts = new TreeMap<>();
        List<String> speakers = new ArrayList<>();
        for (String id : one.facts()) {
            comparison
                    .fact(id)
                    .ifPresent(fact -> quoted(fact, comparison).forEach(mention -> {
                        if (byArticle.putIfAbsent(mention.at().article(), new ArrayList<>()) == null) {
                            sentences.put(mention.at(), new ArrayList<>());
                            facts.put(mention.at(), id);
                            mention.speaker().map(Speaker::name).ifPresent(speakers::add);
                        }
                    }));
        }
        for (Stretch differing : one.differing()) {
            sentences.computeIfAbsent(differing.at(), _ -> new ArrayList<>()).add(differing.span());
            byArticle
                    .computeIfAbsent(differing.at().article(), _ -> new ArrayList<>())
                    .add(lines.words(differing));
        }
        Map<String, List<String>> terms = new LinkedHashMap<>();
        byArticle.forEach((article, some) -> terms.computeIfAbsent(String.join(" … ", some), _ -> new ArrayList<>())
                .add(article));
        String sort = words.text(one.what().endsWith("altered") ? "view.quotes.altered" : "view.quotes.cut");
        rows.add(new Row.Head(
                speakers.stream().max(Comparator.comparingInt(String::length)).orElse(""),
                sort,
                terms.entrySet().stream()
                        .map(entry -> new Row.Term(
                                entry.getValue(), entry.getKey(), entry.getKey().isEmpty()))
                        .toList()));
        sentences.forEach((at, marks) ->
                lines.line(at, marks, Optional.ofNullable(facts.get(at))).ifPresent(rows::add));
    }

    /** The places where a fact's words stand in marks, the first in each article; not where they are only found again. */
    private static List<Mention> quoted(Fact fact, Comparison comparison) {
        return fact.mentions().stream()
                .filter(mention -> comparison
                        .sentence(mention.at())
                        .filter(sentence -> mention.value() instanceof Value.Quotation value
                                && value.text().equals(mention.span().of(sentence.text())))
                        .isPresent())
                .toList();
    }

    /** Quotations by who speaks, those first whom most articles quote. */
    private Map<String, List<Fact>> speakers(Comparison comparison) {
        Map<String, List<Fact>> byName = new LinkedHashMap<>();
        for (Fact fact : comparison.facts()) {
            boolean speech = fact.label().split("\\s+", -1).length >= LEAST;
            if (fact.kind() == FactKind.QUOTATION && !fact.setAside() && speech) {
                byName.computeIfAbsent(speaker(fact), _ -> new ArrayList<>()).add(fact);
            }
        }
        joinLastNames(byName);
        Map<String, List<Fact>> sorted = new LinkedHashMap<>();
        byName.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Fact>> entry) ->
                                entry.getKey().isEmpty() ? 1 : 0)
                        .thenComparingInt(
                                entry -> -articles(entry.getValue(), comparison).size())
                        .thenComparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** "Brandt" is Ilse Brandt where one person alone is called so. */
    private static void joinLastNames(Map<String, List<Fact>> byName) {
        for (String name : List.copyOf(byName.keySet())) {
            List<String> fuller = byName.keySet().stream()
                    .filter(other -> other.endsWith(" " + name))
                    .toList();
            List<Fact> own = byName.get(name);
            if (fuller.size() == 1 && own != null) {
                byName.getOrDefault(fuller.getFirst(), own).addAll(own);
                byName.remove(name);
            }
        }
    }

    /** The longest name its speaker is given. */
    private static String speaker(Fact fact) {
        return fact.mentions().stream()
                .flatMap(mention -> mention.speaker().stream())
                .map(Speaker::name)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static List<String> articles(List<Fact> facts, Comparison comparison) {
        TreeSet<String> articles =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        facts.forEach(fact -> quoted(fact, comparison)
                .forEach(mention -> articles.add(mention.at().article())));
        return List.copyOf(articles);
    }

    /** In the order in which the articles quote them. */
    private static List<Fact> asTold(List<Fact> facts, Comparison comparison) {
        Map<Fact, SentenceRef> first = new LinkedHashMap<>();
        facts.forEach(fact -> quoted(fact, comparison).stream()
                .map(Mention::at)
                .min(Comparator.naturalOrder())
                .ifPresent(at -> first.put(fact, at)));
        return first.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void speaker(String speaker, List<Fact> facts, Comparison comparison, List<Row> rows) {
        Lines lines = new Lines(comparison);
        String name = speaker.isEmpty() ? words.text("view.quotes.nobody") : speaker;
        rows.add(new Row.Head(
                name,
                words.text("view.quotes.count", facts.size()),
                List.of(new Row.Term(articles(facts, comparison), "", false))));
        for (Fact fact : asTold(facts, comparison)) {
            Map<SentenceRef, List<Span>> sentences = new TreeMap<>();
            quoted(fact, comparison)
                    .forEach(mention -> sentences
                            .computeIfAbsent(mention.at(), _ -> new ArrayList<>())
                            .add(mention.span()));
            sentences.forEach((at, marks) -> lines.line(at, marks, Optional.of(fact.id()))
                    .map(Row.Line::spoken)
                    .ifPresent(rows::add));
        }
    }
}
