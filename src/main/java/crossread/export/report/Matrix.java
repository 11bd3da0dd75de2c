package crossread.export.report;

import java.util.List;
import java.util.Optional;

/**
 * The ledger as a table: facts down, articles across.
 *
 * @param articles the columns, in the order of the articles
 * @param rows by rank
 */
public record Matrix(List<Column> articles, List<Row> rows) {
    public Matrix {
        articles = List.copyOf(articles);
        rows = List.copyOf(rows);
    }

    /**
     * An article.
     *
     * @param article its sigil
     * @param name its outlet, or its file
     */
    public record Column(String article, String name) {}

    /**
     * A fact.
     *
     * @param rank 1 for the first
     * @param coverage the heading it stands under
     * @param kind in words
     * @param label what it is
     * @param articles sigils of those that state it
     * @param notes what to add
     * @param cells one an article
     */
    public record Row(
            int rank,
            String coverage,
            String kind,
            String label,
            List<String> articles,
            List<String> notes,
            List<Cell> cells) {
        public Row {
            articles = List.copyOf(articles);
            notes = List.copyOf(notes);
            cells = List.copyOf(cells);
        }
    }

    /**
     * What an article says of a fact.
     *
     * @param stated the sentences that state it
     * @param nearest the sentence that comes nearest, where none does
     */
    public record Cell(List<Passage> stated, Optional<Near> nearest) {
        public Cell {
            stated = List.copyOf(stated);
        }
    }

    /**
     * The nearest sentence.
     *
     * @param percent how near, 0 to 100
     * @param lacks what of the fact it does not say
     */
    public record Near(Passage passage, int percent, List<String> lacks) {
        public Near {
            lacks = List.copyOf(lacks);
        }
    }
}
