package crossread.ui.strip;

import crossread.messages.Messages;
import crossread.ui.desk.Notice;
import crossread.ui.scroll.PlainScroll;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Lines the reader should see, each until dismissed. */
public final class NoticeStrip extends VBox {
    private static final double MOST_HEIGHT = 132;

    private final Messages words;
    private final VBox lines = new VBox();

    public NoticeStrip(Messages words) {
        this.words = words;
        getStyleClass().add("notices");
        ScrollPane scroll = new PlainScroll(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.text("notice.name"));
        lines.heightProperty()
                .addListener((_, _, height) -> scroll.setPrefHeight(Math.min(height.doubleValue() + 2, MOST_HEIGHT)));
        getChildren().add(scroll);
        update();
    }

    /** Those not dismissed yet, oldest first. */
    public List<Notice> notices() {
        return lines.getChildren().stream()
                .map(line -> (Notice) line.getUserData())
                .toList();
    }

    /** Shows all of them anew, put into words by {@code names}. */
    public void show(UnaryOperator<String> names) {
        List<Notice> all = notices();
        lines.getChildren().clear();
        all.forEach(notice -> add(notice, names));
    }

    /**
     * Adds a line; what is said again stands once, with what is offered now.
     *
     * @param names puts the names of outlets as they are shown now
     */
    public void add(Notice notice, UnaryOperator<String> names) {
        lines.getChildren()
                .removeIf(line -> line.getUserData() instanceof Notice said
                        && said.level() == notice.level()
                        && said.text().equals(notice.text()));
        boolean problem = notice.level() == Notice.Level.PROBLEM;
        FontIcon icon =
                new FontIcon(problem ? MaterialDesignA.ALERT_CIRCLE_OUTLINE : MaterialDesignI.INFORMATION_OUTLINE);
        Label text = new Label(names.apply(notice.text()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button dismiss = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        dismiss.getStyleClass().addAll("flat", "button-icon");
        dismiss.setAccessibleText(words.text("notice.dismiss"));
        dismiss.setTooltip(new Tooltip(words.text("notice.dismiss")));
        HBox line = new HBox(8, icon, text, dismiss);
        line.setUserData(notice);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("notice", problem ? "problem" : "info");
        dismiss.setOnAction(_ -> remove(line));
        notice.offers().forEach(offer -> {
            Button act = new Button(offer.text());
            act.getStyleClass().addAll("small", "notice-offer");
            act.setMinWidth(Region.USE_PREF_SIZE);
            act.setOnAction(_ -> {
                remove(line);
                offer.action().run();
            });
            line.getChildren().add(line.getChildren().size() - 1, act);
        });
        lines.getChildren().add(line);
        update();
    }

    private void remove(HBox line) {
        lines.getChildren().remove(line);
        update();
    }

    /** Lets go of what was said of the story that is put away. */
    public void forgetStory() {
        lines.getChildren()
                .removeIf(line -> line.getUserData() instanceof Notice said && said.about() == Notice.About.STORY);
        update();
    }

    private void update() {
        setVisible(!lines.getChildren().isEmpty());
        setManaged(isVisible());
    }
}
