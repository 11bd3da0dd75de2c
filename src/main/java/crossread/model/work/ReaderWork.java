package crossread.model.work;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that the reader made of a comparison; kept whole through every new comparing, those parts too whose sentences are
 * gone for now.
 *
 * @param corrections what was set right about links, oldest first
 * @param facts what was set right about facts, oldest first
 * @param notes in the order they were begun
 * @param labels in the order they were put on
 * @param labelNames what the reader calls the labels, by their number; not those whose name was left as it was
 */
public record ReaderWork(
        List<Correction> corrections,
        List<FactCorrection> facts,
        List<Note> notes,
        List<Label> labels,
        Map<Integer, String> labelNames) {
    /** Nothing yet. */
    public static final ReaderWork NONE = new ReaderWork(List.of(), List.of(), List.of(), List.of());

    public ReaderWork {
        corrections = List.copyOf(corrections);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        labels = List.copyOf(labels);
        labelNames = Collections.unmodifiableMap(new TreeMap<>(labelNames));
    }

    /** With labels that are called as they come. */
    public ReaderWork(List<Correction> corrections, List<FactCorrection> facts, List<Note> notes, List<Label> labels) {
        this(corrections, facts, notes, labels, Map.of());
    }

    /** Whether what is compared is set right alike, so that only what was written beside it can differ. */
    public boolean correctsAlike(ReaderWork other) {
        return corrections.equals(other.corrections) && facts.equals(other.facts);
    }

    public ReaderWork withCorrections(List<Correction> value) {
        return new ReaderWork(value, facts, notes, labels, labelNames);
    }

    public ReaderWork withFacts(List<FactCorrection> value) {
        return new ReaderWork(corrections, value, notes, labels, labelNames);
    }

    public ReaderWork withNotes(List<Note> value) {
        return new ReaderWork(corrections, facts, value, labels, labelNames);
    }

    public ReaderWork withLabels(List<Label> value) {
        return new ReaderWork(corrections, facts, notes, value, labelNames);
    }

    public ReaderWork withLabelNames(Map<Integer, String> value) {
        return new ReaderWork(corrections, facts, notes, labels, value);
    }
}
