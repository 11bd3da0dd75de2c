package crossread.ui.lesson;

import crossread.lesson.Round;
import crossread.lesson.Score;
import crossread.lesson.Task;
import crossread.messages.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What there is to do with the cards of a class file, how far each is, and how right once that may be seen. */
public final class TaskTabs extends HBox {
    private final Messages words;
    private final Map<Task, ToggleButton> tabs = new EnumMap<>(Task.class);
    private final Label state = new Label();

    /** @param onChoose is told of the task to go to */
    public TaskTabs(Messages words, List<Task> tasks, Consumer<Task> onChoose) {
        super(6);
        this.words = words;
        ToggleGroup group = new ToggleGroup();
        for (Task task : tasks) {
            ToggleButton tab = new ToggleButton();
            tab.setId("class-" + task.name().toLowerCase(Locale.ROOT));
            tab.setToggleGroup(group);
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(_ -> {
                // Pressed again it stays pressed.
                tab.setSelected(true);
                onChoose.accept(task);
            });
            tabs.put(task, tab);
            getChildren().add(tab);
        }
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        state.getStyleClass().add("predict-state");
        state.setId("class-state");
        state.setMinWidth(0);
        getChildren().addAll(space, state);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("predict-bar");
    }

    /** Shows how far every task is. */
    public void show(Round round) {
        tabs.forEach((task, tab) -> {
            Round there = round.at(task);
            String name = words.text("lesson." + task);
            int done = there.score().map(Score::right).orElseGet(there::answered);
            tab.setText(words.text("class.tab", name, done, there.cards().size()));
            tab.setAccessibleText(name + ": " + told(there));
            tab.setSelected(task == round.task());
        });
        state.setText(told(round));
    }

    private String told(Round round) {
        return round.score()
                .map(score -> told(words, score))
                .orElseGet(() -> words.text(
                        "lesson.sorted", round.answered(), round.cards().size()));
    }

    /** The score in words. */
    public static String told(Messages words, Score score) {
        return words.text("lesson.score", score.right(), score.cards(), score.partly(), score.wrong(), score.open());
    }
}
