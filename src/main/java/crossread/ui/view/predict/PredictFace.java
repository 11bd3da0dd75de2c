package crossread.ui.view.predict;

import crossread.lesson.LessonWriter;
import crossread.lesson.Prepared;
import crossread.lesson.Round;
import crossread.lesson.Score;
import crossread.lesson.Task;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.columns.text.Selection;
import crossread.ui.lesson.CardsView;
import crossread.ui.view.Deed;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** First what to sort is chosen, then the cards are sorted, then they are marked. */
final class PredictFace implements Face {
    private final Frame frame;
    private final Messages words;
    private final BorderPane box = new BorderPane();
    private final CardsView cards;
    private final Label state = new Label();
    private final Label waits = new Label();
    private final Button reveal;
    private final Button again;
    private final Button leave;
    private final HBox bar;
    private final FlowPane tasks = new FlowPane(8, 8);
    private final VBox start;
    private Optional<Prepared> prepared = Optional.empty();
    private Optional<Round> round = Optional.empty();

    PredictFace(Frame frame) {
        this.frame = frame;
        this.words = frame.words();
        cards = new CardsView(words);
        cards.setOnChange(this::now);
        cards.setOnGo(at -> frame.go(new Selection.OfSentence(at), at));
        reveal = button("view.predict.reveal", "predict-reveal", this::reveal);
        reveal.getStyleClass().add("accent");
        again = button("lesson.again", "predict-again", this::again);
        leave = button("lesson.leave", "predict-leave", this::leave);
        state.getStyleClass().add("predict-state");
        state.setId("predict-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        waits.setText(words.text("view.predict.waits"));
        waits.setId("predict-waits");
        waits.getStyleClass().add("cards-hint");
        waits.setTooltip(new Tooltip(words.text("view.predict.waits.all")));
        waits.setAccessibleText(words.text("view.predict.waits.all"));
        waits.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar = new HBox(8, state, waits, space, again, reveal, leave);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("predict-bar");
        Label invitation = new Label(words.text("view.predict.invitation"));
        invitation.setWrapText(true);
        invitation.setMinHeight(Region.USE_PREF_SIZE);
        invitation.getStyleClass().add("predict-invitation");
        start = new VBox(12, invitation, tasks);
        start.getStyleClass().add("predict-start");
        box.getStyleClass().add("predict");
        cards.setMinHeight(0);
        box.setMinHeight(0);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        if (round.isPresent()) {
            cards.focusCards();
        } else {
            tasks.getChildren().stream()
                    .filter(node -> !node.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /** A comparison of the same texts, as when matching by meaning comes in, changes no card that is being sorted. */
    @Override
    public void show(Comparison comparison) {
        Prepared now = new LessonWriter().prepare(comparison);
        if (round.filter(going -> going.lesson().articles().equals(now.lesson().articles()))
                .isPresent()) {
            return;
        }
        prepared = Optional.of(now);
        if (round.isPresent()) {
            leave();
        }
        offer(now);
    }

    private void offer(Prepared now) {
        tasks.getChildren().clear();
        for (Task task : Task.values()) {
            boolean possible = !now.lesson().cards(task).isEmpty();
            Button button =
                    button("lesson." + task, "predict-" + task.name().toLowerCase(Locale.ROOT), () -> begin(task));
            button.setDisable(!possible);
            tasks.getChildren().add(button);
            if (!possible) {
                Label why = new Label(words.text("lesson.none." + task));
                why.getStyleClass().add("cards-hint");
                tasks.getChildren().add(why);
            }
        }
        box.setTop(null);
        box.setCenter(start);
    }

    private void begin(Task task) {
        prepared.ifPresent(ready -> {
            frame.hideAnswers(true);
            now(Round.of(ready.lesson(), Optional.of(ready.key()), task));
            box.setTop(bar);
            box.setCenter(cards);
            cards.focusCards();
        });
    }

    private void now(Round next) {
        round = Optional.of(next);
        cards.show(next);
        reveal.setVisible(!next.revealed());
        waits.setVisible(!next.revealed());
        again.setVisible(next.revealed());
        state.setText(next.score()
                .map(this::told)
                .orElseGet(() -> words.text(
                        "lesson.sorted", next.answered(), next.cards().size())));
    }

    private String told(Score score) {
        return words.text("lesson.score", score.right(), score.cards(), score.partly(), score.wrong(), score.open());
    }

    private void reveal() {
        round.filter(going -> !going.revealed()).ifPresent(going -> {
            now(going.reveal());
            frame.hideAnswers(false);
            cards.focusCards();
        });
    }

    private void again() {
        round.ifPresent(going -> {
            frame.hideAnswers(true);
            now(going.again());
            cards.focusCards();
        });
    }

    /** Back to the choice of what to sort; the answers are shown again everywhere. */
    private void leave() {
        round = Optional.empty();
        frame.hideAnswers(false);
        prepared.ifPresent(this::offer);
        focus();
    }

    @Override
    public void perform(Deed deed) {
        if (deed.equals(PredictView.REVEAL)) {
            reveal();
        }
    }
}
