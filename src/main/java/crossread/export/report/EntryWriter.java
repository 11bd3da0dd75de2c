package crossread.export.report;

import crossread.export.ReuseWording;
import crossread.export.report.Finding.Standing;
import crossread.messages.Messages;
import crossread.model.Beginning;
import crossread.model.Comparison;
import crossread.model.Percent;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Attribution;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what is said of a fact: who states it, with the sentences, and what comes nearest where it is absent. */
final class EntryWriter {
    /** More sentences of one article, or more absent articles, are counted instead of shown: nobody reads the fortieth. */
    private static final int MOST_SENTENCES = 3;

    private static final int MOST_ABSENT = 8;
    private static final int FIRST_ABSENT = 3;

    /** What is lacking is the entry's own label or a part of it. */
    private static final int LONGEST_LACK = 48;

    private final Messages words;
    private final Evidence evidence;
    private final ReuseWording reuse;
    private final NoteWriter written;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    /** In whose name a fact is stated, where one article stands out; by the fact's id. */
    private final Map<String, List<String>> told = new HashMap<>();

    EntryWriter(Comparison comparison, Messages words, Evidence evidence) {
        this.words = words;
        this.evidence = evidence;
        this.reuse = new ReuseWording(comparison, words);
        this.written = new NoteWriter(comparison, words);
        comparison.articles().forEach(article -> articles.put(article.id(), article));
        for (Attribution one : comparison.manner().attributions()) {
            told.computeIfAbsent(one.fact(), _ -> new ArrayList<>())
                    .add(words.text(
                            one.kind() == Attribution.Kind.NAMES_SPEAKER
                                    ? "attribution.names-speaker"
                                    : "attribution.states-as-fact",
                            one.article()));
        }
    }

    Part.Entry entry(FactRow row) {
        List<Fact> facts = row.facts();
        Set<String> stating = evidence.stating(facts).keySet();
        List<Finding> findings = new ArrayList<>();
        switch (row) {
            case FactRow.Clash _ ->
                facts.forEach(fact -> evidence.stating(fact)
                        .forEach((_, sentences) -> findings.add(states(
                                List.of(fact), sentences, Standing.DIFFERS, words.text("why.other", label(fact))))));
            case FactRow.Fold _ ->
                evidence.stating(facts)
                        .forEach((_, sentences) -> findings.add(states(
                                facts,
                                sentences,
                                Standing.STATES,
                                evidence.places().says(sentences.getFirst()))));
        }
        Fact first = facts.getFirst();
        List<Nearest> absent = first.setAside()
                ? List.of()
                : evidence.nearest(row instanceof FactRow.Fold ? facts : List.of(first)).stream()
                        .filter(near -> !stating.contains(near.at().article()))
                        // A sentence that has nothing in common with the fact proves no more than none would.
                        .filter(near -> Percent.of(near.score()) > 0)
                        .toList();
        List<Nearest> shown = absent.size() <= MOST_ABSENT
                ? absent
                : absent.stream()
                        .sorted(Comparator.comparingDouble(Nearest::score).reversed())
                        .limit(FIRST_ABSENT)
                        .toList();
        shown.forEach(near -> findings.add(lacks(first, near)));
        return new Part.Entry(label(row), about(row), findings, rest(first, stating, shown, absent));
    }

    /** What the facts of a row are called together. */
    String label(FactRow row) {
        return switch (row) {
            case FactRow.Clash(List<Fact> facts) ->
                facts.stream().map(this::label).collect(Collectors.joining(" ≠ "));
            case FactRow.Fold(List<Fact> facts) -> label(facts.getFirst());
        };
    }

    /** A fact as written; a quotation in its marks. */
    String label(Fact fact) {
        return quoted(fact, fact.label());
    }

    /** What an article lacks of a fact, as written; a quotation in its marks. */
    List<String> lacks(Fact fact, List<String> lacks) {
        return lacks.stream().map(lack -> quoted(fact, lack)).toList();
    }

