package crossread.export.report;

import crossread.export.LabelWording;
import crossread.export.report.Finding.Standing;
import crossread.messages.Messages;
import crossread.model.Annotation;
import crossread.model.Annotations;
import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.work.Note;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the reader's notes and labels down, in the order of articles and text; what is about text that is gone, last. */
public final class NoteWriter {
    private final Comparison comparison;
    private final Messages words;
    private final Places places;
    private final Annotations annotations;
    private final LabelWording names;

    public NoteWriter(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
        this.places = new Places(comparison, words);
        this.annotations = Annotations.of(comparison);
        this.names = new LabelWording(comparison.reader(), words);
    }

    /** What the reader wrote and put on a fact, or on one it clashes with, a line each. */
    List<String> on(Fact fact) {
        Annotation on = annotations.on(new Topic.OfFact(fact.id()));
        List<String> lines = new ArrayList<>();
        if (!on.labels().isEmpty()) {
            lines.add(words.text("notes.labelled", names.names(on.labels())));
        }
        on.notes().forEach(note -> lines.add(words.text("notes.noted", String.join(" ", lines(note.text())))));
        return lines;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** All of them under one heading; empty where there are none. */
    Optional<Section> section() {
        List<Part> parts = notes().stream().flatMap(this::parts).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("notes", words.text("report.notes"), parts));
    }

    private Stream<Part> parts(ReaderNote note) {
        List<String> about = new ArrayList<>();
        if (!note.labels().isEmpty()) {
            about.add(words.text("notes.labelled", String.join(", ", note.labels())));
        }
        if (note.gone()) {
            about.add(words.text("view.notes.gone"));
        }
        List<Finding> findings = note.passage().stream()
                .map(passage -> new Finding(note.article(), note.name(), Standing.STATES, "", List.of(passage)))
                .toList();
        Part entry = new Part.Entry(note.about(), String.join(" · ", about), findings, Optional.empty());
        return Stream.concat(
                Stream.of(entry),
                note.texts().stream().map(text -> new Part.Lines(lines(words.text("notes.noted", text)))));
    }

    /** One a thing. */
    public List<ReaderNote> notes() {
        return annotations.all().stream()
                .sorted(Comparator.comparingInt(this::place)
                        .thenComparingInt(
                                each -> first(each).map(SentenceRef::sentence).orElse(-1)))
                .map(this::note)
                .toList();
    }

    private int place(Annotation annotation) {
        Optional<String> article = annotation.topic().orElse(null) instanceof Topic.OfArticle(String id)
                ? Optional.of(id)
                : first(annotation).map(SentenceRef::article);
        return article.map(id ->
                        comparison.articles().stream().map(Article::id).toList().indexOf(id))
                .orElse(Integer.MAX_VALUE);
    }

    private Optional<SentenceRef> first(Annotation annotation) {
        return switch (annotation.topic().orElse(null)) {
            case Topic.OfSentence(SentenceRef at) -> Optional.of(at);
            case Topic.OfFact(String id) ->
                comparison.fact(id).map(fact -> first(fact).at());
            case Topic.OfArticle _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static Mention first(Fact fact) {
        return fact.mentions().stream().min(Comparator.comparing(Mention::at)).orElseThrow();
    }

    private ReaderNote note(Annotation annotation) {
        return switch (annotation.topic().orElse(null)) {
            case Topic.OfArticle(String id) ->
                note(annotation, id, words.text("report.article", id, name(id)), Optional.empty());
            case Topic.OfSentence(SentenceRef at) -> sentence(annotation, at, words.text("report.sentence"), List.of());
            case Topic.OfFact(String id) -> fact(annotation, comparison.fact(id).orElseThrow());
            case null -> gone(annotation);
        };
    }

    private ReaderNote fact(Annotation annotation, Fact fact) {
        Mention first = first(fact);
        return sentence(annotation, first.at(), quoted(fact.kind(), fact.label()), List.of(first.span()));
    }

    private String quoted(FactKind kind, String text) {
        return kind == FactKind.QUOTATION ? words.text("ledger.quoted", text) : text;
    }

    private ReaderNote sentence(Annotation annotation, SentenceRef at, String about, List<Span> marks) {
        return note(
                annotation,
                at.article(),
                about,
                Optional.of(at).filter(places::has).map(each -> places.passage(each, marks, Optional.empty())));
    }

    private ReaderNote note(Annotation annotation, String article, String about, Optional<Passage> passage) {
        return new ReaderNote(
                article,
                name(article),
                about,
                annotation.topic().filter(Topic.OfFact.class::isInstance).isPresent(),
                annotation.topic().isEmpty(),
                passage,
                annotation.labels().stream().map(names::name).toList(),
                annotation.notes().stream().map(Note::text).toList());
    }

    private String name(String article) {
        return comparison.article(article).map(Article::name).orElse("");
    }

    private ReaderNote gone(Annotation annotation) {
        return switch (annotation.subjects().getFirst()) {
            case Subject.OfArticle article ->
                note(
                        annotation,
                        "",
                        article.title().orElseGet(() -> words.text("view.notes.article")),
                        Optional.empty());
            case Subject.OfSentence(SentenceAnchor sentence) ->
                note(annotation, "", words.text("report.sentence"), Optional.of(lost(sentence)));
            case Subject.OfFact(var fact) ->
                note(annotation, "", quoted(fact.kind(), fact.text()), Optional.of(lost(fact.sentence())));
        };
    }

    private static Passage lost(SentenceAnchor sentence) {
        return new Passage("", sentence.text(), List.of(), Optional.empty(), Optional.empty());
    }
}
