package crossread.export.report;

import crossread.export.LanguageWording;
import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what somebody wants to know first: whose articles they are, and of each kind of finding how many and the best few. */
final class GlanceWriter {
    /** Facts named of a group; the rest is a number. */
    private static final int BEST = 3;
    /** With more articles than this one fact of each group says enough. */
    private static final int MANY = 10;

    private final Comparison comparison;
    private final Messages words;

    GlanceWriter(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
    }

    /**
     * The section.
     *
     * @param groups of facts, as the report has them
     * @param entries knows what they are called
     */
    Section section(List<FactGroup> groups, EntryWriter entries) {
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Lines(comparison.articles().stream().map(this::titled).toList()));
        warnings().forEach(line -> parts.add(new Part.Text(line)));
        List<Part.Term> found = new ArrayList<>();
        groups.forEach(group -> found.add(new Part.Term(group.titled(words), best(group, entries), Optional.empty())));
        quoted(found);
        setAside(found);
        if (!found.isEmpty()) {
            parts.add(new Part.Terms(words.text("report.found"), found));
        }
        parts.add(new Part.Text(words.text(
                comparison.articles().size() < 2
                        ? "report.single"
                        : comparison.facts().isEmpty() ? "report.no-facts" : "report.reported")));
        return new Section("glance", words.text("report.glance"), parts);
    }

    private String titled(Article article) {
        return article.metadata()
                .title()
                .filter(title -> !title.equals(article.name()))
                .map(title -> words.text("report.article-titled", name(article), title))
                .orElse(name(article));
    }

    private String name(Article article) {
        return words.text("report.article", article.id(), article.name());
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        ReuseWording reuse = new ReuseWording(comparison, words);
        reuse.texts().ifPresent(warnings::add);
        warnings.addAll(reuse.offEvent());
        new LanguageWording(comparison, words).line().ifPresent(warnings::add);
        if (comparison.coarse()) {
            warnings.add(words.text("report.coarse"));
        }
        return warnings;
    }

    private List<String> best(FactGroup group, EntryWriter entries) {
        List<String> lines = new ArrayList<>();
        long all = group.rows().stream()
                .filter(row -> isInAll(row.facts().getFirst()))
                .count();
        if (all > 0) {
            lines.add(words.text("report.in-all", all, comparison.articles().size()));
        }
        int most = comparison.articles().size() > MANY ? 1 : BEST;
        group.rows().stream().limit(most).forEach(row -> lines.add(entries.label(row)));
        int left = group.count() - Math.min(most, group.rows().size());
        if (left > 0) {
            lines.add(words.text("report.more", left));
        }
        return lines;
    }

    private boolean isInAll(Fact fact) {
        return !fact.setAside()
                && comparison.articles().size() > 2
                && fact.coverage() instanceof Coverage.Shared(List<String> articles)
                && articles.size() == comparison.articles().size();
    }

    /** Who speaks in one article alone. */
    private void quoted(List<Part.Term> found) {
        Map<String, List<String>> only = new OnlyQuoted(comparison).byArticle();
        List<String> lines = comparison.articles().stream()
                .filter(article -> only.containsKey(article.id()))
                .map(article -> words.text(
                        "report.article-titled",
                        name(article),
                        String.join(", ", only.getOrDefault(article.id(), List.of()))))
                .toList();
        if (!lines.isEmpty()) {
            found.add(new Part.Term(words.text("report.only-quoted"), lines, Optional.empty()));
        }
    }

    /** How much of the saved pages was not compared. */
    private void setAside(List<Part.Term> found) {
        List<String> lines = new ArrayList<>();
        for (Article article : comparison.articles()) {
            long aside =
                    article.blocks().stream().filter(block -> !block.kept()).count();
            if (aside > 0) {
                lines.add(words.text("report.article-titled", name(article), words.text("article.set-aside", aside)));
            }
        }
        if (!lines.isEmpty()) {
            found.add(new Part.Term(words.text("report.set-aside"), lines, Optional.empty()));
        }
    }
}
