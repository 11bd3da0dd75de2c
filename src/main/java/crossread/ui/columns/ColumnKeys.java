package crossread.ui.columns;

import crossread.model.work.Correction;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.Piece;
import crossread.ui.columns.text.Stop;
import java.util.List;
import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in one column. */
final class ColumnKeys {
    private final ArticleColumn column;
    private final ColumnInput.Deeds deeds;
    private final ColumnActs acts;

    ColumnKeys(ArticleColumn column, ColumnInput.Deeds deeds, ColumnActs acts) {
        this.column = column;
        this.deeds = deeds;
        this.acts = acts;
    }

    void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            // An area of text takes it for itself, though nothing can be written here.
            column.area()
                    .requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
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
            if (column.scroller().reveal(to)) {
                deeds.moved(column);
            }
        });
    }

    private void enter() {
        column.cursor().stop().ifPresent(stop -> {
            if (stop.sentence().isPresent()) {
                acts.choose(stop.sentence().getAsInt());
            } else {
                column.cursor().piece().ifPresent(acts::turn);
            }
        });
    }

    private void correct(Correction.Kind kind) {
        column.cursor().sentence().ifPresent(at -> deeds.wishes().correct(kind, at));
    }

    /** Turns a bar; anywhere else a page. */
    private void space(double page) {
        Optional<Piece> bar = column.cursor().piece().filter(Piece.Bar.class::isInstance);
        bar.ifPresentOrElse(acts::turn, () -> deeds.scroll(column, page));
    }

    /** Puts back the block the keyboard rests on; a bar of several opens, so that one of them can be chosen. */
    private void putBack() {
        List<Integer> blocks = column.cursor().piece().map(Piece::blocksAside).orElse(List.of());
        if (blocks.size() == 1) {
            deeds.wishes().putBack(article(), blocks);
        } else if (!blocks.isEmpty()) {
            column.open(blocks, true);
            go(column.cursor()
                    .stop()
                    .flatMap(bar -> Stop.after(column.area().shown(), bar.span().start())));
        }
    }

    private void setAside() {
        column.cursor()
                .piece()
                .filter(Piece.Kept.class::isInstance)
                .flatMap(Piece::block)
                .ifPresent(block -> deeds.wishes().setAside(article(), List.of(block)));
    }

    private String article() {
        return column.article().id();
    }
}
