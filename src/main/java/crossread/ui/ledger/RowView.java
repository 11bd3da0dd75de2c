package crossread.ui.ledger;

import crossread.model.Annotation;
import crossread.ui.columns.ShortText;
import crossread.ui.notes.NoteSigns;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A fact in the list. Its nodes are used again for the next fact that takes its place: to style new ones takes a millisecond. */
final class RowView extends HBox {
    /** A fact is read at a glance or not at all; the whole of it is in its tooltip and on the cards. */
    private static final int LABEL_LINES = 2;

    private final LedgerNames names;
    private final FontIcon icon;
    private final ShortText label = new ShortText("", LABEL_LINES, "fact-label");
    private final Label line = new Label();
    private final SigilDots dots = new SigilDots();
    private final HBox below = new HBox(8);
    private final VBox texts = new VBox(1, label, below);

    RowView(LedgerRow row, LedgerNames names) {
        super(8);
        this.names = names;
        icon = FactIcons.icon(row.kind());
        line.getStyleClass().add("fact-detail");
        wide(line);
        below.setAlignment(Pos.BOTTOM_LEFT);
        texts.setMinWidth(0);
        setHgrow(texts, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(icon, texts);
    }

    private static void wide(Region detail) {
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.setMinWidth(0);
        setHgrow(detail, Priority.ALWAYS);
    }

    /**
     * Shows a row.
     *
     * @param on what the reader wrote and put on it
     * @param toggle shows what is folded under it, or hides that
     */
    void show(LedgerLine.Row shown, Annotation on, Runnable toggle) {
        LedgerRow row = shown.row();
        icon.setIconCode(FactIcons.sign(row.kind()));
        label.setText(names.label(row));
        dots.show(row.dots());
        String around = names.detail(row);
        List<Node> parts = new ArrayList<>();
        parts.add(detail(around.isEmpty() ? names.kind(row.kind()) : around, row));
        if (!on.isEmpty()) {
            parts.add(new NoteSigns(on));
        }
        parts.add(dots);
        set(below, parts);
        set(texts, row.folded().isEmpty() ? List.of(label, below) : List.of(label, below, fold(shown, toggle)));
    }

    /** What stands for a whole sentence shows more of it. */
    private Region detail(String text, LedgerRow row) {
        if (row.folded().isEmpty()) {
            line.setText(text);
            return line;
        }
        ShortText sentence = new ShortText(text, LABEL_LINES, "fact-detail");
        wide(sentence);
        return sentence;
    }

    private static void set(Pane pane, List<? extends Node> parts) {
        if (!pane.getChildren().equals(parts)) {
            pane.getChildren().setAll(parts);
        }
    }

    private Button fold(LedgerLine.Row shown, Runnable toggle) {
        Button more = new Button(
                shown.open() ? names.foldClosed() : names.foldOpen(shown.row().folded()),
                new FontIcon(shown.open() ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN));
        more.getStyleClass().addAll("flat", "fold");
        more.setMinWidth(0);
        more.setFocusTraversable(false);
        more.setOnAction(_ -> toggle.run());
        return more;
    }
}
