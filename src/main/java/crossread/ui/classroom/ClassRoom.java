package crossread.ui.classroom;

import crossread.lesson.AnswerKey;
import crossread.lesson.Answers;
import crossread.lesson.Handout;
import crossread.lesson.Lesson;
import crossread.lesson.Round;
import crossread.lesson.Score;
import crossread.lesson.Task;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Matching;
import crossread.ui.columns.ColumnsPane;
import crossread.ui.desk.Background;
import crossread.ui.desk.ClassWork;
import crossread.ui.desk.Dialogs;
import crossread.ui.desk.FileChoosers;
import crossread.ui.lesson.CardsView;
import crossread.ui.strip.NoticeStrip;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A class file in the window, instead of the reading room: the articles, the cards, and nothing that could give the answers
 * away, since they are not there. With the teacher's file the cards are marked.
 */
final class ClassRoom extends BorderPane {
    private final Messages words;
    private final ClassFiler files;
    private final Dialogs dialogs;
    private final Runnable onLeave;
    private final Lesson lesson;
    private final ColumnsPane columns;
    private final CardsView cards;
    private final NoticeStrip notices;
    private final TextField name = new TextField();
    private final Label state = new Label();
    private Round round;
    private Answers saved;

    /**
     * @param file the class file
     * @param onLeave is told when the reader goes back to the reading room
     */
    ClassRoom(
            Path file,
            Handout handout,
            ClassWork work,
            Messages words,
            Background background,
            Dialogs dialogs,
            FileChoosers choosers,
            Runnable onLeave) {
        this.lesson = handout.lesson();
        this.saved = handout.answers();
        this.words = words;
        this.dialogs = dialogs;
        this.onLeave = onLeave;
        Task first = lesson.tasks().isEmpty() ? Task.FACTS : lesson.tasks().getFirst();
        round = new Round(lesson, Optional.empty(), first, saved, false);
        columns = new ColumnsPane(words);
        cards = new CardsView(words);
        notices = new NoticeStrip(words);
        files = new ClassFiler(file, work, background, choosers, words, notice -> notices.add(notice, text -> text));
        cards.setOnChange(this::now);
        getStyleClass().addAll("room", "class-room");
        setTop(new VBox(head(), notices));
        SplitPane split = new SplitPane(columns, new VBox(bar(), cards));
        VBox.setVgrow(cards, Priority.ALWAYS);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(.58);
        setCenter(split);
        columns.show(new Comparison(
                lesson.title(),
                Instant.EPOCH,
                "",
                Matching.LEXICAL,
                lesson.articles(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        cards.setOnGo(at -> columns.ways().goTo(at, Optional.empty()));
        now(round);
    }

    private HBox head() {
        Label title = new Label(words.text("class.title", lesson.title()));
        title.getStyleClass().add("class-title");
        title.setMinWidth(0);
        name.setText(saved.name());
        name.setId("class-name");
        name.setPromptText(words.text("class.name"));
        name.setAccessibleText(words.text("class.name"));
        name.textProperty().addListener((_, _, text) -> now(named(text)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                title,
                space,
                name,
                button("class.save", "class-save", () -> save(() -> {})),
                button(
                        "class.teacher",
                        "class-teacher",
                        () -> files.openKey(new Handout(lesson, round.answers()), this::marked)),
                button("lesson.leave", "class-leave", () -> unlessUnsaved(onLeave)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("predict-bar");
        return head;
    }

    /** The name may change whether or not the answers are shown. */
    private Round named(String text) {
        return new Round(lesson, round.key(), round.task(), round.answers().withName(text.strip()), round.revealed());
    }

    private HBox bar() {
        HBox bar = new HBox(6);
        ToggleGroup group = new ToggleGroup();
        for (Task task : lesson.tasks()) {
            ToggleButton tab = new ToggleButton(words.text("lesson." + task));
            tab.setId("class-" + task.name().toLowerCase(Locale.ROOT));
            tab.setToggleGroup(group);
            tab.setSelected(task == round.task());
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                Round next = round.at(task);
                now(next.reveal());
            });
            bar.getChildren().add(tab);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        state.getStyleClass().add("predict-state");
        state.setId("class-state");
        bar.getChildren().addAll(space, state);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("predict-bar");
        return bar;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void now(Round next) {
        round = next;
        cards.show(next);
        state.setText(next.score()
                .map(this::told)
                .orElseGet(() -> words.text(
                        "lesson.sorted", next.answered(), next.cards().size())));
    }

    private String told(Score score) {
        return words.text("lesson.score", score.right(), score.cards(), score.partly(), score.wrong(), score.open());
    }

    /** Gives the keyboard to the cards. */
    void focusCards() {
        // The panes of a split come into the window when it is first laid out, and only then can take the keyboard.
        applyCss();
        layout();
        cards.focusCards();
    }

    private void marked(AnswerKey key) {
        now(new Round(lesson, Optional.of(key), round.task(), round.answers(), true));
        cards.focusCards();
    }

    /** Does {@code then}, after asking what to do with answers that are not saved. */
    void unlessUnsaved(Runnable then) {
        if (round.answers().equals(saved)) {
            then.run();
            return;
        }
        switch (dialogs.unsaved(lesson.title())) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private void save(Runnable then) {
        Answers now = round.answers();
        files.save(new Handout(lesson, now), () -> {
            saved = now;
            then.run();
        });
    }

    /** Frees what the columns hold. */
    void letGo() {
        columns.letGo();
    }
}
