package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.ui.find.Hit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One article: a card with its header and its text. */
final class ArticleColumn extends VBox {
    /** Reading size at first, in pixels. */
    static final double TEXT_SIZE = 16;
    /** Narrower than this a column scrolls out of the window rather than shrink further. */
    static final double MIN_WIDTH = 280;

    /** Height at which the eye is taken to rest, as a part of what is visible. */
    static final double EYE = 0.3;
    /** About the middle of a line: what was brought to the height of the eye is taken for what stands there. */
    private static final double LINE = 10;

    /** What is on the screen, to tell when it has to be drawn anew. */
    private record View(List<Integer> pieces, double top, double width, double height) {}

    private final Messages words;
    private final ReadingArea area = new ReadingArea();
    private final Pane under = new Pane();
    private final Pane over = new Pane();
    private final ColumnBody body = new ColumnBody(area, under, over);
    private final GutterDots dots;
    private final Outlines grounds = new Outlines(under);
    private final Outlines rings = new Outlines(over);
    private final FoundMarks found = new FoundMarks(over);
    private final Set<Integer> open = new HashSet<>();
    private final int index;

    private Comparison comparison;
    private Article article;
    private Map<SentenceRef, Reach> reaches = Map.of();
    private Marks shownMarks = Marks.DEFAULT;
    private List<MarkSpan> marks = List.of();
    private List<Partner> partners = List.of();
    private Optional<Stop> cursor = Optional.empty();
    private Optional<View> drawn = Optional.empty();
    /** Whether the reader was led here, and has not gone on. */
    private boolean pointed;

    private Runnable onCursor = () -> {};
    private Runnable onDetails = () -> {};

