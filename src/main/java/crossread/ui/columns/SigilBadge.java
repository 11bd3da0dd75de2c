package crossread.ui.columns;

import javafx.scene.control.Label;

/** An article's letter on its colour and shape; the shape tells articles apart where the colour does not. */
public final class SigilBadge extends Label {
    /** Colours and shapes that are told apart; the ninth article looks like the first, with another letter. */
    public static final int LOOKS = 8;

    /**
     * The badge of an article.
     *
     * @param sigil its letter
     * @param index its place in the comparison, from 0
     */
    public SigilBadge(String sigil, int index) {
        super(sigil);
        getStyleClass().addAll("sigil", "sigil-" + index % LOOKS);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
