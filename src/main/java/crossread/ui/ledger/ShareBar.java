package crossread.ui.ledger;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** In how many articles a fact stands, where there is no room for a dot an article: in words, and as a part of a bar. */
final class ShareBar extends HBox {
    /** In pixels. */
    private static final double WIDTH = 34;
    /** What one of many is still seen by, in pixels. */
    private static final double LEAST = 2;

    private final Region bar = new Region();
    private final Label words = new Label();

    ShareBar() {
        super(6);
        getStyleClass().add("share");
        bar.getStyleClass().add("share-bar");
        bar.setMinWidth(WIDTH);
        words.getStyleClass().setAll("share-words");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, words);
    }

    /**
     * Shows it.
     *
     * @param said the same in words
     */
    void show(int some, int all, String said) {
        double filled = all == 0 ? 0 : Math.max(some == 0 ? 0 : LEAST, WIDTH * some / all);
        bar.setStyle(String.format(Locale.ROOT, "-fx-background-insets: 0, 0 %.1f 0 0", WIDTH - filled));
        words.setText(said);
    }
}