    private String quoted(Fact fact, String text) {
        return fact.kind() == FactKind.QUOTATION ? words.text("ledger.quoted", text) : text;
    }

    /** Its kind, and what else there is to say; then what the same sentence states besides. */
    private String about(FactRow row) {
        Set<String> said = new LinkedHashSet<>();
        switch (row) {
            case FactRow.Clash(List<Fact> facts) -> {
                facts.forEach(fact -> said.add(kind(fact)));
                facts.forEach(fact -> said.addAll(notes(fact)));
            }
            case FactRow.Fold(List<Fact> facts) -> {
                said.addAll(about(facts.getFirst()));
                if (facts.size() > 1) {
                    said.add(words.text(
                            "report.also",
                            facts.stream()
                                    .skip(1)
                                    .map(fact ->
                                            words.text("report.also-one", label(fact), String.join(", ", about(fact))))
                                    .collect(Collectors.joining("; "))));
                }
            }
        }
        return String.join(" · ", said);
    }

    private List<String> about(Fact fact) {
        List<String> said = new ArrayList<>(List.of(kind(fact)));
        said.addAll(notes(fact));
        return said;
    }

    private String kind(Fact fact) {
        return words.text("kind." + fact.kind());
    }

    /** What to add about a fact, the reader's own words last; nothing where another program wrote words of its own. */
    List<String> notes(Fact fact) {
        List<String> notes = new ArrayList<>();
        reuse.note(fact).ifPresent(notes::add);
        told.getOrDefault(fact.id(), List.of()).forEach(notes::add);
        fact.remark().flatMap(words::textIfAny).ifPresent(notes::add);
        notes.addAll(written.on(fact));
        return notes;
    }

    private Finding states(List<Fact> facts, List<SentenceRef> sentences, Standing standing, String said) {
        SentenceRef first = sentences.getFirst();
        int more = Math.max(0, sentences.size() - MOST_SENTENCES);
        return new Finding(
                first.article(),
                name(first.article()),
                standing,
                more == 0 ? said : words.text("report.says-more", said, words.text("why.more", more)),
                sentences.stream()
                        .limit(MOST_SENTENCES)
                        .map(at -> evidence.stating(facts, at))
                        .toList());
    }

    private Finding lacks(Fact fact, Nearest near) {
        int percent = Percent.of(near.score());
        String said = near.lacks().isEmpty()
                ? words.text("why.lacks", percent)
                : words.text(
                        "why.lacks-what",
                        percent,
                        near.lacks().stream()
                                .map(lack -> quoted(fact, Beginning.of(lack, LONGEST_LACK)))
                                .collect(Collectors.joining(", ")));
        String article = near.at().article();
        return new Finding(article, name(article), Standing.LACKS, said, List.of(evidence.plain(near.at())));
    }

    /** The articles that are silent and not shown: those with a sentence that is less near, and those with none. */
    private Optional<String> rest(Fact fact, Set<String> stating, List<Nearest> shown, List<Nearest> absent) {
        if (fact.setAside()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        List<Nearest> less =
                absent.stream().filter(near -> !shown.contains(near)).toList();
        less.stream()
                .mapToDouble(Nearest::score)
                .max()
                .ifPresent(most -> lines.add(words.text(
                        "report.absent-more",
                        less.stream()
                                .map(near -> near.at().article())
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        Percent.of(most))));
        Set<String> near = absent.stream().map(each -> each.at().article()).collect(Collectors.toSet());
        String none = articles.keySet().stream()
                .filter(id -> !stating.contains(id) && !near.contains(id))
                .collect(Collectors.joining(", "));
        if (!none.isEmpty()) {
            lines.add(words.text("report.absent-all", none));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lines));
    }

    private String name(String article) {
        return Optional.ofNullable(articles.get(article)).map(Article::name).orElse("");
    }
}
