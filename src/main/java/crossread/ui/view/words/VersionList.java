package crossread.ui.view.words;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.ledger.SigilBadge;
import crossread.ui.scroll.PlainScroll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The versions under each other: the leading one stays in view, the others are scrolled below it. */
final class VersionList extends VBox {
    private final Messages words;
    private final Consumer<Version> onGo;
    private final VBox lead = new VBox();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new PlainScroll(rows);
    private final Map<SentenceRef, MarkedText> texts = new HashMap<>();

    /**
     * @param size style that says how large the sentences are
     * @param onGo who is asked to show a version in its column
     */
    VersionList(Messages words, ObservableStringValue size, Consumer<Version> onGo) {
        this.words = words;
        this.onGo = onGo;
        rows.getStyleClass().add("words-rows");
        lead.getStyleClass().add("words-lead");
        lead.styleProperty().bind(size);
        rows.styleProperty().bind(size);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setMinHeight(44);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.text("view.words.name"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(lead, scroll);
    }

    /** Shows these in place of those before. */
    void show(List<Version> versions) {
        texts.clear();
        List<Node> drawn = versions.stream().map(this::row).toList();
        lead.getChildren().setAll(drawn.stream().limit(1).toList());
        rows.getChildren().setAll(drawn.stream().skip(1).toList());
        scroll.setVvalue(0);
    }

    /** Puts the keyboard on the first. */
    void focusFirst() {
        nodes().stream().findFirst().ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
    }

    /** Takes all rings away. */
    void clearRings() {
        texts.values().forEach(text -> text.ring(Optional.empty()));
    }

    /** Puts a ring around words of a sentence and brings it into view. */
    void ring(SentenceRef at, Optional<Span> span) {
        Optional.ofNullable(texts.get(at)).ifPresent(text -> {
            text.ring(span);
            reveal(text);
        });
    }

    private List<Node> nodes() {
        return Stream.concat(lead.getChildren().stream(), rows.getChildren().stream())
                .toList();
    }

    private Node row(Version version) {
        Label name = new Label(version.name(), new SigilBadge(version.article()));
        name.getStyleClass().add("words-outlet");
        name.setTooltip(new Tooltip(version.name()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        VBox pieces = new VBox(4);
        pieces.setMinWidth(0);
        HBox.setHgrow(pieces, Priority.ALWAYS);
        List<String> spoken = new ArrayList<>(List.of(version.name()));
        for (Version.Piece piece : version.pieces()) {
            MarkedText text = new MarkedText(piece.text(), piece.marks());
            texts.put(piece.at(), text);
            pieces.getChildren().add(text);
            spoken.add(piece.text());
        }
        if (version.pieces().isEmpty()) {
            Label none = new Label(words.text("view.words.silent"));
            none.getStyleClass().add("words-silent");
            none.setWrapText(true);
            pieces.getChildren().add(none);
            spoken.add(none.getText());
        }
        HBox row = new HBox(10, name, pieces);
        row.getStyleClass().add("words-row");
        row.setFocusTraversable(true);
        row.setAccessibleText(String.join(". ", spoken));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, row, version));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            row.requestFocus();
            if (event.getClickCount() == 2) {
                onGo.accept(version);
            }
        });
        return row;
    }

    private void pressed(KeyEvent event, Node row, Version version) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        int to = nodes().indexOf(row);
        switch (event.getCode()) {
            case DOWN -> to++;
            case UP -> to--;
            default -> {
                if (event.getCode() == KeyCode.ENTER) {
                    onGo.accept(version);
                    event.consume();
                }
                return;
            }
        }
        if (to >= 0 && to < nodes().size()) {
            nodes().get(to).requestFocus();
            reveal(nodes().get(to));
        }
        event.consume();
    }

    private boolean isIn(Node node) {
        return node != null && (node.equals(rows) || isIn(node.getParent()));
    }

    private void reveal(Node node) {
        if (!isIn(node)) {
            return;
        }
        scroll.layout();
        Bounds bounds = rows.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0
                && (bounds.getMinY() < top
                        || bounds.getMaxY() > top + scroll.getViewportBounds().getHeight())) {
            scroll.setVvalue(Math.clamp(bounds.getMinY() / hidden, 0, 1));
        }
    }
}
