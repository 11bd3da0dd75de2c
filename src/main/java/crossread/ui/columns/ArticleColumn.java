package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Metadata;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.model.UnmatchedPart;
import crossread.ui.find.Hit;
import crossread.ui.notes.ShownNotes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One article: a card with its header and its text. */
final class ArticleColumn extends VBox {
    /** Reading size at first, in pixels. */
    static final double TEXT_SIZE = 16;
    /** The reader can drag a column as narrow as this, in pixels. */
    static final double MIN_WIDTH = 190;
    /** Where columns would be narrower than this on the whole, the row is scrolled sideways: three fit at 1440 pixels. */
    static final double GOOD_WIDTH = 272;
    /** Text that reads from the right needs so much: JavaFX cannot break a word of it. */
    private static final double MIN_FROM_RIGHT = 280;

    /** Height at which the eye is taken to rest, as a part of what is visible. */
    static final double EYE = 0.3;

    private final Messages words;
    private final ReadingArea area = new ReadingArea();
    private final ColumnBody body = new ColumnBody(area);
    private final EyeKeeper eye = new EyeKeeper(area);
    private final ColumnDrawing drawing;
    private final Set<Integer> open = new HashSet<>();
    private final int index;

    private Comparison comparison;
    private Article article;
    private Map<SentenceRef, Reach> reaches = Map.of();
    private Optional<OmissionFinder> omissions = Optional.empty();
    private Function<Omission, String> tips = _ -> "";
    private Marks shownMarks = Marks.DEFAULT;
    private List<MarkSpan> marks = List.of();
    private List<Partner> partners = List.of();
    private List<UnmatchedPart> parts = List.of();
    private Optional<Stop> cursor = Optional.empty();
    /** Whether the reader was led here, and has not gone on. */
    private boolean pointed;

    private boolean asleep;
    /** Asleep: whether there is anything to show that is not shown yet, and where the text is to stand. */
    private boolean stale;

    private Optional<Rest> resting = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private double placeY;
    private double textSize = TEXT_SIZE;
    private Optional<Headed> headed = Optional.empty();
    private Node measured = this;
    private double measuredWidth;
    private double headerHeight;

    private Runnable onCursor = () -> {};
    private Runnable onDetails = () -> {};

