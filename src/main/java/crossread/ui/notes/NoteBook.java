package crossread.ui.notes;

import crossread.model.Annotation;
import crossread.model.Annotations;
import crossread.model.Comparison;
import crossread.model.TopicFinder;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the reader made, with one more thing written or labelled in it. Changes nothing: each method gives a new one. */
public final class NoteBook {
    private final ReaderWork work;
    private final Optional<Comparison> comparison;

    /** @param comparison what it is about, where there is one */
    public NoteBook(ReaderWork work, Optional<Comparison> comparison) {
        this.work = work;
        this.comparison = comparison.map(each -> each.withReader(work));
    }

    /** With {@code text} in the place of what the draft began with; without the note where the text is blank. */
    public ReaderWork written(NoteDraft draft, String text, Instant now) {
        String said = text.strip();
        List<Note> notes = new ArrayList<>(work.notes());
        int at = draft.before().map(notes::indexOf).orElse(-1);
        if (draft.before().filter(note -> note.text().equals(said)).isPresent()) {
            return work;
        }
        if (said.isEmpty()) {
            return at < 0 ? work : without(work.notes().get(at));
        }
        Note note = new Note(draft.about(), said, now);
        if (at < 0) {
            notes.add(note);
        } else {
            notes.set(at, note);
        }
        return work.withNotes(notes);
    }

    public ReaderWork without(Note note) {
        return work.withNotes(
                work.notes().stream().filter(each -> !each.equals(note)).toList());
    }

    /** With the label on it, or without it where it is there already. */
    public ReaderWork labelled(Subject about, int number) {
        List<Label> labels = new ArrayList<>(work.labels());
        List<Subject> same = same(about);
        if (!labels.removeIf(label -> label.number() == number && same.contains(label.about()))) {
            labels.add(new Label(about, number));
        }
        return work.withLabels(labels);
    }

    /** By what the same thing is told: one fact may have been labelled under another of its mentions. */
    private List<Subject> same(Subject about) {
        List<Subject> same = new ArrayList<>(List.of(about));
        comparison
                .flatMap(each -> new TopicFinder(each)
                        .find(about)
                        .map(topic -> Annotations.of(each).on(topic)))
                .map(Annotation::subjects)
                .ifPresent(same::addAll);
        return same;
    }

    /** With another name for a label; with the usual one where {@code name} is that, or blank. */
    public ReaderWork named(int number, String name, String usual) {
        Map<Integer, String> names = new TreeMap<>(work.labelNames());
        String said = name.strip();
        if (said.isEmpty() || said.equals(usual)) {
            names.remove(number);
        } else {
            names.put(number, said);
        }
        return work.withLabelNames(names);
    }
}
