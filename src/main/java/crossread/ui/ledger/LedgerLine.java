package crossread.ui.ledger;

/** What stands in one line of the list: a heading or a row. */
sealed interface LedgerLine {

    /**
     * A heading.
     *
     * @param key which
     * @param count number of rows under it, with the folded ones
     * @param open whether its rows are shown
     */
    record Head(GroupKey key, int count, boolean open) implements LedgerLine {}

    /**
     * A row.
     *
     * @param row what stands in it
     * @param open whether the rows folded under it are shown
     * @param inner whether it is one of those itself
     */
    record Row(LedgerRow row, boolean open, boolean inner) implements LedgerLine {}
}
