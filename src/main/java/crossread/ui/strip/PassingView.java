package crossread.ui.strip;

import crossread.ui.desk.Notice;
import crossread.ui.tip.LateTip;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One line that stands until something else is done: what the reader has just done, and the way back. */
public final class PassingView extends HBox {
    private final Label text = new Label();
    private final Hyperlink way = new Hyperlink();
    private Optional<Notice> said = Optional.empty();

    PassingView() {
        super(6);
        getStyleClass().add("passing");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        text.setId("passing");
        text.setAccessibleRole(AccessibleRole.TEXT);
        // In a narrow window it is cut, and whole under the pointer.
        text.setMinWidth(0);
        LateTip.install(text, text::getText);
        way.setId("passing-way");
        way.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(text, way);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /**
     * Says it in the place of what was said before.
     *
     * @param names puts the names of outlets as they are shown now
     */
    public void say(Optional<Notice> now, UnaryOperator<String> names) {
        said = now;
        setVisible(now.isPresent());
        now.ifPresent(notice -> {
            text.setText(names.apply(notice.text()));
            way.setVisible(!notice.offers().isEmpty());
            notice.offers().stream().findFirst().ifPresent(offer -> {
                way.setText(offer.text());
                way.setOnAction(_ -> offer.action().run());
            });
        });
    }

    /** Says the same with other names. */
    public void say(UnaryOperator<String> names) {
        say(said, names);
    }

    /** What it says. */
    Optional<Notice> said() {
        return said;
    }
}
