package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Correction;
import crossread.model.SentenceRef;
import crossread.model.UnmatchedPart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a reader does in one column, by mouse and by keys, told to the pane. */
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
    private final Messages words;
    private final HoverTip tip;
    private final ColumnMenu menu;
    private final Function<MarkSpan, String> meaning;
    private final Function<String, String> partMeaning;
    private Optional<String> chosenFact = Optional.empty();

    ColumnInput(ArticleColumn column, Deeds deeds, Messages words, Meanings meanings) {
        this.column = column;
        this.deeds = deeds;
        this.words = words;
        this.meaning = meanings::mark;
        this.partMeaning = meanings::part;
        menu = new ColumnMenu(column.area(), words);
        ReadingArea area = column.area();
        tip = new HoverTip(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
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
        column.setOnOmission(omission -> {
            chosenFact = Optional.of(nextFact(omission.facts()));
            deeds.select(new Selection.OfFact(chosenFact.get()), ref(Math.max(0, omission.after())));
        });
        column.setOnNote(sentence -> {
            SentenceRef at = ref(sentence);
            deeds.select(new Selection.OfSentence(at), at);
        });
        LocationStrip strip = column.body().strip();
        strip.setOnGo(share -> {
            tip.away();
            area.showFrom(strip.scale().find(share));
            deeds.moved(column);
        });
    }

    void scrolled() {
        tip.away();
    }

    private void hover(MouseEvent event) {
        OptionalInt unit = column.area().unitAt(event.getX(), event.getY());
        tip.over(event, unit.isPresent() ? meaningAt(unit.getAsInt()) : Optional.empty());
    }

    private Optional<String> meaningAt(int unit) {
        ColumnText text = column.area().shown();
        boolean caption = text.pieces().get(text.pieceAt(unit)) instanceof Piece.Caption;
        String lane = caption ? words.text("columns.caption.tip") : "";
        String mark = markAt(unit).map(meaning).orElse("");
        String part = column.parts().stream()
                .filter(each ->
                        each.span().start() <= unit && unit < each.span().end())
                .map(UnmatchedPart::article)
                .map(partMeaning)
                .collect(Collectors.joining("\n"));
        return Optional.of((mark + "\n" + part + "\n" + lane).strip()).filter(told -> !told.isEmpty());
    }

    private void menu(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            OptionalInt unit = column.area().unitAt(event.getX(), event.getY());
            unit.stream()
                    .boxed()
                    .findFirst()
                    .flatMap(at -> Stop.at(column.area().shown(), at))
                    .ifPresent(stop -> column.cursor().set(Optional.of(stop)));
        }
        tip.away();
        menu.show(event, column, facts(event), this::act, deeds.wishes());
        event.consume();
    }

    /** The facts stated under the pointer, or for a key in the sentence the keyboard rests on. */
    private List<String> facts(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            return column.cursor().stop()
                    .map(stop -> column.marks().stream()
                            .filter(mark -> mark.span().overlaps(stop.span()))
                            .flatMap(mark -> mark.facts().stream())
                            .distinct()
                            .toList())
                    .orElse(List.of());
        }
        return column.area().unitAt(event.getX(), event.getY()).stream()
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
        OptionalInt unit = column.area().unitAt(event.getX(), event.getY());
        ColumnText text = column.area().shown();
        Optional<Piece> bar = column.area().pieceAt(event.getX(), event.getY()).filter(Piece.Bar.class::isInstance);
        if (bar.isPresent() && (unit.isEmpty() || text.actionAt(unit.getAsInt()).isEmpty())) {
            column.cursor().set(Stop.at(text, bar.get().span().start()));
            turn(bar.get());
            return;
        }
        if (unit.isEmpty()) {
            return;
        }
        column.cursor().set(Stop.at(text, unit.getAsInt()));
        Optional<Piece.Action> action = text.actionAt(unit.getAsInt());
        if (action.isPresent()) {
            act(action.get());
        } else if (text.sentenceAt(unit.getAsInt()).isPresent()) {
            SentenceRef at = ref(text.sentenceAt(unit.getAsInt()).getAsInt());
            Optional<MarkSpan> mark = markAt(unit.getAsInt());
            if (mark.isPresent()) {
                chosenFact = Optional.of(nextFact(mark.get().facts()));
                deeds.select(new Selection.OfFact(chosenFact.get()), at);
            } else {
                deeds.select(new Selection.OfSentence(at), at);
            }
        }
    }

    /** Of several facts stated at one place the first; clicked again, the next. */
    private String nextFact(List<String> facts) {
        int last = chosenFact.map(facts::indexOf).orElse(-1);
        return facts.get((last + 1) % facts.size());
    }

    private void act(Piece.Action action) {
        switch (action.deed()) {
            case SHOW -> column.open(action.blocks(), true);
            case HIDE -> column.open(action.blocks(), false);
            case PUT_BACK -> deeds.wishes().putBack(article(), action.blocks());
            case SET_ASIDE -> deeds.wishes().setAside(article(), action.blocks());
            case CHECK -> deeds.wishes().review(article(), action.blocks());
        }
    }

    /** Opens a bar or closes it. */
    private void turn(Piece bar) {
        bar.allActions().stream()
                .filter(action -> action.deed() == Piece.Deed.SHOW || action.deed() == Piece.Deed.HIDE)
                .forEach(this::act);
        column.cursor().stop().ifPresent(column::reveal);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.isShiftDown()) {
            if (event.getCode() == KeyCode.R) {
                setAside();
                event.consume();
            }
            return;
        }
        ColumnText text = column.area().shown();
        double page = column.area().getHeight() * 0.85;
        int at = column.cursor().stop().map(stop -> stop.span().start()).orElse(-1);
        boolean known = true;
        switch (event.getCode()) {
            case DOWN, KP_DOWN -> go(Stop.after(text, at));
            case UP, KP_UP -> go(Stop.before(text, at));
            case HOME -> go(Stop.after(text, -1));
            case END -> go(Stop.before(text, Integer.MAX_VALUE));
            case SPACE -> space(page);
            case PAGE_DOWN -> deeds.scroll(column, page);
            case PAGE_UP -> deeds.scroll(column, -page);
            case ENTER -> enter();
            case R -> putBack();
            case L -> correct(Correction.Kind.LINKED);
            case K -> correct(Correction.Kind.CUT);
            case P -> correct(Correction.Kind.PINNED);
            default -> known = false;
        }
        if (known || event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            event.consume();
        }
    }

    private void go(Optional<Stop> stop) {
        stop.ifPresent(to -> {
            column.cursor().set(stop);
            if (column.reveal(to)) {
                deeds.moved(column);
            }
        });
    }

    private void enter() {
        column.cursor().stop().ifPresent(stop -> {
            if (stop.sentence().isPresent()) {
                SentenceRef at = ref(stop.sentence().getAsInt());
                deeds.select(new Selection.OfSentence(at), at);
            } else {
                column.cursor().piece().ifPresent(this::turn);
            }
        });
    }

    private void correct(Correction.Kind kind) {
        column.cursor().sentence().ifPresent(at -> deeds.wishes().correct(kind, at));
    }

    /** Turns a bar; anywhere else a page. */
    private void space(double page) {
        Optional<Piece> bar = column.cursor().piece().filter(Piece.Bar.class::isInstance);
        bar.ifPresentOrElse(this::turn, () -> deeds.scroll(column, page));
    }

    /** Puts back the block the keyboard rests on; a bar of several opens, so that one of them can be chosen. */
    private void putBack() {
        List<Integer> blocks = column.cursor().piece().map(Piece::blocksAside).orElse(List.of());
        if (blocks.size() == 1) {
            deeds.wishes().putBack(article(), blocks);
        } else if (!blocks.isEmpty()) {
            column.open(blocks, true);
            go(column.cursor().stop()
                    .flatMap(bar -> Stop.after(column.area().shown(), bar.span().start())));
        }
    }

    private void setAside() {
        column.cursor().piece()
                .filter(Piece.Kept.class::isInstance)
                .flatMap(Piece::block)
                .ifPresent(block -> deeds.wishes().setAside(article(), List.of(block)));
    }

    private String article() {
        return column.article().id();
    }

    private Optional<Stop> firstVisible() {
        List<Integer> pieces = column.area().visiblePieces();
        return Stop.of(column.area().shown()).stream()
                .filter(stop -> pieces.contains(stop.piece()))
                .filter(stop -> column.area().shape(stop.span()).stream().anyMatch(line -> line.getMinY() >= 0))
                .findFirst();
    }

    private Optional<MarkSpan> markAt(int unit) {
        return column.marks().stream()
                .filter(mark ->
                        mark.span().start() <= unit && unit < mark.span().end())
                .findFirst();
    }

    private SentenceRef ref(int sentence) {
        return new SentenceRef(column.article().id(), sentence);
    }
}
