package crossread.ui.blind;

import crossread.model.Comparison;
import crossread.model.TopicFinder;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the reader made, as it is shown while the outlets are hidden. The same corrections, notes and labels in the same
 * order, about the same things: told by the words of the veiled texts, in which those of the true ones would not be found.
 */
final class VeiledWork {
    private final Veil veil;
    private final Comparison real;
    private final Comparison veiled;
    private final TopicFinder finder;

    VeiledWork(Veil veil, Comparison real, Comparison veiled) {
        this.veil = veil;
        this.real = real;
        this.veiled = veiled;
        this.finder = new TopicFinder(real);
    }

    ReaderWork work() {
        ReaderWork work = real.reader();
        return new ReaderWork(
                work.corrections().stream()
                        .map(each -> each.kind().of(over(each.from()), over(each.to())))
                        .toList(),
                work.facts().stream().map(this::over).toList(),
                work.notes().stream()
                        .map(note -> new Note(over(note.about()), veil.over(note.text()), note.written()))
                        .toList(),
                work.labels().stream()
                        .map(label -> new Label(over(label.about()), label.number()))
                        .toList(),
                work.labelNames().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> veil.over(entry.getValue()))));
    }

    private FactCorrection over(FactCorrection correction) {
        return switch (correction) {
            case FactCorrection.NotAFact(var fact) -> new FactCorrection.NotAFact(over(fact));
            case FactCorrection.SameAs(var fact, var other) -> new FactCorrection.SameAs(over(fact), over(other));
            case FactCorrection.SplitOff(var fact) -> new FactCorrection.SplitOff(over(fact));
            case FactCorrection.OfKind(var fact, var kind) -> new FactCorrection.OfKind(over(fact), kind);
        };
    }

    private FactPlaces over(FactPlaces fact) {
        return new FactPlaces(
                over(fact.first()), fact.elsewhere().stream().map(this::over).toList());
    }

    /** Its words as they are shown in their sentence: a name is told there by more words than those of the fact. */
    private FactAnchor over(FactAnchor anchor) {
        String sentence = anchor.sentence().text();
        SentenceAnchor shown = over(anchor.sentence());
        boolean same = shown.text().length() == sentence.length() && sentence.startsWith(anchor.text(), anchor.start());
        String text = same
                ? shown.text()
                        .substring(
                                anchor.start(), anchor.start() + anchor.text().length())
                : veil.over(anchor.text());
        return new FactAnchor(shown, text, anchor.start(), anchor.kind());
    }

    private SentenceAnchor over(SentenceAnchor anchor) {
        return anchor.in(real.articles())
                .flatMap(at -> veiled.article(at.article()).map(article -> SentenceAnchor.of(article, at.sentence())))
                .orElseGet(() -> covered(anchor));
    }

    private Subject over(Subject subject) {
        return finder.find(subject).flatMap(topic -> topic.subject(veiled)).orElseGet(() -> covered(subject));
    }

    /** What is about text that is gone. */
    private Subject covered(Subject subject) {
        return switch (subject) {
            case Subject.OfArticle(var sha256, var title) -> new Subject.OfArticle(sha256, title.map(veil::over));
            case Subject.OfSentence(var sentence) -> new Subject.OfSentence(covered(sentence));
            case Subject.OfFact(var fact) ->
                new Subject.OfFact(
                        new FactAnchor(covered(fact.sentence()), veil.over(fact.text()), fact.start(), fact.kind()));
        };
    }

    private SentenceAnchor covered(SentenceAnchor anchor) {
        return new SentenceAnchor(
                anchor.sha256(), veil.over(anchor.text()), veil.over(anchor.before()), veil.over(anchor.after()));
    }
}
