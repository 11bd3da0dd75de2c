package crossread.export.report;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Writes a comparison down as a report: the ledger with its proof, the sources, and how it was made. */
public final class ReportWriter {

    /** What {@code comparison} says, in the words of one language. */
    public Report report(Comparison comparison, Messages words) {
        List<Section> sections = new ArrayList<>();
        Evidence evidence = new Evidence(comparison, words);
        EntryWriter entries = new EntryWriter(comparison, words, evidence);
        List<FactGroup> groups =
                comparison.articles().size() > 1 ? new FactGrouper(comparison, words).groups() : List.of();
        sections.add(new GlanceWriter(comparison, words).section(groups, entries));
        groups.forEach(group -> sections.add(section(group, entries, words)));
        sections.addAll(new MannerWriter(comparison, words, evidence).sections());
        sections.addAll(new SourceWriter(comparison, words).sections());
        new NoteWriter(comparison, words).section().ifPresent(sections::add);
        sections.add(new ReaderWriter(comparison, words, evidence).section());
        sections.add(new MethodWriter(comparison, words).section());
        String title = comparison.title().isBlank()
                ? words.text("desk.untitled")
                : comparison.title().strip();
        return new Report(title, words.text("report.subtitle"), words.locale(), sections);
    }

    private static Section section(FactGroup group, EntryWriter entries, Messages words) {
        List<Part> parts = new ArrayList<>();
        if (group.rows().getFirst().facts().getFirst().setAside()) {
            parts.add(new Part.Text(words.text("why.not-compared-all")));
        }
        group.rows().forEach(row -> parts.add(entries.entry(row)));
        return new Section(group.id(), group.titled(words), parts);
    }
}
