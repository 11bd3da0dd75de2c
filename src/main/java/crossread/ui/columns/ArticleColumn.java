package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.link.UnmatchedPart;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.HeadlineWords;
import crossread.ui.columns.text.Marks;
import crossread.ui.columns.text.OmissionFinder;
import crossread.ui.columns.text.Partner;
import crossread.ui.columns.text.Place;
import crossread.ui.columns.text.Reach;
import crossread.ui.find.Found;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One article: a card with its header and its text. */
final class ArticleColumn extends VBox {
    /** Reading size at first, in pixels. */
    static final double TEXT_SIZE = 16;
    /** Where columns would be narrower than this on the whole, the row is scrolled sideways: three fit at 1440 pixels. */
    static final double GOOD_WIDTH = 272;
    /** Height at which the eye is taken to rest, as a part of what is visible. */
    static final double EYE = 0.3;

    private final Messages words;
    private final ReadingArea area = new ReadingArea();
    private final ColumnBody body = new ColumnBody(area);
    private final TextScroller scroller = new TextScroller(area);
    private final EyeKeeper eye = new EyeKeeper(area, scroller);
    private final ColumnDrawing drawing;
    private final Typesetter typesetter;
    private final Answers answers;
    private final ColumnCursor cursor = new ColumnCursor(this);
    private final ColumnGuide guide = new ColumnGuide(this);
    private final Slumber slumber = new Slumber();
    private final ColumnHead head;
    private double textSize = TEXT_SIZE;

    ArticleColumn(Comparison comparison, int index, Messages words) {
        this.words = words;
        head = new ColumnHead(this, index, words);
        drawing = new ColumnDrawing(this, eye, words);
        typesetter = new Typesetter(comparison, index, area, body.strip(), drawing.carets(), words);
        answers = new Answers(area, body.strip());
        area.setOnCopy(new PassageCopier(this, words)::copy);
        getStyleClass().add("column");
        setMinWidth(body.leastWidth());
        area.setStyle("-fx-font-size: " + TEXT_SIZE + "px");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(new Region(), body);
    }

    ReadingArea area() {
        return area;
    }

    /** Scrolls its text. */
    TextScroller scroller() {
        return scroller;
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
                setPartners(answers.partners());
            }
            slumber.takeRest().ifPresent(this::restore);
            slumber.takeAim().ifPresent(aim -> {
                applyCss();
                layout();
                scroller.put(aim.place(), aim.y());
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

    /** What stands around and over its text. */
    ColumnDrawing drawing() {
        return drawing;
    }

    /** What answers to the selection. */
    Answers answers() {
        return answers;
    }

    /** What is set in it. */
    Typesetter typesetter() {
        return typesetter;
    }

    Article article() {
        return typesetter.article();
    }

    /** Shows the article as it stands in {@code now}; what the eye rests on stays where it is. */
    void show(Comparison now, Map<SentenceRef, Reach> reached, OmissionFinder left, Marks wanted) {
        boolean later = slumber.putOff(this::rest);
        Optional<Rest> rest = later ? Optional.empty() : rest();
        typesetter.take(now, reached, left, wanted);
        Article article = article();
        ColumnWords about = new ColumnWords(now, article, words);
        head.show(article, about.length(), new HeadlineWords(now.manner().ofHeadline(article.id()), words));
        area.setAccessibleText(about.all());
        setNodeOrientation(ReadingDirection.of(article));
        body.keepRoom(getNodeOrientation());
        setMinWidth(body.leastWidth());
        if (!later) {
            write();
            rest.ifPresent(this::restore);
        }
    }

    private void write() {
        ColumnText text = typesetter.set();
        drawing.redraw();
        cursor.follow(text);
    }

    void mark(Marks wanted) {
        typesetter.take(wanted);
        if (!slumber.putOff(this::rest)) {
            typesetter.mark();
        }
    }

    /** Shows or hides the text of blocks that were set aside. */
    void open(List<Integer> blocks, boolean wanted) {
        Optional<Rest> rest = rest();
        typesetter.open(blocks, wanted);
        write();
        rest.ifPresent(this::restore);
    }

    void setPartners(List<Partner> wanted) {
        answers.set(wanted);
        if (slumber.putOff(this::rest)) {
            return;
        }
        List<Integer> hidden = answers.hidden(article());
        if (!hidden.isEmpty()) {
            open(hidden, true);
        }
        answers.point();
        drawing.redraw();
    }

    /** Marks what of {@code sentence} the others do not say, as long as it is selected. */
    void setParts(int sentence, List<UnmatchedPart> unmatched) {
        wake();
        answers.setParts(sentence, unmatched);
        drawing.redraw();
    }

    /** Outlines the words that were looked for. */
    void showFound(Found found) {
        drawing.found().set(article().id(), found);
        head.mark(drawing.found().headline());
        drawing.redraw();
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
        return slumber.isStale() ? slumber.rest() : eye.rest(article(), answers.partners());
    }

    /** Where its text begins below its upper edge, in pixels. */
    double textTop() {
        return body.getLayoutY();
    }

    void restore(Rest rest) {
        if (isAsleep()) {
            slumber.keep(rest);
            return;
        }
        applyCss();
        layout();
        eye.restore(rest, article());
    }

    /** Draws dots and outlines anew if the text has moved or anything else has changed; says whether it did. */
    boolean draw() {
        return !isAsleep() && drawing.draw();
    }

    void redraw() {
        drawing.redraw();
    }
}
