package crossread.ui.jump;

import crossread.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Draws one thing to go to: what it is called, what tells it apart, its keys, and what it waits for. */
final class JumpCell extends ListCell<Jump> {
    /** Of a line, and of one with another below it, in pixels. */
    private static final double LINE = 32;

    private static final double TWO_LINES = 48;

    private final Messages words;

    /** @param go goes to what is chosen */
    JumpCell(Messages words, Runnable go) {
        this.words = words;
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                go.run();
            }
        });
    }

    @Override
    protected void updateItem(Jump jump, boolean empty) {
        super.updateItem(jump, empty);
        setText(null);
        getStyleClass().remove("lacking");
        if (empty || jump == null) {
            setGraphic(null);
            setAccessibleText(null);
            setPrefHeight(USE_COMPUTED_SIZE);
            return;
        }
        setPrefHeight(height(jump));
        Label title = new Label(jump.title());
        title.getStyleClass().add("jump-title");
        title.setMinWidth(0);
        VBox texts = new VBox(1, title);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        String below = below(jump);
        if (!below.isEmpty()) {
            Label detail = new Label(below);
            detail.getStyleClass().add("jump-detail");
            detail.setMinWidth(0);
            texts.getChildren().add(detail);
        }
        FontIcon icon = new FontIcon(sign(jump.kind()));
        icon.getStyleClass().add("jump-icon");
        Label keys = new Label(jump.keys());
        keys.getStyleClass().add("jump-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(10, icon, texts, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        if (jump.lacking().isPresent()) {
            getStyleClass().add("lacking");
        }
        List<String> spoken = new ArrayList<>(List.of(jump.title(), below, jump.keys()));
        spoken.removeIf(String::isEmpty);
        setAccessibleText(String.join(". ", spoken));
    }

    /** How high its row is, in pixels. */
    static double height(Jump jump) {
        return jump.lacking().isEmpty() && jump.detail().isEmpty() ? LINE : TWO_LINES;
    }

    private String below(Jump jump) {
        Optional<String> lacking = jump.lacking().map(why -> words.text("jump.lacking", why));
        return lacking.orElse(jump.detail());
    }

    private static Ikon sign(Jump.Kind kind) {
        return switch (kind) {
            case COMMAND -> MaterialDesignL.LIGHTNING_BOLT_OUTLINE;
            case ARTICLE -> MaterialDesignN.NEWSPAPER_VARIANT_OUTLINE;
            case FACT -> MaterialDesignT.TAG_OUTLINE;
            case NOTE -> MaterialDesignN.NOTE_TEXT_OUTLINE;
            case FILE -> MaterialDesignF.FILE_OUTLINE;
            case SENTENCE -> MaterialDesignC.COMMENT_TEXT_OUTLINE;
        };
    }
}
