package crossread.ui.ledger;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** An article's letter on its colour; the letter stays readable where the colour is not told apart. */
public final class SigilBadge extends Label {
    /** The badge of the article with the letter {@code sigil}. */
    public SigilBadge(String sigil) {
        super(sigil);
        getStyleClass().addAll("sigil", "sigil-" + DotShapes.look(sigil));
        setAlignment(Pos.CENTER);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** How a dot's letter looks: its style class. */
    static String look(LedgerRow.Dot of) {
        return of.aside() ? "aside" : of.states() ? "states" : "silent";
    }
}
