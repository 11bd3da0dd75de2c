package crossread.export.report;

import crossread.export.report.Finding.Standing;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.SentenceAnchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the reader did: what the reader says is never taken for what the program found. */
final class ReaderWriter {
    private final Comparison comparison;
    private final Messages words;
    private final Evidence evidence;

    ReaderWriter(Comparison comparison, Messages words, Evidence evidence) {
        this.comparison = comparison;
        this.words = words;
        this.evidence = evidence;
    }

    Section section() {
        List<Part> parts = new ArrayList<>();
        if (comparison.corrections().isEmpty() && comparison.reader().facts().isEmpty()) {
            parts.add(new Part.Text(words.text("report.no-corrections")));
        }
        for (Correction correction : comparison.corrections()) {
            boolean gone = correction.in(comparison.articles()).isEmpty();
            parts.add(new Part.Entry(
                    words.text("why.tie." + correction.kind()),
                    gone ? words.text("report.correction-gone") : "",
                    List.of(finding(correction.from(), correction), finding(correction.to(), correction)),
                    Optional.empty()));
        }
        comparison.reader().facts().forEach(correction -> parts.add(entry(correction)));
        return new Section("reader", words.text("report.reader"), parts);
    }

    private Part entry(FactCorrection correction) {
        FactPlaces fact = correction.fact();
        List<SentenceAnchor> sentences = new ArrayList<>(List.of(here(fact)));
        String said = switch (correction) {
            case FactCorrection.NotAFact _ -> words.text("corrections.not-a-fact") + ": " + fact.text();
            case FactCorrection.SplitOff _ -> words.text("corrections.split-off") + ": " + fact.text();
            case FactCorrection.OfKind(var _, var kind) ->
                words.text("corrections.of-kind") + ": " + fact.text() + " → " + words.text("kind." + kind.name());
            case FactCorrection.SameAs(var _, var other) -> {
                sentences.add(here(other));
                yield words.text("corrections.same-as") + ": " + fact.text() + " = " + other.text();
            }
        };
        boolean gone = sentences.stream()
                .anyMatch(each -> each.in(comparison.articles()).isEmpty());
        Standing standing = correction instanceof FactCorrection.NotAFact ? Standing.LACKS : Standing.STATES;
        return new Part.Entry(
                said,
                gone ? words.text("report.correction-gone") : "",
                sentences.stream().map(each -> finding(each, standing)).toList(),
                Optional.empty());
    }

    /** Its first sentence that is there, or else the one it was told by first. */
    private SentenceAnchor here(FactPlaces fact) {
        return fact.all()
                .map(FactAnchor::sentence)
                .filter(each -> each.in(comparison.articles()).isPresent())
                .findFirst()
                .orElseGet(() -> fact.first().sentence());
    }

    private Finding finding(SentenceAnchor anchor, Correction correction) {
        return finding(anchor, correction.kind() == Correction.Kind.CUT ? Standing.LACKS : Standing.STATES);
    }

    private Finding finding(SentenceAnchor anchor, Standing standing) {
        Optional<SentenceRef> at = anchor.in(comparison.articles()).filter(evidence.places()::has);
        String article = at.map(SentenceRef::article).orElse("");
        String name = comparison.article(article).map(Article::name).orElse("");
        Passage passage = at.map(evidence::plain)
                .orElseGet(() -> new Passage("", anchor.text(), List.of(), Optional.empty(), Optional.empty()));
        return new Finding(article, name, standing, "", List.of(passage));
    }
}
