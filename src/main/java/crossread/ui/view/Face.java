package crossread.ui.view;

import crossread.model.Comparison;
import crossread.ui.columns.text.Selection;
import crossread.ui.ledger.LedgerFilter;
import javafx.scene.Node;

/**
 * What shows a view. All calls come on the JavaFX thread, and only while it is on the screen: what changed meanwhile is told
 * once when it comes back. {@link #show} comes first, then {@link #narrow} and {@link #select}; what is thrown shows as a
 * message in the view's place.
 */
public interface Face {

    /** Always the same one. */
    Node node();

    /** Shows {@code comparison}, which has two articles or more. What may take time goes through {@link Frame#worker()}. */
    void show(Comparison comparison);

    /** The reader wrote something or labelled it; the rest of {@code comparison} is as it was shown. */
    default void annotate(Comparison comparison) {}

    /** Shows only the facts that the ledger shows. */
    default void narrow(LedgerFilter filter) {}

    /** The reader looks at this, wherever that was chosen; what the view itself chose comes back here too. */
    default void select(Selection selection) {}

    /**
     * Looks by itself for words in what it shows; says whether it can.
     *
     * @param words to begin with; empty where the reader is still to write them
     */
    default boolean find(String words) {
        return false;
    }

    /** Takes the keyboard. */
    default void focus() {
        node().requestFocus();
    }

    /** Does one of the view's deeds. */
    default void perform(Deed deed) {}
}
