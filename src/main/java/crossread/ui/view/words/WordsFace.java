package crossread.ui.view.words;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.columns.text.Selection;
import crossread.ui.view.Deed;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import crossread.ui.why.WordComparer;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final VersionList list;
    private final Label line = new Label();
    private final Button previous;
    private final Button next;
    private final VBox box;
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
        StringBinding size = Bindings.createStringBinding(
                () -> "-fx-font-size: " + Math.rint(frame.textSize().get() * SMALLER) + "px", frame.textSize());
        list = new VersionList(words, size, this::go);
        VBox.setVgrow(list, Priority.ALWAYS);
        box = new VBox(head, list);
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
        list.focusFirst();
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
        list.show(versions.map(Versions::rows).orElse(List.of()));
        int asked = waiting;
        waiting = 0;
        tell();
        if (asked != 0) {
            step(asked);
        }
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
        list.clearRings();
        list.ring(at.lead(), at.leading());
        list.ring(at.other(), at.others());
        tell();
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
}