    ArticleColumn(Comparison comparison, int index, Messages words) {
        this.comparison = comparison;
        this.index = index;
        this.words = words;
        article = comparison.articles().get(index);
        dots = new GutterDots(over, words);
        over.setPickOnBounds(false);
        getStyleClass().add("column");
        setMinWidth(MIN_WIDTH);
        area.setStyle("-fx-font-size: " + TEXT_SIZE + "px");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new Region(), body);
    }

    ReadingArea area() {
        return area;
    }

    ColumnBody body() {
        return body;
    }

    Article article() {
        return article;
    }

    List<MarkSpan> marks() {
        return marks;
    }

    List<Partner> partners() {
        return partners;
    }

    Optional<Stop> cursor() {
        return cursor;
    }

    /** The sentence the keyboard rests on. */
    Optional<SentenceRef> sentence() {
        return cursor.filter(stop -> stop.sentence().isPresent())
                .map(stop -> new SentenceRef(article.id(), stop.sentence().getAsInt()));
    }

    /** The paragraph the keyboard rests on. */
    Optional<Piece> piece() {
        return cursor.map(stop -> area.shown().pieces().get(stop.piece()));
    }

    /** Who is told that the keyboard rests on something else. */
    void setOnCursor(Runnable listener) {
        onCursor = listener;
    }

    /** Who is asked for what is known about the article. */
    void setOnDetails(Runnable listener) {
        onDetails = listener;
    }

    /** Shows the article as it stands in {@code now}; what the eye rests on stays where it is. */
    void show(Comparison now, Map<SentenceRef, Reach> reached, Marks wanted) {
        Optional<Rest> rest = rest();
        comparison = now;
        reaches = reached;
        shownMarks = wanted;
        article = now.articles().get(index);
        ColumnWords about = new ColumnWords(now, article, words);
        getChildren().set(0, new ColumnHeader(article, index, about.length(), words, onDetails));
        area.setAccessibleText(about.all());
        markHeadline();
        write();
        rest.ifPresent(this::restore);
    }

    private void write() {
        ColumnText text = new ColumnWriter(words).write(article, open);
        marks = new MarkFinder().find(comparison, article.id(), text, shownMarks);
        area.show(text, marks);
        cursor = cursor.flatMap(stop -> Stop.at(text, stop.span().start()));
        drawn = Optional.empty();
        onCursor.run();
    }

    void mark(Marks wanted) {
        shownMarks = wanted;
        marks = new MarkFinder().find(comparison, article.id(), area.shown(), wanted);
        area.mark(marks);
    }

    /** Shows or hides the text of blocks that were set aside. */
    void open(List<Integer> blocks, boolean wanted) {
        Optional<Rest> rest = rest();
        if (wanted) {
            open.addAll(blocks);
        } else {
            blocks.forEach(open::remove);
        }
        write();
        rest.ifPresent(this::restore);
    }

    void setPartners(List<Partner> wanted) {
        partners = List.copyOf(wanted);
        List<Integer> hidden = partners.stream()
                .map(partner -> partner.at().sentence())
                .filter(sentence -> sentence < article.sentences().size() && !article.isKept(sentence))
                .filter(sentence -> area.shown().sentence(sentence).isEmpty())
                .map(sentence -> article.sentences().get(sentence).block())
                .toList();
        if (!hidden.isEmpty()) {
            open(hidden, true);
        }
        drawn = Optional.empty();
    }

    /** Outlines the words that were looked for; {@code now} is where the reader is, in this column or another. */
    void showFound(List<Hit> hits, Optional<Hit> now) {
        found.set(hits, now);
        markHeadline();
        drawn = Optional.empty();
    }

    private void markHeadline() {
        if (getChildren().getFirst() instanceof ColumnHeader header) {
            header.setFound(found.headline());
        }
    }

    /** Goes to the sentence that holds {@code hit}, opening the bar it stands in. */
    void goTo(Hit hit) {
        if (hit.block() < 0 || !goTo(hit.block())) {
            return;
        }
        ColumnText text = area.shown();
        text.pieces().stream()
                .filter(piece -> piece.block().equals(Optional.of(hit.block())))
                .findFirst()
                .flatMap(piece -> Stop.at(text, piece.textStart() + hit.span().start()))
                .ifPresent(stop -> {
                    setCursor(Optional.of(stop));
                    reveal(stop);
                });
    }

    /** Goes to the block at {@code index}, which is shown if it is in a bar; says whether it is there. */
    boolean goTo(int index) {
        if (index < 0 || index >= article.blocks().size()) {
            return false;
        }
        if (!isShown(index)) {
            open(List.of(index), true);
        }
        Optional<Stop> stop = Stop.of(area.shown()).stream()
                .filter(each -> area.shown().pieces().get(each.piece()).block().equals(Optional.of(index)))
                .findFirst();
        setCursor(stop);
        pointed = true;
        stop.ifPresent(this::reveal);
        return stop.isPresent();
    }

    private boolean isShown(int block) {
        return area.shown().pieces().stream().anyMatch(piece -> piece.block().equals(Optional.of(block)));
    }

    void setCursor(Optional<Stop> stop) {
        cursor = stop;
        pointed = false;
        stop.flatMap(at -> at.sentence().stream().boxed().findFirst())
                .ifPresent(sentence ->
                        area.setAccessibleHelp(article.sentences().get(sentence).text()));
        drawn = Optional.empty();
        onCursor.run();
    }

    /** Scrolls just so far that {@code stop} is in view; says whether that took any scrolling. */
    boolean reveal(Stop stop) {
        return area.reveal(stop.span(), stop.piece());
    }

    void setTextSize(double px) {
        Optional<Rest> rest = rest();
        area.setStyle("-fx-font-size: " + px + "px");
        body.setTextSize(px);
        applyCss();
        layout();
        rest.ifPresent(this::restore);
        drawn = Optional.empty();
    }

    /** What the eye rests on: what is selected where that is in view, otherwise the sentence a third down. */
    Optional<Rest> rest() {
        if (area.getHeight() <= 0) {
            return Optional.empty();
        }
        layout();
        if (area.getEstimatedScrollY() < 1) {
            return Optional.empty();
        }
        return partners.stream()
                .map(partner -> new Place(partner.at().sentence(), 0))
                .filter(place -> area.yOf(place)
                        .filter(y -> y >= 0 && y < area.getHeight())
                        .isPresent())
                .findFirst()
                .or(() -> area.placeAt(area.getHeight() * EYE + LINE).map(place -> new Place(place.sentence(), 0)))
                .flatMap(top -> area.yOf(top).flatMap(y -> Rest.of(article, top, y)));
    }

    void restore(Rest rest) {
        applyCss();
        layout();
        rest.in(article).ifPresent(place -> area.put(place, rest.y()));
    }

    /** Draws dots and outlines anew if the text has moved or anything else has changed; says whether it did. */
    boolean draw() {
        List<Integer> pieces = area.visiblePieces();
        double top = pieces.isEmpty() ? 0 : area.top(pieces.getFirst());
        View view = new View(pieces, top, area.getWidth() + body.getWidth(), area.getHeight());
        if (drawn.filter(view::equals).isPresent()) {
            return false;
        }
        drawn = Optional.of(view);
        body.updateBar();
        dots.draw(article.id(), area, reaches, body.textX());
        grounds.begin();
        rings.begin();
        for (Partner partner : partners) {
            String role = partner.role().name().toLowerCase(Locale.ROOT);
            area.shown().sentence(partner.at().sentence()).ifPresent(sentence -> {
                grounds.add(area.shape(sentence), body.textX(), List.of("ground", "ground-" + role));
                for (Span span : partner.spans()) {
                    rings.add(area.shape(span.shift(sentence.start())), body.textX(), List.of("ring", "ring-" + role));
                }
            });
        }
        if (area.isFocusVisible() || pointed) {
            cursor.ifPresent(stop -> rings.add(area.shape(stop.span()), body.textX(), List.of("cursor")));
        }
        grounds.end();
        rings.end();
        found.draw(area, body.textX());
        return true;
    }

    /** How high the header wants to be at the width it has. */
    double headerHeight() {
        Node header = getChildren().getFirst();
        return header instanceof Region region ? region.prefHeight(getWidth()) : 0;
    }

    /** Makes the header so high, so that the same height in the text is the same height on the screen in every column. */
    void setHeaderHeight(double height) {
        if (getChildren().getFirst() instanceof Region header && header.getMinHeight() != height) {
            header.setMinHeight(height);
        }
    }

    void redraw() {
        drawn = Optional.empty();
    }
}
