package crossread.ui.blind;

import crossread.model.Comparison;
import crossread.model.FactAnchor;
import crossread.model.Label;
import crossread.model.Note;
import crossread.model.ReaderWork;
import crossread.model.SentenceAnchor;
import crossread.model.Subject;
import crossread.model.TopicFinder;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the reader wrote, as it is shown while the outlets are hidden. The same notes and labels in the same order, about the
 * same things: told by the words of the veiled texts, in which those of the true ones would not be found.
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
                work.corrections(),
                work.facts(),
                work.notes().stream()
                        .map(note -> new Note(over(note.about()), veil.over(note.text()), note.written()))
                        .toList(),
                work.labels().stream()
                        .map(label -> new Label(over(label.about()), label.number()))
                        .toList(),
                work.labelNames().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> veil.over(entry.getValue()))));
    }

    private Subject over(Subject subject) {
        return finder.find(subject).flatMap(topic -> topic.subject(veiled)).orElseGet(() -> covered(subject));
    }

    /** What is about text that is gone. */
    private Subject covered(Subject subject) {
        return switch (subject) {
            case Subject.OfArticle(var sha256, var title) -> new Subject.OfArticle(sha256, title.map(veil::over));
            case Subject.OfSentence(var sentence) -> new Subject.OfSentence(over(sentence));
            case Subject.OfFact(var fact) ->
                new Subject.OfFact(
                        new FactAnchor(over(fact.sentence()), veil.over(fact.text()), fact.start(), fact.kind()));
        };
    }

    private SentenceAnchor over(SentenceAnchor anchor) {
        return new SentenceAnchor(
                anchor.sha256(), veil.over(anchor.text()), veil.over(anchor.before()), veil.over(anchor.after()));
    }
}
