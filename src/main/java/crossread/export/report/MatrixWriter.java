package crossread.export.report;

import crossread.export.report.Matrix.Cell;
import crossread.export.report.Matrix.Column;
import crossread.export.report.Matrix.Near;
import crossread.export.report.Matrix.Row;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Percent;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Fact;
import crossread.model.fact.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the facts of a comparison out as a table. */
public final class MatrixWriter {

    /** Every fact and every article, nothing counted instead of shown: a table is for reckoning with. */
    public Matrix matrix(Comparison comparison, Messages words) {
        Evidence evidence = new Evidence(comparison, words);
        FactGrouper groups = new FactGrouper(comparison, words);
        EntryWriter entries = new EntryWriter(comparison, words, evidence);
        List<Row> rows = new ArrayList<>();
        for (Fact fact : comparison.facts().stream()
                .sorted(Comparator.comparingInt(Fact::rank))
                .toList()) {
            rows.add(new Row(
                    fact.rank(),
                    groups.heading(fact),
                    words.text("kind." + fact.kind()),
                    entries.label(fact),
                    fact.coverage().articles(),
                    entries.notes(fact),
                    cells(fact, comparison.articles(), evidence, entries)));
        }
        return new Matrix(
                comparison.articles().stream()
                        .map(article -> new Column(article.id(), article.name()))
                        .toList(),
                rows);
    }

    private static List<Cell> cells(Fact fact, List<Article> articles, Evidence evidence, EntryWriter entries) {
        Map<String, List<SentenceRef>> stating = evidence.stating(fact);
        Map<String, Nearest> nearest = new HashMap<>();
        evidence.nearest(fact).forEach(near -> nearest.put(near.at().article(), near));
        List<Cell> cells = new ArrayList<>();
        for (Article article : articles) {
            List<Passage> stated = stating.getOrDefault(article.id(), List.of()).stream()
                    .map(at -> evidence.stating(fact, at))
                    .toList();
            Optional<Near> near = stated.isEmpty() && !fact.setAside()
                    ? Optional.ofNullable(nearest.get(article.id()))
                            .map(each -> new Near(
                                    evidence.plain(each.at()),
                                    Percent.of(each.score()),
                                    entries.lacks(fact, each.lacks())))
                    : Optional.empty();
            cells.add(new Cell(stated, near));
        }
        return cells;
    }
}
