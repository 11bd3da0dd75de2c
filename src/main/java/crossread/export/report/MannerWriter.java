package crossread.export.report;

import crossread.export.HeadlineSentences;
import crossread.export.report.Finding.Standing;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.fact.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes how articles tell what they state: what their headlines make of it, and in which words. */
final class MannerWriter {
    private final Comparison comparison;
    private final Messages words;
    private final Evidence evidence;

    MannerWriter(Comparison comparison, Messages words, Evidence evidence) {
        this.comparison = comparison;
        this.words = words;
        this.evidence = evidence;
    }

    /** One section each for headlines and wordings; none where there is nothing to say. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Part> headlines = headlines();
        if (!headlines.isEmpty()) {
            sections.add(new Section("headlines", words.text("report.headlines"), headlines));
        }
        List<Part> wordings = new ArrayList<>();
        comparison.manner().wordings().forEach(wording -> entry(wording).ifPresent(wordings::add));
        if (!wordings.isEmpty()) {
            wordings.addFirst(new Part.Text(words.text("report.wordings-why")));
            sections.add(new Section("wordings", words.text("report.wordings"), wordings));
        }
        return sections;
    }

    private List<Part> headlines() {
        List<Part> parts = new ArrayList<>();
        for (Article article : comparison.articles()) {
            List<String> notes = comparison.manner().ofHeadline(article.id()).stream()
                    .map(note -> HeadlineSentences.of(note, words))
                    .toList();
            if (!notes.isEmpty()) {
                String title = article.metadata().title().orElse(article.name());
                parts.add(new Part.Terms(
                        words.text("report.article", article.id(), article.name()),
                        List.of(new Part.Term(title, notes, Optional.empty()))));
            }
        }
        return parts;
    }

    private Optional<Part> entry(Wording wording) {
        Map<SentenceRef, List<Span>> terms = new TreeMap<>();
        for (Stretch term : wording.terms()) {
            if (evidence.places().has(term.at())) {
                terms.computeIfAbsent(term.at(), _ -> new ArrayList<>()).add(term.span());
            }
        }
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        terms.forEach((at, spans) -> {
            String name = comparison.article(at.article()).map(Article::name).orElse("");
            Passage passage = evidence.places().passage(at, spans, Optional.empty());
            findings.add(new Finding(at.article(), name, Standing.STATES, "", List.of(passage)));
        });
        String kind = words.text(wording.kind() == Wording.Kind.ACT ? "view.wording.act" : "view.wording.description");
        String about = wording.about().isBlank() ? kind : words.text("report.wording-of", kind, wording.about());
        return Optional.of(new Part.Entry(label(wording), about, findings, Optional.empty()));
    }

    /** The words that differ, as each is written first. */
    private String label(Wording wording) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Stretch term : wording.terms()) {
            comparison.sentence(term.at()).ifPresent(sentence -> {
                String text = term.span().of(sentence.text()).replaceAll("\\s+", " ");
                written.putIfAbsent(text.toLowerCase(Locale.ROOT), words.text("ledger.quoted", text));
            });
        }
        return String.join(" – ", written.values());
    }
}
