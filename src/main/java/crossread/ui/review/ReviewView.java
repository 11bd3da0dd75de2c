package crossread.ui.review;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.ui.columns.text.BlockAt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everything that was set aside in all articles, to be looked through, put back or found right. */
public final class ReviewView extends VBox {
    private final Messages words;
    private final ReviewFilterBar bar;
    private final AskingBar asking;
    private final ListView<ReviewLine> list = new ListView<>();
    private final Label empty = new Label();
    private List<Article> articles = List.of();
    private ReviewFilter filter = ReviewFilter.ALL;
    private Optional<ReviewDeeds> deeds = Optional.empty();

    public ReviewView(Messages words) {
        this.words = words;
        this.bar = new ReviewFilterBar(words, this::fill);
        this.asking = new AskingBar(
                words,
                blocks -> deeds.ifPresent(each -> each.seeAll(blocks)),
                blocks -> deeds.ifPresent(each -> each.putBackAll(blocks)));
        getStyleClass().addAll("ledger", "review");
        list.setId("review-list");
        list.setAccessibleText(words.text("review.name"));
        list.setAccessibleHelp(words.text("review.help"));
        list.setCellFactory(_ -> new ReviewCell(words, this));
        list.setPlaceholder(empty);
        empty.setWrapText(true);
        empty.getStyleClass().add("ledger-empty");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chosen().ifPresent(row -> goTo(row.article(), row.block()));
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> deeds.ifPresent(ReviewDeeds::moved));
        list.focusedProperty().addListener((_, _, _) -> deeds.ifPresent(ReviewDeeds::moved));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, asking, list);
        show(List.of());
    }

    /** Who does what the reader wants done. */
    public void setDeeds(ReviewDeeds value) {
        deeds = Optional.of(value);
    }

    /** Lists what was set aside in these articles; the chosen line stays chosen, or else the one in its place is. */
    public void show(List<Article> now) {
        articles = List.copyOf(now);
        fill(filter.among(articles.stream().map(Article::id).collect(Collectors.toSet())));
    }

    /** Narrows the list no more: another story comes. */
    public void showAll() {
        fill(ReviewFilter.ALL);
    }

    /** How many blocks the reader is asked about. */
    public int asks() {
        return new ReviewLines(articles).asks();
    }

    /** Lists the blocks of one article and chooses the first of {@code blocks}, or else the first of all. */
    public void open(String article, List<Integer> blocks) {
        fill(ReviewFilter.ALL.withArticle(Optional.of(article)));
        blocks.stream()
                .flatMap(block -> ReviewLines.find(list.getItems(), article, block).stream())
                .sorted()
                .findFirst()
                .or(() -> ReviewLines.next(list.getItems(), 0, 1))
                .ifPresent(this::choose);
    }

    /** Puts the focus into the list, on its first line where none is chosen. */
    public void focusList() {
        if (chosen().isEmpty()) {
            ReviewLines.next(list.getItems(), 0, 1).ifPresent(this::choose);
        }
        list.requestFocus();
    }

    /** Whether the keys go to the list. */
    public boolean hasFocus() {
        return list.isFocused();
    }

    /** The chosen block. */
    public Optional<BlockAt> here() {
        return chosen().map(row -> new BlockAt(row.article(), row.block(), !row.isAside()));
    }

    private Optional<ReviewRow> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof ReviewLine.Item(ReviewRow row)
                ? Optional.of(row)
                : Optional.empty();
    }

    private void fill(ReviewFilter wanted) {
        filter = wanted;
        ReviewLines lines = new ReviewLines(articles);
        bar.show(articles, lines.reasons(), lines.asks(), filter);
        boolean nothing = lines.lines(ReviewFilter.ALL).isEmpty();
        empty.setText(words.text(
                nothing ? "review.nothing" : filter.asksOnly() ? "review.nothing-asks" : "review.nothing-so"));
        Optional<ReviewRow> before = chosen();
        int place = list.getSelectionModel().getSelectedIndex();
        List<ReviewLine> now = lines.lines(filter);
        asking.show(ReviewLines.asking(now));
        replace(now);
        before.flatMap(row -> ReviewLines.find(now, row.article(), row.block())
                        .or(() -> ReviewLines.next(now, place, 1))
                        .or(() -> ReviewLines.next(now, now.size() - 1, -1)))
                .ifPresentOrElse(
                        index -> {
                            list.getSelectionModel().clearAndSelect(index);
                            if (list.isFocused()) {
                                bringIntoView(index);
                            }
                        },
                        list.getSelectionModel()::clearSelection);
    }

    /** Lines that stay are left alone, so that the list does not jump. */
    private void replace(List<ReviewLine> now) {
        if (list.getItems().size() != now.size()) {
            list.getItems().setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!list.getItems().get(i).equals(now.get(i))) {
                list.getItems().set(i, now.get(i));
            }
        }
    }

    private void choose(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        // A line of lead, so that the article's name stays in sight.
        list.scrollTo(Math.max(0, index - 1));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean shift = event.isShiftDown();
        boolean known = true;
        switch (event.getCode()) {
            case UP, KP_UP -> step(-1);
            case DOWN, KP_DOWN -> step(1);
            case SPACE -> chosen().ifPresent(this::see);
            case ENTER -> chosen().ifPresent(row -> goTo(row.article(), row.block()));
            case R ->
                chosen().ifPresent(row -> {
                    if (shift) {
                        setAside(row);
                    } else {
                        putBack(row);
                    }
                });
            default -> known = false;
        }
        if (known && (!shift || event.getCode() == KeyCode.R)) {
            event.consume();
        }
    }

    private void step(int by) {
        int from = list.getSelectionModel().getSelectedIndex();
        ReviewLines.next(list.getItems(), from + by, by).ifPresent(index -> {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            bringIntoView(index);
        });
    }

    /** The list's own scrollTo brings a line to the top even where it is in view. */
    private void bringIntoView(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            // The chosen line is higher than the others, so where it stands is known only now.
            list.applyCss();
            list.layout();
            flow.scrollTo(index);
        }
    }

    void goTo(String article, int block) {
        deeds.ifPresent(each -> each.goTo(article, block));
    }

    void putBack(ReviewRow row) {
        if (row.isAside()) {
            deeds.ifPresent(each -> each.putBack(row.article(), List.of(row.block())));
        }
    }

    void setAside(ReviewRow row) {
        if (!row.isAside()) {
            deeds.ifPresent(each -> each.setAside(row.article(), List.of(row.block())));
        }
    }

    /** Answers the question the rule asks, or asks it again. */
    void see(ReviewRow row) {
        if (row.isAside() && row.asked()) {
            boolean seen = row.standing() == ReviewRow.Standing.ASKS;
            deeds.ifPresent(each -> each.see(row.article(), List.of(row.block()), seen));
        }
    }
}
