package crossread.ui.view.words;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.ui.columns.Selection;
import crossread.ui.ledger.SigilBadge;
import crossread.ui.ledger.WordComparer;
import crossread.ui.scroll.PlainScroll;
import crossread.ui.view.Deed;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The versions stacked, and the steps from one difference to the next. */
final class WordsFace implements Face {
    /** As the sentences of the why cards: proof, not reading. */
    private static final double SMALLER = .9;

    private final Frame frame;
    private final Messages words;
    private final WordComparer comparer;
    private final Frame.Worker finding;
    private final VBox lead = new VBox();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new PlainScroll(rows);
    private final Label line = new Label();
    private final Button previous;
    private final Button next;
    private final VBox box;
    private final Map<SentenceRef, MarkedText> texts = new HashMap<>();
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Versions> shown = Optional.empty();
    private Selection selection = new Selection.Nothing();
    private int step = -1;
    private int waiting;

    WordsFace(Frame frame, WordComparer comparer) {
        this.frame = frame;
        this.words = frame.words();
        this.comparer = comparer;
        this.finding = frame.worker();
        this.previous = button(MaterialDesignC.CHEVRON_UP, WordsView.PREVIOUS, -1);
        this.next = button(MaterialDesignC.CHEVRON_DOWN, WordsView.NEXT, 1);
        line.getStyleClass().add("view-line");
        line.setMinWidth(0);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(4, line, previous, next);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("view-head");
        rows.getStyleClass().add("words-rows");
        lead.getStyleClass().add("words-lead");
        StringBinding size = Bindings.createStringBinding(
                () -> "-fx-font-size: " + Math.rint(frame.textSize().get() * SMALLER) + "px", frame.textSize());
        lead.styleProperty().bind(size);
        rows.styleProperty().bind(size);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setMinHeight(44);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.text("view.words.name"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box = new VBox(head, lead, scroll);
        box.getStyleClass().add("words");
    }

    private Button button(Ikon icon, Deed deed, int by) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words.text(deed.key()));
        button.setTooltip(new Tooltip(words.text(deed.key()) + " (" + deed.keys() + ")"));
        button.setOnAction(_ -> step(by));
        return button;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        nodes().stream().findFirst().ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
    }

    @Override
    public void show(Comparison value) {
        comparison = Optional.of(value);
        find();
    }

    @Override
    public void select(Selection value) {
        if (!value.equals(selection)) {
            selection = value;
            find();
        }
    }

    @Override
    public void perform(Deed deed) {
        step(deed.equals(WordsView.NEXT) ? 1 : -1);
    }

    private void find() {
        Selection of = selection;
        shown = Optional.empty();
        step = -1;
        waiting = 0;
        comparison.ifPresent(story -> finding.start(() -> new VersionFinder(story, comparer).find(of), this::draw));
    }

    private void draw(Optional<Versions> versions) {
        shown = versions;
        texts.clear();
        List<Node> drawn = versions.map(Versions::rows).orElse(List.of()).stream()
                .map(this::row)
                .toList();
        lead.getChildren().setAll(drawn.stream().limit(1).toList());
        rows.getChildren().setAll(drawn.stream().skip(1).toList());
        scroll.setVvalue(0);
        int asked = waiting;
        waiting = 0;
        tell();
        if (asked != 0) {
            step(asked);
        }
    }

    /** The leading version, which stays in view, and the others. */
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
                go(version);
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
                    go(version);
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

    private void go(Version version) {
        version.pieces().stream()
                .findFirst()
                .ifPresent(piece -> frame.go(new Selection.OfSentence(piece.at()), piece.at()));
    }

    /** Rings the difference {@code by} further on, round the end; waits for it where it is still being looked for. */
    private void step(int by) {
        int count = shown.map(each -> each.steps().size()).orElse(0);
        if (shown.isEmpty()) {
            waiting = by;
            return;
        }
        if (count == 0) {
            return;
        }
        step = step < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(step + by, count);
        Step at = shown.orElseThrow().steps().get(step);
        texts.values().forEach(text -> text.ring(Optional.empty()));
        ring(at.lead(), at.leading());
        ring(at.other(), at.others());
        tell();
    }

    private void ring(SentenceRef at, Optional<Span> span) {
        Optional.ofNullable(texts.get(at)).ifPresent(text -> {
            text.ring(span);
            reveal(text);
        });
    }

    private void tell() {
        List<Step> steps = shown.map(Versions::steps).orElse(List.of());
        previous.setDisable(steps.isEmpty());
        next.setDisable(steps.isEmpty());
        if (shown.isEmpty()) {
            line.setText(words.text("view.words.hint"));
        } else if (step < 0) {
            line.setText(words.text("view.words.count", steps.size()));
        } else {
            Step at = steps.get(step);
            line.setText(words.text("view.words.place", step + 1, steps.size()) + " · " + said(at.lead(), at.leading())
                    + " · " + said(at.other(), at.others()));
        }
        line.setTooltip(new Tooltip(line.getText()));
    }

    private String said(SentenceRef at, Optional<Span> span) {
        String text = span.flatMap(words ->
                        comparison.flatMap(each -> each.sentence(at)).map(sentence -> words.of(sentence.text())))
                .orElse("–");
        return at.article() + ": " + text;
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
