package crossread.model;

import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the reader wrote and put on one thing.
 *
 * @param topic what it is in the comparison; empty where its text is gone
 * @param subjects by what it is told; several where they turn out to mean the same
 * @param labels their numbers, ascending
 * @param notes in the order they were begun
 */
public record Annotation(Optional<Topic> topic, List<Subject> subjects, List<Integer> labels, List<Note> notes) {
    public Annotation {
        subjects = subjects.stream().distinct().toList();
        labels = labels.stream().distinct().sorted().toList();
        notes = List.copyOf(notes);
    }

    /** Nothing yet on {@code topic}. */
    static Annotation none(Topic topic) {
        return new Annotation(Optional.of(topic), List.of(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return labels.isEmpty() && notes.isEmpty();
    }

    /** The labels alone. */
    public Annotation withoutNotes() {
        return new Annotation(topic, subjects, labels, List.of());
    }

    Annotation and(Annotation other) {
        return new Annotation(
                topic, join(subjects, other.subjects), join(labels, other.labels), join(notes, other.notes));
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    Annotation with(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new Annotation(topic, join(subjects, List.of(note.about())), labels, all);
    }

    Annotation with(Label label) {
        return new Annotation(
                topic, join(subjects, List.of(label.about())), join(labels, List.of(label.number())), notes);
    }
}
