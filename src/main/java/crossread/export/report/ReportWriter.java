package crossread.export.report;

import crossread.export.LanguageWording;
import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Writes a comparison down as a report: the ledger with its proof, the sources, and how it was made. */
public final class ReportWriter {

    /** What {@code comparison} says, in the words of one language. */
    public Report report(Comparison comparison, Messages words) {
        List<Section> sections = new ArrayList<>();
        sections.add(glance(comparison, words));
        Evidence evidence = new Evidence(comparison, words);
        if (comparison.articles().size() > 1) {
            EntryWriter entries = new EntryWriter(comparison, words, evidence);
            for (FactGroup group : new FactGrouper(comparison, words).groups()) {
                sections.add(section(group, entries, words));
            }
        }
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

    private static Section glance(Comparison comparison, Messages words) {
        List<Part> parts = new ArrayList<>();
        ReuseWording reuse = new ReuseWording(comparison, words);
        List<String> articles = new ArrayList<>();
        for (Article article : comparison.articles()) {
            String name = words.text("report.article", article.id(), article.name());
            articles.add(article.metadata()
                    .title()
                    .filter(title -> !title.equals(article.name()))
                    .map(title -> words.text("report.article-titled", name, title))
                    .orElse(name));
        }
        parts.add(new Part.Lines(articles));
        List<String> warnings = new ArrayList<>();
        reuse.texts().ifPresent(warnings::add);
        warnings.addAll(reuse.offEvent());
        new LanguageWording(comparison, words).line().ifPresent(warnings::add);
        if (comparison.coarse()) {
            warnings.add(words.text("report.coarse"));
        }
        warnings.forEach(line -> parts.add(new Part.Text(line)));
        parts.add(new Part.Text(words.text(
                comparison.articles().size() < 2
                        ? "report.single"
                        : comparison.facts().isEmpty() ? "report.no-facts" : "report.reported")));
        return new Section("glance", words.text("report.glance"), parts);
    }

    private static Section section(FactGroup group, EntryWriter entries, Messages words) {
        List<Part> parts = new ArrayList<>();
        if (group.rows().getFirst().facts().getFirst().setAside()) {
            parts.add(new Part.Text(words.text("why.not-compared-all")));
        }
        group.rows().forEach(row -> parts.add(entries.entry(row)));
        return new Section(group.id(), words.text("report.group", closed(group.heading()), group.count()), parts);
    }

    /** A mark behind a name that runs from the right keeps the count behind it: "(2)" was drawn before the name. */
    private static String closed(String heading) {
        return Bidi.requiresBidi(heading.toCharArray(), 0, heading.length()) ? heading + "\u200E" : heading;
    }
}
