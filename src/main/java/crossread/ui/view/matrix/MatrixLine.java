package crossread.ui.view.matrix;

import crossread.ui.ledger.GroupKey;
import crossread.ui.ledger.LedgerRow;
import java.util.List;
import java.util.Optional;

/** What stands in one line of the matrix. */
sealed interface MatrixLine {

    /** What stands under an article; nothing in a heading. */
    Optional<MatrixCell> cell(int article);

    /**
     * A heading, as in the ledger.
     *
     * @param count number of facts under it
     */
    record Head(GroupKey key, int count) implements MatrixLine {
        @Override
        public Optional<MatrixCell> cell(int article) {
            return Optional.empty();
        }
    }

    /**
     * A fact.
     *
     * @param cells one an article, in their order
     */
    record Row(LedgerRow fact, List<MatrixCell> cells) implements MatrixLine {
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public Optional<MatrixCell> cell(int article) {
            return article < cells.size() ? Optional.of(cells.get(article)) : Optional.empty();
        }
    }
}
