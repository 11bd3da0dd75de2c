package crossread.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One dot an article: whether it states the fact. The dots are used again for another fact of the same articles. */
final class SigilDots extends HBox {
    /** With more articles the dots go without letters, or they would push the fact out of the line. */
    private static final int MOST_LETTERS = 6;

    private List<LedgerRow.Dot> shown = List.of();

    SigilDots() {
        super(3);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(List<LedgerRow.Dot> dots) {
        if (articles(dots).equals(articles(shown))) {
            for (int i = 0; i < dots.size(); i++) {
                List<String> styles = getChildren().get(i).getStyleClass();
                String look = SigilBadge.look(dots.get(i));
                if (!styles.getLast().equals(look)) {
                    styles.set(styles.size() - 1, look);
                }
            }
        } else {
            List<Region> badges = new ArrayList<>();
            boolean letters = dots.size() <= MOST_LETTERS;
            dots.forEach(dot -> badges.add(letters ? SigilBadge.dot(dot) : SigilBadge.plain(dot)));
            getChildren().setAll(badges);
        }
        shown = List.copyOf(dots);
    }

    private static List<String> articles(List<LedgerRow.Dot> dots) {
        return dots.stream().map(LedgerRow.Dot::article).toList();
    }
}
