package crossread.ui.ledger;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** An article's letter on its colour; the letter stays readable where the colour is not told apart. */
public final class SigilBadge extends Label {
    private static final int LOOKS = 8;

    /** The badge of the article with the letter {@code sigil}. */
    public SigilBadge(String sigil) {
        super(sigil);
        getStyleClass().addAll("sigil", "sigil-" + look(sigil));
        setAlignment(Pos.CENTER);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /**
     * A small one: filled where the article states the fact, an outline where it does not, a broken one where only its
     * set-aside text does.
     */
    static SigilBadge dot(LedgerRow.Dot of) {
        SigilBadge dot = new SigilBadge(of.article());
        dot.getStyleClass().addAll("sigil-dot", look(of));
        return dot;
    }

    /** The same without its letter. */
    static Region plain(LedgerRow.Dot of) {
        Region dot = new Region();
        dot.getStyleClass().addAll("sigil", "sigil-" + look(of.article()), "sigil-dot", "small", look(of));
        return dot;
    }

    /** The last style class of a dot. */
    static String look(LedgerRow.Dot of) {
        return of.aside() ? "aside" : of.states() ? "states" : "silent";
    }

    private static int look(String sigil) {
        int index = 0;
        for (int i = 0; i < sigil.length(); i++) {
            index = index * 26 + sigil.charAt(i) - 'A' + 1;
        }
        return Math.floorMod(index - 1, LOOKS);
    }
}
