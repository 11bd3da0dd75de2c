package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.article.Span;
import crossread.model.link.UnmatchedPart;
import crossread.ui.columns.text.Partner;
import crossread.ui.notes.ShownNotes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws what stands around and over the text of one column, for what is visible and only when something has changed. */
final class ColumnDrawing {

    /** What is on the screen, to tell when it has to be drawn anew. */
    private record View(List<Integer> pieces, double top, double width, double height) {}

    private final ArticleColumn column;
    private final ColumnBody body;
    private final ReadingArea area;
    private final GutterDots dots;
    private final OmissionCarets carets;
    private final NoteTabs tabs;
    private final Outlines grounds;
    private final Outlines rings;
    private final FoundMarks found;
    private final EyeKeeper eye;
    private Optional<View> drawn = Optional.empty();
    private VisibleText visible = VisibleText.NOTHING;

    ColumnDrawing(ArticleColumn column, EyeKeeper eye, Messages words) {
        this.column = column;
        this.eye = eye;
        body = column.body();
        area = column.area();
        dots = new GutterDots(body.over(), words);
        carets = new OmissionCarets(body.over());
        tabs = new NoteTabs(body.over(), new ShownNotes(Optional.empty(), words));
        grounds = new Outlines(body.under());
        rings = new Outlines(body.over());
        found = new FoundMarks(body.over());
    }

    /** That something has changed beside the place of the text. */
    void redraw() {
        drawn = Optional.empty();
    }

    /** The words that were looked for. */
    FoundMarks found() {
        return found;
    }

    OmissionCarets carets() {
        return carets;
    }

    NoteTabs tabs() {
        return tabs;
    }

    /** Where the sentences stand that were visible when it was drawn last. */
    VisibleText visible() {
        return visible;
    }

    /** Draws anew if the text has moved or anything else has changed; says whether it did. */
    boolean draw() {
        View view = view();
        if (drawn.filter(view::equals).isPresent()) {
            return false;
        }
        boolean rewrapped =
                drawn.filter(before -> before.width() != view.width()).isPresent();
        if (rewrapped) {
            eye.restore(column.article());
        }
        drawn = Optional.of(rewrapped ? view() : view);
        visible = VisibleText.of(area);
        if (!rewrapped) {
            // Else what the eye rests on would wander off by half a pixel with every step of the window's edge.
            eye.note(column.article(), column.answers().partners(), visible);
        }
        LocationStrip strip = body.strip();
        strip.view(strip.scale().at(visible.from()), strip.scale().at(visible.to()));
        dots.draw(column.article().id(), area, visible, column.typesetter().reaches(), body.textX());
        carets.draw(visible, body.textX());
        tabs.draw(visible);
        outline();
        found.draw(area, body.textX());
        return true;
    }

    private View view() {
        List<Integer> pieces = area.visiblePieces();
        double top = pieces.isEmpty() ? 0 : area.top(pieces.getFirst());
        return new View(pieces, top, area.getWidth() + body.getWidth(), area.getHeight());
    }

    private void outline() {
        grounds.begin();
        rings.begin();
        for (Partner partner : column.answers().partners()) {
            String role = partner.role().name().toLowerCase(Locale.ROOT);
            area.shown().sentence(partner.at().sentence()).ifPresent(sentence -> {
                grounds.add(area.shape(sentence), body.textX(), List.of("ground", "ground-" + role));
                for (Span span : partner.spans()) {
                    rings.add(area.shape(span.shift(sentence.start())), body.textX(), List.of("ring", "ring-" + role));
                }
            });
        }
        for (UnmatchedPart part : column.answers().parts()) {
            rings.underline(area.shape(part.span()), body.textX(), List.of("unmatched"));
        }
        column.cursor().shown().ifPresent(stop -> rings.add(area.shape(stop.span()), body.textX(), List.of("cursor")));
        grounds.end();
        rings.end();
    }
}
