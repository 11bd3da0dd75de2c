package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.command.CommandControls;
import crossread.ui.scroll.PlainScroll;
import crossread.ui.settings.RecentFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The empty window: what the program is for and how to begin. */
final class WelcomeView extends StackPane {
    private final Messages words;
    private final VBox recent = new VBox(2);

    WelcomeView(Messages words) {
        this.words = words;
        getStyleClass().add("welcome");
    }

    /** Gives the page its commands and who opens a recent comparison. */
    void install(RoomCommands commands, CommandControls controls, Consumer<Path> open, Consumer<List<Path>> forget) {
        Label title = text("welcome.title", "welcome-title");
        Label lead = text("welcome.lead", "welcome-lead");
        Button sample = new Button(words.text("welcome.sample"), new FontIcon(MaterialDesignB.BOOK_OPEN_VARIANT));
        sample.setId("welcome-sample");
        sample.getStyleClass().add("accent");
        sample.setDefaultButton(true);
        sample.setOnAction(_ -> commands.get("sample").run());
        HBox actions = new HBox(
                10,
                sample,
                outlined(controls.button(commands.get("add"), true)),
                outlined(controls.button(commands.get("paste"), true)));
        actions.setAlignment(Pos.CENTER);
        FontIcon sign = new FontIcon(MaterialDesignT.TRAY_ARROW_DOWN);
        sign.getStyleClass().add("welcome-sign");
        VBox drop =
                new VBox(8, sign, text("welcome.drop", "welcome-drop-text"), text("welcome.formats", "welcome-note"));
        drop.getStyleClass().add("welcome-drop");
        recent.setAlignment(Pos.CENTER);
        VBox page = new VBox(18, title, lead, drop, actions, recent, text("welcome.private", "welcome-note"));
        page.getStyleClass().add("welcome-page");
        page.setMaxSize(720, Region.USE_PREF_SIZE);
        // On a small screen, and with many recent files, there is more than fits.
        ScrollPane whole = new PlainScroll(new StackPane(page));
        whole.setFitToWidth(true);
        whole.setFitToHeight(true);
        whole.setFocusTraversable(false);
        getChildren().setAll(whole);
        opener = open;
        forgetter = forget;
    }

    private Consumer<Path> opener = file -> {};
    private Consumer<List<Path>> forgetter = files -> {};

    void setRecent(List<RecentFile> files) {
        recent.getChildren().clear();
        if (!files.isEmpty()) {
            recent.getChildren().add(text("welcome.recent", "welcome-recent"));
        }
        files.stream().limit(5).forEach(file -> recent.getChildren().add(line(file)));
        recent.setManaged(!files.isEmpty());
    }

    private Node line(RecentFile file) {
        Hyperlink link = new Hyperlink(file.name());
        link.setTooltip(new Tooltip(file.path().toString()));
        link.setOnAction(_ -> opener.accept(file.path()));
        if (file.there()) {
            return link;
        }
        Label gone = new Label(words.text("recent.missing", file.name()));
        gone.getStyleClass().add("welcome-note");
        gone.setTooltip(link.getTooltip());
        Hyperlink forget = new Hyperlink(words.text("recent.forget"));
        forget.setAccessibleText(words.text("recent.forget-named", file.name()));
        forget.setOnAction(_ -> forgetter.accept(List.of(file.path())));
        HBox line = new HBox(6, gone, forget);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    /** Puts the focus on what most people do first. */
    void focusSample() {
        Optional.ofNullable(lookup("#welcome-sample")).ifPresent(Node::requestFocus);
    }

    private static javafx.scene.control.ButtonBase outlined(javafx.scene.control.ButtonBase button) {
        button.setId(null);
        button.getStyleClass().remove("flat");
        return button;
    }

    private Label text(String key, String style) {
        Label label = new Label(words.text(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        return label;
    }
}
