package crossread.ui.view.sources;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.ui.scroll.PlainScroll;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The square of articles: a field for every two, both ways. A field is made when it comes into view: those of fifty articles
 * together, 2,450, held the window for a second and a half.
 */
final class ShareGrid extends PlainScroll {
    /** Fields so far out of view are made too. */
    private static final int NEAR = 2;
    /** What is taken to be in view before the square has its place in a window, in pixels. */
    private static final double UNKNOWN_WIDTH = 900;

    private static final double UNKNOWN_HEIGHT = 400;

    private final Messages words;
    private final Function<Share, String> said;
    private final Consumer<Share> onOpen;
    private final Runnable onEnter;
    private final ShareSquare square;
    private final Map<Place, Share> shares = new HashMap<>();
    private final Map<Place, ShareField> fields = new LinkedHashMap<>();
    private List<Article> articles = List.of();
    private Optional<Share> chosen = Optional.empty();
    private boolean asked;

    /** Of a field, from 0. */
    private record Place(int row, int column) {}

    /**
     * @param said what a field says in full
     * @param onOpen is told which field the reader chose
     * @param onEnter goes on to what the chosen field leads to
     */
    ShareGrid(Messages words, Function<Share, String> said, Consumer<Share> onOpen, Runnable onEnter) {
        this.words = words;
        this.said = said;
        this.onOpen = onOpen;
        this.onEnter = onEnter;
        square = new ShareSquare(words);
        setContent(square);
        setFitToWidth(true);
        setFocusTraversable(false);
        setMinHeight(90);
        getStyleClass().add("sources-scroll");
        hvalueProperty().addListener(_ -> fillSoon());
        vvalueProperty().addListener(_ -> fillSoon());
        viewportBoundsProperty().addListener(_ -> fillSoon());
    }

    /** Shows how much of each article each other one says. */
    void show(List<Article> wanted, Shares all) {
        articles = List.copyOf(wanted);
        chosen = Optional.empty();
        List<String> ids = articles.stream().map(Article::id).toList();
        shares.clear();
        all.all().forEach(share -> shares.put(new Place(ids.indexOf(share.of()), ids.indexOf(share.by())), share));
        fields.clear();
        square.show(articles);
        fill();
    }

    /** Marks the field as the one that is open. */
    void choose(Share share) {
        chosen = Optional.of(share);
        fields.forEach((place, field) -> field.setSelected(share.equals(shares.get(place))));
    }

    /** Whether one of the fields has the keyboard. */
    boolean holdsFocus() {
        return fields.values().stream().anyMatch(Node::isFocused);
    }

    /** Gives the keyboard to the open field, or to the first; says whether there is one. */
    boolean takeFocus() {
        Optional<ShareField> field = shares.entrySet().stream()
                .filter(each -> chosen.filter(each.getValue()::equals).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.of(new Place(0, 1)))
                .flatMap(this::field);
        field.ifPresent(Node::requestFocus);
        return field.isPresent();
    }

    /** Once, after what moves now has its place. */
    private void fillSoon() {
        if (!asked) {
            asked = true;
            Platform.runLater(() -> {
                asked = false;
                fill();
            });
        }
    }

    private void fill() {
        double width = getViewportBounds().getWidth() > 0 ? getViewportBounds().getWidth() : UNKNOWN_WIDTH;
        double height =
                getViewportBounds().getHeight() > 0 ? getViewportBounds().getHeight() : UNKNOWN_HEIGHT;
        double left = getHvalue() * Math.max(0, square.getWidth() - width) - ShareSquare.HEAD;
        double top = getVvalue() * Math.max(0, square.getHeight() - height);
        // Where all columns fit they are wider than this, and those taken to be in view are more than are.
        double high = Math.max(ShareSquare.LOWEST + ShareSquare.GAP, square.getHeight() / (articles.size() + 1));
        int from = (int) (left / (ShareSquare.NARROWEST + ShareSquare.GAP)) - NEAR;
        int to = (int) ((left + width) / (ShareSquare.NARROWEST + ShareSquare.GAP)) + NEAR;
        int first = (int) (top / high) - NEAR;
        int last = (int) ((top + height) / high) + NEAR;
        for (int row = Math.max(0, first); row <= Math.min(last, articles.size() - 1); row++) {
            for (int column = Math.max(0, from); column <= Math.min(to, articles.size() - 1); column++) {
                field(new Place(row, column));
            }
        }
    }

    /** The field at this place, made if it is not yet; none where an article meets itself, and outside the square. */
    private Optional<ShareField> field(Place place) {
        return Optional.ofNullable(shares.get(place))
                .map(share -> fields.computeIfAbsent(place, _ -> make(share, place)));
    }

    private ShareField make(Share share, Place place) {
        ShareField field = new ShareField(share, said.apply(share), words);
        field.setSelected(chosen.filter(share::equals).isPresent());
        field.setOnAction(_ -> onOpen.accept(share));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(event, place));
        square.put(field, place.row(), place.column());
        return field;
    }

    /** The arrows go from field to field, over the one that no article has with itself. */
    private void walk(KeyEvent event, Place from) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (event.getCode() == KeyCode.ENTER) {
            field(from).ifPresent(ShareField::fire);
            onEnter.run();
            event.consume();
        }
        if (down != 0 || right != 0) {
            field(new Place(from.row() + down, from.column() + right))
                    .or(() -> field(new Place(from.row() + 2 * down, from.column() + 2 * right)))
                    .ifPresent(this::reach);
            event.consume();
        }
    }

    private void reach(ShareField field) {
        // One that was made just now has no place yet to scroll to.
        field.applyCss();
        layout();
        field.requestFocus();
    }
}
