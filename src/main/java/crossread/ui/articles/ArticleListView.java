package crossread.ui.articles;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.ui.command.Command;
import crossread.ui.command.CommandControls;
import crossread.ui.desk.Repair;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The articles, to be chosen, renamed, put into another order and removed. */
public final class ArticleListView extends VBox {
    private final Messages words;
    private final ListView<ArticleSummary> list = new ListView<>();
    private final ObservableIntegerValue number = Bindings.size(list.getItems());
    private final HBox buttons = new HBox(2);
    private final Label heading = new Label();
    private final ArticleMover mover = new ArticleMover();
    private BiConsumer<Integer, Repair> onRepair = (index, repair) -> {};
    private IntConsumer onReview = index -> {};
    private final Label texts = new Label();
    private final KeptOutView keptOut;
    private Optional<ContextMenu> installed = Optional.empty();
    private boolean narrow;
    private boolean holdsKeptOut;

    public ArticleListView(Messages words) {
        this.words = words;
        getStyleClass().add("articles");
        heading.setText(words.text("articles.name"));
        heading.getStyleClass().add("pane-heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(4, heading, space, buttons);
        head.getStyleClass().add("pane-head");
        list.setAccessibleText(words.text("articles.name"));
        VBox.setVgrow(list, Priority.ALWAYS);
        texts.getStyleClass().add("texts-line");
        texts.setWrapText(true);
        texts.setMinHeight(Region.USE_PREF_SIZE);
        keptOut = new KeptOutView(words);
        getChildren().addAll(head, texts, list, keptOut);
        setNarrow(false);
    }

    /** Gives the list its commands: buttons above it, a menu on each article, and the keys that hold inside it. */
    public void install(CommandControls controls, Function<String, Command> commands) {
        buttons.getChildren().setAll(controls.button(commands.apply("add"), false));
        MenuItem review = new MenuItem(words.text("command.review"));
        review.setOnAction(_ -> onReview.accept(chosen().get()));
        ContextMenu menu = new ContextMenu(
                controls.item(commands.apply("details")),
                review,
                controls.item(commands.apply("repair-characters")),
                controls.item(commands.apply("keep-core")),
                new SeparatorMenuItem(),
                controls.item(commands.apply("rename")),
                controls.item(commands.apply("up")),
                controls.item(commands.apply("down")),
                new SeparatorMenuItem(),
                controls.item(commands.apply("remove")));
        list.setContextMenu(menu);
        installed = Optional.of(menu);
        // The list has its own use for some of these keys, so they are taken before it sees them.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean delete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            List.of("rename", "up", "down", "remove").stream()
                    .map(commands)
                    .filter(command -> command.keys().stream().anyMatch(key -> key.match(event))
                            || (delete && command.id().equals("remove")))
                    .findFirst()
                    .ifPresent(command -> {
                        command.run();
                        event.consume();
                    });
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                commands.apply("rename").run();
            }
        });
    }

    /** The menu of an article; it is about what is chosen. */
    public Optional<ContextMenu> menu() {
        return installed;
    }

    /** Who is asked to move an article from one place to another. */
    public void setOnMove(BiConsumer<Integer, Integer> listener) {
        mover.setOnMove(listener);
    }

    /** Who is asked to show what was set aside of an article. */
    public void setOnReview(IntConsumer listener) {
        onReview = listener;
    }

    /** Who is asked to do what reading offered for an article. */
    public void setOnRepair(BiConsumer<Integer, Repair> listener) {
        onRepair = listener;
    }

    /** Who is asked to add an article that was kept out, and to forget it. */
    public void setOnKeptOut(Consumer<Article> admit, Consumer<Article> forget) {
        keptOut.setOn(admit, forget);
    }

    /** Shows the articles that are not compared because they seem to be about another event. */
    public void showKeptOut(List<Article> articles) {
        holdsKeptOut = !articles.isEmpty();
        keptOut.show(articles);
        arrange();
    }

    /** In a narrow list only the letters have room; the rest is in the menu and was said in a notice. */
    private void arrange() {
        texts.setVisible(!narrow && !texts.getText().isEmpty());
        texts.setManaged(texts.isVisible());
        keptOut.setVisible(!narrow && holdsKeptOut);
        keptOut.setManaged(keptOut.isVisible());
    }

    /**
     * Shows the articles.
     *
     * @param independent how many independent texts they carry, where that is fewer
     */
    public void show(List<ArticleSummary> articles, Optional<String> independent) {
        texts.setText(independent.orElse(""));
        arrange();
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(articles);
        if (chosen >= 0 && !articles.isEmpty()) {
            list.getSelectionModel().select(Math.min(chosen, articles.size() - 1));
        }
    }

    /** Shows the letters alone, or everything. */
    public void setNarrow(boolean value) {
        narrow = value;
        heading.setVisible(!narrow);
        heading.setManaged(!narrow);
        arrange();
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
        list.setCellFactory(_ -> mover.draggable(new ArticleCell(
                words, narrow, index -> onReview.accept(index), (index, repair) -> onRepair.accept(index, repair))));
    }

    /** How many are listed. */
    public ObservableIntegerValue number() {
        return number;
    }

    public ReadOnlyIntegerProperty chosen() {
        return list.getSelectionModel().selectedIndexProperty();
    }

    public void choose(int index) {
        list.getSelectionModel().select(index);
    }
}
