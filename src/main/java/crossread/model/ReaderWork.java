package crossread.model;

import java.util.List;

/**
 * All that the reader made of a comparison; kept whole through every new comparing, those parts too whose sentences are
 * gone for now.
 *
 * @param corrections what was set right about links, oldest first
 * @param facts what was set right about facts, oldest first
 * @param notes in the order they were begun
 * @param labels in the order they were put on
 */
public record ReaderWork(
        List<Correction> corrections, List<FactCorrection> facts, List<Note> notes, List<Label> labels) {
    /** Nothing yet. */
    public static final ReaderWork NONE = new ReaderWork(List.of(), List.of(), List.of(), List.of());

    public ReaderWork {
        corrections = List.copyOf(corrections);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        labels = List.copyOf(labels);
    }

    /** Whether what is compared is set right alike, so that only what was written beside it can differ. */
    public boolean correctsAlike(ReaderWork other) {
        return corrections.equals(other.corrections) && facts.equals(other.facts);
    }

    public ReaderWork withCorrections(List<Correction> value) {
        return new ReaderWork(value, facts, notes, labels);
    }

    public ReaderWork withFacts(List<FactCorrection> value) {
        return new ReaderWork(corrections, value, notes, labels);
    }

    public ReaderWork withNotes(List<Note> value) {
        return new ReaderWork(corrections, facts, value, labels);
    }

    public ReaderWork withLabels(List<Label> value) {
        return new ReaderWork(corrections, facts, notes, value);
    }
}
