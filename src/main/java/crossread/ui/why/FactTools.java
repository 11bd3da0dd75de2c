package crossread.ui.why;

import crossread.messages.Messages;
import crossread.ui.tip.LateTip;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be said of the fact that the cards are about. */
final class FactTools extends HBox {
    private final Button strike;
    private final MenuButton more;
    private Supplier<List<MenuItem>> items = List::of;

    FactTools(Messages words) {
        super(4);
        getStyleClass().add("fact-tools");
        setMinWidth(Region.USE_PREF_SIZE);
        strike = new Button(words.text("why.not-a-fact"), new FontIcon(MaterialDesignT.TRASH_CAN_OUTLINE));
        strike.setId("why-not-a-fact");
        strike.getStyleClass().addAll("flat", "small");
        LateTip.install(strike, () -> words.text("why.not-a-fact.tip"));
        more = new MenuButton(words.text("why.correct"));
        more.setId("why-correct");
        more.getStyleClass().addAll("flat", "small");
        // The menu is made when it is opened: what can be said depends on the fact.
        more.setOnShowing(_ -> more.getItems().setAll(items.get()));
        more.getItems().add(new MenuItem());
        getChildren().addAll(strike, more);
    }

    void setOn(Runnable striking, Supplier<List<MenuItem>> value) {
        strike.setOnAction(_ -> striking.run());
        items = value;
    }
}
