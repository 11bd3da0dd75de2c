package crossread.ui.ledger;

import crossread.ui.ledger.LedgerRow.Dot;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * One dot an article: whether it states the fact. The dots are one node and each letter is another: with three nodes a dot they
 * were a third of what the list is made of.
 */
final class SigilDots extends Region {
    /** With more articles the dots go without letters, or they would push the fact out of the line. */
    private static final int MOST_LETTERS = 6;
    /** More have no room: ten take 117 pixels. */
    private static final int MOST = 10;

    private final List<Text> letters = new ArrayList<>();
    private List<Dot> shown = List.of();

    SigilDots() {
        getStyleClass().add("sigil-dots");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Whether there is room for a dot an article. */
    static boolean areFew(List<Dot> dots) {
        return dots.size() <= MOST;
    }

    /** Whether the dots tell by a letter which article each is. */
    static boolean areLettered(List<Dot> dots) {
        return dots.size() <= MOST_LETTERS;
    }

    void show(List<Dot> dots) {
        if (dots.equals(shown)) {
            return;
        }
        shown = List.copyOf(dots);
        setStyle(shapes().style(shown));
        int count = areLettered(shown) ? shown.size() : 0;
        while (letters.size() < count) {
            letters.add(new Text());
        }
        for (int i = 0; i < count; i++) {
            letters.get(i).setText(shown.get(i).article());
            List<String> look = List.of("dot-letter", SigilBadge.look(shown.get(i)));
            if (!letters.get(i).getStyleClass().equals(look)) {
                letters.get(i).getStyleClass().setAll(look);
            }
        }
        if (getChildren().size() != count) {
            getChildren().setAll(letters.subList(0, count));
        }
        requestLayout();
    }

    private DotShapes shapes() {
        return areLettered(shown) ? DotShapes.LETTERED : DotShapes.PLAIN;
    }

    @Override
    protected double computePrefWidth(double height) {
        return shapes().width(shown.size());
    }

    @Override
    protected double computePrefHeight(double width) {
        return shapes().size();
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < getChildren().size(); i++) {
            Node letter = getChildren().get(i);
            Bounds bounds = letter.getLayoutBounds();
            letter.relocate(
                    snapPositionX(shapes().middle(i) - bounds.getWidth() / 2),
                    snapPositionY((getHeight() - bounds.getHeight()) / 2));
        }
    }
}
