package crossread.ui.classroom;

import crossread.lesson.AnswerKey;
import crossread.lesson.Answers;
import crossread.lesson.Handout;
import crossread.lesson.Lesson;
import crossread.lesson.Round;
import crossread.lesson.Task;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.link.Matching;
import crossread.ui.columns.ColumnsPane;
import crossread.ui.desk.Background;
import crossread.ui.desk.ClassWork;
import crossread.ui.desk.Dialogs;
import crossread.ui.desk.FileChoosers;
import crossread.ui.desk.Notice;
import crossread.ui.lesson.CardsView;
import crossread.ui.lesson.TaskTabs;
import crossread.ui.strip.NoticeStrip;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
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
    private static final KeyCombination SAVE = KeyCombination.keyCombination("Shortcut+S");

    private final Messages words;
    private final ClassFiler files;
    private final Dialogs dialogs;
    private final Runnable onLeave;
    private final Lesson lesson;
    private final ColumnsPane columns;
    private final CardsView cards;
    private final NoticeStrip notices;
    private final TextField name = new TextField();
    private final TaskTabs tabs;
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
        tabs = new TaskTabs(words, lesson.tasks(), task -> now(round.at(task)));
        files = new ClassFiler(file, work, background, choosers, words, this::tell);
        cards.setOnChange(this::now);
        getStyleClass().addAll("room", "class-room");
        setTop(new VBox(head(), notices));
        SplitPane split = new SplitPane(columns, new VBox(tabs, cards));
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
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (SAVE.match(pressed)) {
                save(() -> {});
                pressed.consume();
            }
        });
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
        tabs.show(next);
    }

    /** Gives the keyboard to the cards. */
    void focusCards() {
        // The panes of a split come into the window when it is first laid out, and only then can take the keyboard.
        applyCss();
        layout();
        cards.focusCards();
    }

    private void marked(AnswerKey key, String from) {
        now(new Round(lesson, Optional.of(key), round.task(), round.answers(), true));
        round.wholeScore()
                .ifPresent(score -> tell(
                        new Notice(Notice.Level.INFO, words.text("class.marked", from, TaskTabs.told(words, score)))));
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

    /** What was said of an earlier deed goes: here is no list of what happened. */
    private void tell(Notice notice) {
        notices.forgetStory();
        notices.add(notice, text -> text);
    }

    /** Frees what the columns hold. */
    void letGo() {
        columns.letGo();
    }
}
