package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.model.link.UnmatchedPart;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.MarkSpan;
import crossread.ui.columns.text.Piece;
import crossread.ui.columns.text.Selection;
import crossread.ui.columns.text.Stop;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** What a reader does in one column by mouse, told to the pane; the keys are those of {@link ColumnKeys}. */
final class ColumnInput {

    /** What the pane does about it. */
    interface Deeds {
        /** The reader chose {@code selection}; {@code at} is where. */
        void select(Selection selection, SentenceRef at);

        /** What is to be done about blocks. */
        Wishes wishes();

        /** The reader scrolls this column by so many pixels. */
        void scroll(ArticleColumn column, double pixels);

        /** The column has moved to follow the keyboard. */
        void moved(ArticleColumn column);
    }

    /** What is said about what the pointer is over. */
    interface Meanings {
        /** What a mark means. */
        String mark(MarkSpan mark);

        /** That the article with this id does not say a part of the selected sentence. */
        String part(String article);
    }

    private final ArticleColumn column;
    private final Deeds deeds;
    private final Meanings meanings;
    private final Messages words;
    private final PointFinder points;
    private final HoverTip tip;
    private final ColumnMenu menu;
    private final ColumnActs acts;

    ColumnInput(ArticleColumn column, Deeds deeds, Messages words, Meanings meanings) {
        this.column = column;
        this.deeds = deeds;
        this.words = words;
        this.meanings = meanings;
        acts = new ColumnActs(column, deeds);
        menu = new ColumnMenu(column.area(), words);
        ReadingArea area = column.area();
        points = new PointFinder(area);
        tip = new HoverTip(area);
        // An area of text takes them for itself, and the keys of views and marks would do nothing from a column.
        Nodes.addInputMap(area, InputMap.ignore(EventPattern.keyPressed().onlyIf(KeyEvent::isAltDown)));
        area.addEventFilter(KeyEvent.KEY_PRESSED, new ColumnKeys(column, deeds, acts)::press);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        area.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tip.away());
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> {
            tip.away();
            menu.hide();
        });
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        area.focusedProperty().addListener((_, _, focused) -> {
            if (focused && column.cursor().stop().isEmpty()) {
                column.cursor().set(firstVisible());
            }
            column.redraw();
        });
        area.focusVisibleProperty().addListener(_ -> column.redraw());
        column.drawing().carets().setOnChoose(omission -> acts.choose(omission.facts(), Math.max(0, omission.after())));
        column.drawing().tabs().setOnChoose(acts::choose);
        LocationStrip strip = column.body().strip();
        strip.setOnGo(share -> {
            tip.away();
            column.scroller().showFrom(strip.scale().find(share));
            deeds.moved(column);
        });
    }

    void scrolled() {
        tip.away();
    }

    private void hover(MouseEvent event) {
        OptionalInt unit = points.unitAt(event.getX(), event.getY());
        tip.over(event, unit.isPresent() ? meaningAt(unit.getAsInt()) : Optional.empty());
    }

    private Optional<String> meaningAt(int unit) {
        ColumnText text = column.area().shown();
        boolean caption = text.pieces().get(text.pieceAt(unit)) instanceof Piece.Caption;
        String lane = caption ? words.text("columns.caption.tip") : "";
        String mark = markAt(unit).map(meanings::mark).orElse("");
        String part = column.answers().parts().stream()
                .filter(each ->
                        each.span().start() <= unit && unit < each.span().end())
                .map(UnmatchedPart::article)
                .map(meanings::part)
                .collect(Collectors.joining("\n"));
        return Optional.of((mark + "\n" + part + "\n" + lane).strip()).filter(told -> !told.isEmpty());
    }

    private void menu(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            OptionalInt unit = points.unitAt(event.getX(), event.getY());
            unit.stream()
                    .boxed()
                    .findFirst()
                    .flatMap(at -> Stop.at(column.area().shown(), at))
                    .ifPresent(stop -> column.cursor().set(Optional.of(stop)));
        }
        tip.away();
        menu.show(event, column, facts(event), acts::act, deeds.wishes());
        event.consume();
    }

    /** The facts stated under the pointer, or for a key in the sentence the keyboard rests on. */
    private List<String> facts(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            return column.cursor()
                    .stop()
                    .map(stop -> column.typesetter().marks().stream()
                            .filter(mark -> mark.span().overlaps(stop.span()))
                            .flatMap(mark -> mark.facts().stream())
                            .distinct()
                            .toList())
                    .orElse(List.of());
        }
        return points.unitAt(event.getX(), event.getY()).stream()
                .boxed()
                .flatMap(unit -> markAt(unit).stream())
                .flatMap(mark -> mark.facts().stream())
                .toList();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || !event.isStillSincePress()
                || !column.area().getSelectedText().isEmpty()) {
            return;
        }
        OptionalInt unit = points.unitAt(event.getX(), event.getY());
        ColumnText text = column.area().shown();
        Optional<Piece> bar = points.pieceAt(event.getX(), event.getY()).filter(Piece.Bar.class::isInstance);
        if (bar.isPresent() && (unit.isEmpty() || text.actionAt(unit.getAsInt()).isEmpty())) {
            column.cursor().set(Stop.at(text, bar.get().span().start()));
            acts.turn(bar.get());
            return;
        }
        if (unit.isEmpty()) {
            return;
        }
        column.cursor().set(Stop.at(text, unit.getAsInt()));
        Optional<Piece.Action> action = text.actionAt(unit.getAsInt());
        if (action.isPresent()) {
            acts.act(action.get());
        } else if (text.sentenceAt(unit.getAsInt()).isPresent()) {
            int sentence = text.sentenceAt(unit.getAsInt()).getAsInt();
            markAt(unit.getAsInt())
                    .ifPresentOrElse(mark -> acts.choose(mark.facts(), sentence), () -> acts.choose(sentence));
        }
    }

    private Optional<Stop> firstVisible() {
        List<Integer> pieces = column.area().visiblePieces();
        return Stop.of(column.area().shown()).stream()
                .filter(stop -> pieces.contains(stop.piece()))
                .filter(stop -> column.area().shape(stop.span()).stream().anyMatch(line -> line.getMinY() >= 0))
                .findFirst();
    }

    private Optional<MarkSpan> markAt(int unit) {
        return column.typesetter().marks().stream()
                .filter(mark ->
                        mark.span().start() <= unit && unit < mark.span().end())
                .findFirst();
    }
}
