package crossread.ui.view.wording;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.columns.text.Selection;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** A list of groups of lines. Choosing a line shows it in the columns, Enter or two clicks go there. */
final class RowsFace implements Face {
    private final Frame frame;
    private final Frame.Worker worker;
    private final Function<Comparison, List<Row>> reader;
    private final ListView<Row> list = new ListView<>();
    private final Label empty = new Label();
    private final BorderPane box = new BorderPane();
    private Optional<Comparison> comparison = Optional.empty();
    private Selection selection = new Selection.Nothing();
    private boolean following;

    /**
     * @param name of the view, for who listens to the screen
     * @param nothing what to say where there is nothing to show
     * @param rows makes the rows of a comparison; called off the JavaFX thread
     */
    RowsFace(Frame frame, String name, String nothing, Function<Comparison, List<Row>> rows) {
        this.frame = frame;
        this.worker = frame.worker();
        this.reader = rows;
        Messages words = frame.words();
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new RowCell(words, this::go));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chosen(row));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        empty.setText(nothing);
        empty.setWrapText(true);
        empty.getStyleClass().add("telling-empty");
        list.setPlaceholder(empty);
        box.setCenter(list);
        box.getStyleClass().add("telling");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void show(Comparison value) {
        comparison = Optional.of(value);
        worker.start(() -> reader.apply(value), rows -> {
            following = true;
            list.getItems().setAll(rows);
            following = false;
            follow();
        });
    }

    @Override
    public void select(Selection value) {
        selection = value;
        follow();
    }

    /** Brings the first line up that shows what the reader looks at; stays where one of them is chosen already. */
    private void follow() {
        Row chosen = list.getSelectionModel().getSelectedItem();
        if (chosen instanceof Row.Line line && shows(line)) {
            return;
        }
        following = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof Row.Line line && shows(line)) {
                list.getSelectionModel().select(i);
                int head = i;
                while (head > 0 && list.getItems().get(head) instanceof Row.Line) {
                    head--;
                }
                list.scrollTo(head);
                break;
            }
        }
        following = false;
    }

    private boolean shows(Row.Line line) {
        return switch (selection) {
            case Selection.Nothing _ -> false;
            case Selection.OfSentence sentence -> sentence.at().equals(line.at());
            case Selection.OfFact fact ->
                line.fact().filter(fact.factId()::equals).isPresent();
        };
    }

    private void chosen(Row row) {
        if (!following && row instanceof Row.Line line) {
            Selection value = line.fact()
                    .filter(id -> comparison.flatMap(each -> each.fact(id)).isPresent())
                    .<Selection>map(Selection.OfFact::new)
                    .orElse(new Selection.OfSentence(line.at()));
            selection = value;
            frame.choose(value);
        }
    }

    private void go(SentenceRef at, Span words) {
        frame.go(at, words);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !(event.isAltDown() || event.isShortcutDown() || event.isShiftDown());
        if (plain
                && event.getCode() == KeyCode.ENTER
                && list.getSelectionModel().getSelectedItem() instanceof Row.Line line) {
            go(line.at(), line.marks().isEmpty() ? new Span(0, 0) : line.marks().getFirst());
            event.consume();
        }
    }
}
