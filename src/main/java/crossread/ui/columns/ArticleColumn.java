package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.model.UnmatchedPart;
import crossread.ui.columns.text.CleanText;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.ColumnWriter;
import crossread.ui.columns.text.HeadlineWords;
import crossread.ui.columns.text.MarkFinder;
import crossread.ui.columns.text.MarkSpan;
import crossread.ui.columns.text.Marks;
import crossread.ui.columns.text.Omission;
import crossread.ui.columns.text.OmissionFinder;
import crossread.ui.columns.text.OmissionTips;
import crossread.ui.columns.text.Partner;
import crossread.ui.columns.text.Place;
import crossread.ui.columns.text.Reach;
import crossread.ui.columns.text.Stop;
import crossread.ui.find.Found;
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
    private final ColumnCursor cursor = new ColumnCursor(this);
    private final ColumnGuide guide = new ColumnGuide(this);
    private final Slumber slumber = new Slumber();
    private final ColumnHead head;
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
    private double textSize = TEXT_SIZE;

    ArticleColumn(Comparison comparison, int index, Messages words) {
        this.comparison = comparison;
        this.index = index;
        this.words = words;
        article = comparison.articles().get(index);
        head = new ColumnHead(this, index, words);
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

    /** Its header. */
    ColumnHead head() {
        return head;
    }

    /** Where the keyboard rests. */
    ColumnCursor cursor() {
        return cursor;
    }

    /** Leads the reader to a place of it. */
    ColumnGuide guide() {
        return guide;
    }

    /** Whether it only keeps what it is to show, as it is out of view. */
    boolean isAsleep() {
        return slumber.isAsleep();
    }

    /** It is out of view: what it is to show is kept until it is to be seen. */
    void sleep() {
        slumber.begin();
    }

    /** It is to be seen, and shows what it was to show meanwhile. */
    void wake() {
        if (slumber.end()) {
            setTextSize(textSize);
            if (slumber.takeStale()) {
                write();
                setPartners(partners);
            }
            slumber.takeRest().ifPresent(this::restore);
            slumber.takeAim().ifPresent(aim -> {
                applyCss();
                layout();
                area.put(aim.place(), aim.y());
            });
            drawing.redraw();
        }
    }

    /** Is to stand so when it is seen again. */
    void await(Place wanted, double y) {
        slumber.keep(new Slumber.Aim(wanted, y));
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

    /** Shows the article as it stands in {@code now}; what the eye rests on stays where it is. */
    void show(Comparison now, Map<SentenceRef, Reach> reached, OmissionFinder left, Marks wanted) {
        boolean later = slumber.putOff(this::rest);
        Optional<Rest> rest = later ? Optional.empty() : rest();
        comparison = now;
        reaches = reached;
        omissions = Optional.of(left);
        tips = new OmissionTips(now, words)::text;
        shownMarks = wanted;
        article = now.articles().get(index);
        ColumnWords about = new ColumnWords(now, article, words);
        head.show(article, about.length(), new HeadlineWords(now.manner().ofHeadline(article.id()), words));
        area.setAccessibleText(about.all());
        turn(ReadingDirection.of(article));
        if (!later) {
            write();
            rest.ifPresent(this::restore);
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
        drawing.redraw();
        cursor.follow(text);
    }

    void mark(Marks wanted) {
        shownMarks = wanted;
        if (slumber.putOff(this::rest)) {
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
        if (slumber.putOff(this::rest)) {
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

    /** Outlines the words that were looked for. */
    void showFound(Found found) {
        List<Hit> here = found.hits().stream()
                .filter(hit -> hit.article().equals(article.id()))
                .toList();
        drawing.found().set(here, found.now());
        head.mark(drawing.found().headline());
        drawing.redraw();
    }

    /** Scrolls just so far that {@code stop} is in view; says whether that took any scrolling. */
    boolean reveal(Stop stop) {
        return area.reveal(stop.span(), stop.piece());
    }

    void setTextSize(double px) {
        textSize = px;
        if (isAsleep() || px == body.textSize()) {
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
        return slumber.isStale() ? slumber.rest() : eye.rest(article, partners);
    }

    void restore(Rest rest) {
        if (isAsleep()) {
            slumber.keep(rest);
            return;
        }
        applyCss();
        layout();
        eye.restore(rest, article);
    }

    Map<SentenceRef, Reach> reaches() {
        return reaches;
    }

    /** Draws dots and outlines anew if the text has moved or anything else has changed; says whether it did. */
    boolean draw() {
        return !isAsleep() && drawing.draw();
    }

    /** Where the visible sentences stood when they were drawn last. */
    VisibleText visible() {
        return drawing.visible();
    }

    /** The places in view where others tell more. */
    List<OmissionCarets.Shown> carets() {
        return drawing.carets().drawn();
    }

    /** Puts what is selected on the clipboard, or else the sentence the keyboard rests on, and where it comes from. */
    void copy() {
        Span selected =
                new Span(area.getSelection().getStart(), area.getSelection().getEnd());
        Span wanted =
                selected.length() > 0 ? selected : cursor.stop().map(Stop::span).orElse(selected);
        new Copier(words).copy(article, wanted.length() == 0 ? List.of() : CleanText.paragraphs(area.shown(), wanted));
    }

    void redraw() {
        drawing.redraw();
    }
}