    ArticleColumn(Comparison comparison, int index, Messages words) {
        this.comparison = comparison;
        this.index = index;
        this.words = words;
        article = comparison.articles().get(index);
        drawing = new ColumnDrawing(this, eye, words);
        area.setOnCopy(this::copy);
        getStyleClass().add("column");
        setMinWidth(MIN_WIDTH);
        area.setStyle("-fx-font-size: " + TEXT_SIZE + "px");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new Region(), body);
    }

    ReadingArea area() {
        return area;
    }

    /** What a header says. */
    private record Headed(String name, Metadata metadata, String length, String line, String whole) {}

    /** Whether it only keeps what it is to show, as it is out of view. */
    boolean isAsleep() {
        return asleep;
    }

    /** It is out of view: what it is to show is kept until it is to be seen. */
    void sleep() {
        asleep = true;
    }

    /** It is to be seen, and shows what it was to show meanwhile. */
    void wake() {
        if (!asleep) {
            return;
        }
        asleep = false;
        setTextSize(textSize);
        if (stale) {
            stale = false;
            write();
            setPartners(partners);
        }
        resting.ifPresent(this::restore);
        resting = Optional.empty();
        place.ifPresent(at -> area.put(at, placeY));
        place = Optional.empty();
        drawing.redraw();
    }

    /** Is to stand so when it is seen again. */
    void await(Place wanted, double y) {
        place = Optional.of(wanted);
        placeY = y;
    }

    /** Keeps for later what the eye rested on, if that was not kept before. */
    private boolean later() {
        if (asleep && !stale) {
            resting = resting.or(this::rest);
            stale = true;
        }
        return asleep;
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

    /** The block the keyboard rests on; empty on a bar of several. */
    Optional<BlockAt> block() {
        return piece().flatMap(piece -> piece.block()
                        .or(() -> Optional.of(piece.blocksAside())
                                .filter(blocks -> blocks.size() == 1)
                                .map(List::getFirst)))
                .map(block -> new BlockAt(
                        article.id(), block, article.blocks().get(block).kept()));
    }

    /** Who is told that the keyboard rests on something else. */
    void setOnCursor(Runnable listener) {
        onCursor = listener;
    }

    /** Who is told which place the reader chose where others tell more. */
    void setOnOmission(Consumer<Omission> listener) {
        drawing.carets().setOnChoose(listener);
    }

    /** Who is told which sentence the reader chose by its note or label. */
    void setOnNote(IntConsumer listener) {
        drawing.tabs().setOnChoose(listener);
    }

    void annotate(ShownNotes notes) {
        drawing.tabs().show(article.id(), notes);
    }

    /** Who is asked for what is known about the article. */
    void setOnDetails(Runnable listener) {
        onDetails = listener;
    }

    /** Shows the article as it stands in {@code now}; what the eye rests on stays where it is. */
    void show(Comparison now, Map<SentenceRef, Reach> reached, OmissionFinder left, Marks wanted) {
        boolean later = later();
        Optional<Rest> rest = later ? resting : rest();
        comparison = now;
        reaches = reached;
        omissions = Optional.of(left);
        tips = new OmissionTips(now, words)::text;
        shownMarks = wanted;
        article = now.articles().get(index);
        ColumnWords about = new ColumnWords(now, article, words);
        head(about.length(), new HeadlineWords(now.manner().ofHeadline(article.id()), words));
        area.setAccessibleText(about.all());
        turn(ReadingDirection.of(article));
        if (!later) {
            write();
            rest.ifPresent(this::restore);
        }
    }

    private void head(String length, HeadlineWords headline) {
        Headed wanted = new Headed(article.name(), article.metadata(), length, headline.line(), headline.whole());
        if (headed.filter(wanted::equals).isEmpty()) {
            headed = Optional.of(wanted);
            getChildren().set(0, new ColumnHeader(article, index, length, headline, words, onDetails));
            markHeadline();
        }
    }

    /** Text that reads from the right keeps room for its longest word. */
    private void turn(NodeOrientation direction) {
        boolean fromRight = direction == NodeOrientation.RIGHT_TO_LEFT;
        setNodeOrientation(direction);
        setMinWidth(fromRight ? MIN_FROM_RIGHT : MIN_WIDTH);
        body.setLeastText(fromRight ? MIN_FROM_RIGHT - ColumnBody.BESIDE : 0);
    }

    private void write() {
        ColumnText text = new ColumnWriter(words).write(article, open);
        marks = new MarkFinder().find(comparison, article.id(), text, shownMarks);
        area.show(text, marks);
        showBeside();
        cursor = cursor.flatMap(stop -> Stop.at(text, stop.span().start()));
        drawing.redraw();
        onCursor.run();
    }

    void mark(Marks wanted) {
        shownMarks = wanted;
        if (later()) {
            return;
        }
        marks = new MarkFinder().find(comparison, article.id(), area.shown(), wanted);
        area.mark(marks);
        showBeside();
    }

    private void showBeside() {
        drawing.carets()
                .show(omissions.map(finder -> finder.find(article, shownMarks)).orElse(List.of()), tips);
        body.strip().show(area.shown(), marks);
        body.strip().setAccessibleText(new ColumnWords(comparison, article, words).strip(marks));
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
        parts = List.of();
        if (later()) {
            return;
        }
        List<Integer> hidden = partners.stream()
                .map(partner -> partner.at().sentence())
                .filter(sentence -> sentence < article.sentences().size() && !article.isKept(sentence))
                .filter(sentence -> area.shown().sentence(sentence).isEmpty())
                .map(sentence -> article.sentences().get(sentence).block())
                .toList();
        if (!hidden.isEmpty()) {
            open(hidden, true);
        }
        point();
        drawing.redraw();
    }

    /** The parts of the selected sentence that no sentence of another article says, told as places of the column's text. */
    List<UnmatchedPart> parts() {
        return parts;
    }

    /** Marks what of {@code sentence} the others do not say, as long as it is selected. */
    void setParts(int sentence, List<UnmatchedPart> unmatched) {
        wake();
        parts = area.shown().sentence(sentence).stream()
                .flatMap(at -> unmatched.stream()
                        .map(part ->
                                new UnmatchedPart(part.article(), part.span().shift(at.start()))))
                .toList();
        drawing.redraw();
    }

    /** Points from the strip at what is selected. */
    private void point() {
        LocationStrip strip = body.strip();
        strip.choose(partners.stream()
                .flatMap(partner -> area.shown().sentence(partner.at().sentence()).stream())
                .map(span -> strip.scale().at(span.start()))
                .toList());
    }

    /** Rests on {@code sentence}, which is scrolled into view. */
    void goToSentence(int sentence) {
        wake();
        area.shown()
                .sentence(sentence)
                .flatMap(span -> Stop.at(area.shown(), span.start()))
                .ifPresent(stop -> {
                    setCursor(Optional.of(stop));
                    pointed = true;
                    reveal(stop);
                });
    }

    /** Outlines the words that were looked for; {@code now} is where the reader is, in this column or another. */
    void showFound(List<Hit> hits, Optional<Hit> now) {
        drawing.found().set(hits, now);
        markHeadline();
        drawing.redraw();
    }

    private void markHeadline() {
        if (getChildren().getFirst() instanceof ColumnHeader header) {
            header.setFound(drawing.found().headline());
        }
    }

    /** Goes to the sentence that holds {@code hit}, opening the bar it stands in. */
    void goTo(Hit hit) {
        wake();
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
        wake();
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

    /** Goes to a sentence, opening the bar it stands in, and selects {@code words} of it. */
    void goTo(SentenceRef at, Optional<Span> words) {
        wake();
        if (at.sentence() >= article.sentences().size()) {
            return;
        }
        int block = article.sentences().get(at.sentence()).block();
        if (!isShown(block)) {
            open(List.of(block), true);
        }
        area.shown().sentence(at.sentence()).ifPresent(sentence -> {
            Optional<Stop> stop = Stop.at(area.shown(), sentence.start());
            setCursor(stop);
            pointed = true;
            stop.ifPresent(this::reveal);
            words.map(span -> span.shift(sentence.start()))
                    .ifPresent(span -> area.selectRange(span.start(), span.end()));
        });
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
        drawing.redraw();
        onCursor.run();
    }

    /** Scrolls just so far that {@code stop} is in view; says whether that took any scrolling. */
    boolean reveal(Stop stop) {
        return area.reveal(stop.span(), stop.piece());
    }

    void setTextSize(double px) {
        textSize = px;
        if (asleep) {
            return;
        }
        if (px == body.textSize()) {
            return;
        }
        Optional<Rest> rest = rest();
        area.setStyle("-fx-font-size: " + px + "px");
        body.setTextSize(px);
        applyCss();
        layout();
        rest.ifPresent(this::restore);
        drawing.redraw();
    }

    Optional<Rest> rest() {
        return stale ? resting : eye.rest(article, partners);
    }

    void restore(Rest rest) {
        if (asleep) {
            resting = Optional.of(rest);
            return;
        }
        applyCss();
        layout();
        eye.restore(rest, article);
    }

    /** The sentence the keyboard rests on, where that is to be seen. */
    Optional<Stop> shownCursor() {
        return area.isFocusVisible() || pointed ? cursor : Optional.empty();
    }

    Map<SentenceRef, Reach> reaches() {
        return reaches;
    }

    /** Draws dots and outlines anew if the text has moved or anything else has changed; says whether it did. */
    boolean draw() {
        return !asleep && drawing.draw();
    }

    /** Where the visible sentences stood when they were drawn last. */
    VisibleText visible() {
        return drawing.visible();
    }

    /** The places in view where others tell more. */
    List<OmissionCarets.Shown> carets() {
        return drawing.carets().drawn();
    }

    /** Where the outlet and the headline stand; the column is dragged by it. */
    Node header() {
        return getChildren().getFirst();
    }

    /** Puts what is selected on the clipboard, or else the sentence the keyboard rests on, and where it comes from. */
    void copy() {
        Span selected =
                new Span(area.getSelection().getStart(), area.getSelection().getEnd());
        Span wanted = selected.length() > 0 ? selected : cursor.map(Stop::span).orElse(selected);
        new Copier(words).copy(article, wanted.length() == 0 ? List.of() : CleanText.paragraphs(area.shown(), wanted));
    }

    /** How high the header wants to be at the width it has. */
    double headerHeight() {
        if (getChildren().getFirst() instanceof Region header) {
            if (header != measured || header.isNeedsLayout() || getWidth() != measuredWidth) {
                measured = header;
                measuredWidth = getWidth();
                headerHeight = header.prefHeight(measuredWidth);
            }
            return headerHeight;
        }
        return 0;
    }

    /** Makes the header so high, so that the same height in the text is the same height on the screen in every column. */
    void setHeaderHeight(double height) {
        if (getChildren().getFirst() instanceof Region header && header.getMinHeight() != height) {
            header.setMinHeight(height);
        }
    }

    void redraw() {
        drawing.redraw();
    }
}
