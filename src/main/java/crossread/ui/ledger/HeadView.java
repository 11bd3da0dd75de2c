package crossread.ui.ledger;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A heading of the list: what stands under it, how that is marked in the text, and how much of it there is. */
final class HeadView extends HBox {
    HeadView(LedgerLine.Head head, LedgerNames names) {
        super(6);
        FontIcon chevron = new FontIcon(head.open() ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
        Label name = new Label(names.group(head.key()));
        Label count = new Label(Integer.toString(head.count()));
        count.getStyleClass().add("count");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(chevron, mark(head.key()), name, space, count);
    }

    /** What it says to those who do not see it. */
    static String spoken(LedgerLine.Head head, LedgerNames names) {
        return names.group(head.key()) + ", " + head.count();
    }

    private static Region mark(GroupKey key) {
        return key instanceof GroupKey.Only(String article) ? new SigilBadge(article) : mark(FactClass.of(key));
    }

    /** A sample of the line under the words in the text, so that the ledger is the legend of the marks. */
    static Region mark(FactClass of) {
        Region sample = new Region();
        sample.getStyleClass()
                .addAll(
                        "mark-sample",
                        switch (of) {
                            case DIFFERS -> "mark-differs";
                            case ONLY -> "mark-only";
                            case UNCERTAIN -> "mark-uncertain";
                            case SHARED -> "mark-shared";
                            case SET_ASIDE -> "mark-none";
                        });
        return sample;
    }
}
