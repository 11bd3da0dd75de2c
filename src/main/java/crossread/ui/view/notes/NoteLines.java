package crossread.ui.view.notes;

import crossread.messages.Messages;
import crossread.model.Annotation;
import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import crossread.ui.find.FoldedText;
import crossread.ui.ledger.LedgerNames;
import crossread.ui.notes.ShownNotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sorts what the reader wrote and labelled under its labels, in the order of articles and text. */
final class NoteLines {
    private final Comparison comparison;
    private final Messages words;
    private final LedgerNames names;
    private final ShownNotes notes;
    private final List<NoteLine.Entry> entries;

    NoteLines(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
        this.names = new LedgerNames(words);
        this.notes = new ShownNotes(Optional.of(comparison), words);
        this.entries = notes.annotations().all().stream()
                .map(this::entry)
                .sorted(Comparator.comparingInt(this::place)
                        .thenComparingInt(
                                entry -> entry.at().map(SentenceRef::sentence).orElse(-1)))
                .toList();
    }

    ShownNotes notes() {
        return notes;
    }

    /** How many things have the label. */
    int count(int label) {
        return (int) entries.stream().filter(having(label)).count();
    }

    /**
     * @param wanted the labels that are shown; where it is none, everything is
     * @param text that a note, a fact or a quotation holds, whatever its case and accents; blank for everything
     */
    List<NoteLine> lines(Set<Integer> wanted, String text) {
        String folded = FoldedText.fold(text.strip());
        List<NoteLine.Entry> found = entries.stream()
                .filter(entry ->
                        texts(entry).anyMatch(each -> FoldedText.fold(each).contains(folded)))
                .toList();
        List<NoteLine> lines = new ArrayList<>();
        for (int label = 1; label <= Label.COUNT; label++) {
            if (wanted.isEmpty() || wanted.contains(label)) {
                group(found, lines, label, notes.name(label), having(label).and(Predicate.not(NoteLine.Entry::isGone)));
            }
        }
        if (wanted.isEmpty()) {
            group(
                    found,
                    lines,
                    0,
                    words.text("view.notes.unlabelled"),
                    entry -> entry.annotation().labels().isEmpty() && !entry.isGone());
        }
        group(
                found,
                lines,
                0,
                words.text("view.notes.gone"),
                entry -> entry.isGone()
                        && (wanted.isEmpty()
                                || entry.annotation().labels().stream().anyMatch(wanted::contains)));
        return lines;
    }

    private static Predicate<NoteLine.Entry> having(int label) {
        return entry -> entry.annotation().labels().contains(label);
    }

    private static Stream<String> texts(NoteLine.Entry entry) {
        return Stream.concat(
                Stream.of(entry.what(), entry.quotation()),
                entry.annotation().notes().stream().map(Note::text));
    }

    private static void group(
            List<NoteLine.Entry> some, List<NoteLine> into, int label, String title, Predicate<NoteLine.Entry> which) {
        List<NoteLine.Entry> group = some.stream().filter(which).toList();
        if (!group.isEmpty()) {
            into.add(new NoteLine.Head(label, title, group.size()));
            into.addAll(group);
        }
    }

    private int place(NoteLine.Entry entry) {
        return entry.articles().stream()
                .mapToInt(id ->
                        comparison.articles().stream().map(Article::id).toList().indexOf(id))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private NoteLine.Entry entry(Annotation annotation) {
        return switch (annotation.topic().orElse(null)) {
            case Topic.OfArticle(String id) -> article(annotation, id);
            case Topic.OfSentence(SentenceRef at) ->
                new NoteLine.Entry(annotation, List.of(at.article()), Optional.of(at), "", text(at), List.of());
            case Topic.OfFact(String id) ->
                comparison.fact(id).map(fact -> fact(annotation, fact)).orElseGet(() -> gone(annotation));
            case null -> gone(annotation);
        };
    }

    private NoteLine.Entry article(Annotation annotation, String id) {
        Optional<Article> article = comparison.article(id);
        return new NoteLine.Entry(
                annotation,
                List.of(id),
                Optional.empty(),
                article.map(Article::name).orElse(id),
                article.flatMap(each -> each.metadata().title()).orElse(""),
                List.of());
    }

    private NoteLine.Entry fact(Annotation annotation, Fact fact) {
        Mention first =
                fact.mentions().stream().min(Comparator.comparing(Mention::at)).orElseThrow();
        List<Span> marks = fact.mentions().stream()
                .filter(mention -> mention.at().equals(first.at()))
                .map(Mention::span)
                .sorted()
                .toList();
        return new NoteLine.Entry(
                annotation,
                fact.mentions().stream()
                        .map(mention -> mention.at().article())
                        .distinct()
                        .sorted()
                        .toList(),
                Optional.of(first.at()),
                names.shortened(names.label(fact.kind(), fact.label())),
                text(first.at()),
                marks);
    }

    private String text(SentenceRef at) {
        return comparison.sentence(at).map(sentence -> sentence.text()).orElse("");
    }

    /** Where the text is gone, what it said is in what the note is told by. */
    private NoteLine.Entry gone(Annotation annotation) {
        return switch (annotation.subjects().getFirst()) {
            case Subject.OfArticle article ->
                gone(
                        annotation,
                        words.text("view.notes.article"),
                        article.title().orElse(""));
            case Subject.OfSentence(SentenceAnchor sentence) -> gone(annotation, "", sentence.text());
            case Subject.OfFact(var fact) ->
                gone(
                        annotation,
                        names.label(fact.kind(), fact.text()),
                        fact.sentence().text());
        };
    }

    private static NoteLine.Entry gone(Annotation annotation, String what, String quotation) {
        return new NoteLine.Entry(annotation, List.of(), Optional.empty(), what, quotation, List.of());
    }
}
