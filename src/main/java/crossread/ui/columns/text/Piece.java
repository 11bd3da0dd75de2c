package crossread.ui.columns.text;

import crossread.model.article.BlockKind;
import crossread.model.article.Span;
import java.util.List;
import java.util.Optional;

/** One paragraph of a column. */
public sealed interface Piece {

    /** Where it stands in the column's text, without the line break behind it. */
    Span span();

    /**
     * A block that belongs to the text.
     *
     * @param index the block
     * @param text where the block's own text stands, before the note that it was put back
     * @param again what sets it aside again, where cleaning had done so and the reader put it back
     */
    record Kept(Span span, int index, BlockKind kind, Span text, Optional<Action> again) implements Piece {

        /** Whether cleaning had set it aside and the reader put it back. */
        public boolean putBack() {
            return again.isPresent();
        }
    }

    /**
     * The words under a picture: to be read in their place, though not compared.
     *
     * @param index the block
     * @param text where the block's own text stands
     * @param check what shows it in the list of what to check, where the reader is asked
     */
    record Caption(Span span, int index, Span text, Optional<Action> check) implements Piece {}

    /**
     * One thin line in place of blocks that were set aside, with what can be done to them.
     *
     * @param blocks their indices, in order; at least one
     * @param open whether they are shown under it
     */
    record Bar(Span span, List<Integer> blocks, boolean open, List<Action> actions) implements Piece {
        public Bar {
            blocks = List.copyOf(blocks);
            actions = List.copyOf(actions);
        }
    }

    /**
     * A block that was set aside and is shown all the same.
     *
     * @param index the block
     * @param text where the block's own text stands, between reason and action
     */
    record Aside(Span span, int index, Span text, Action action) implements Piece {}

    /**
     * Words to click.
     *
     * @param span where they stand in the column's text
     * @param deed what they do
     * @param blocks to which blocks
     */
    record Action(Span span, Deed deed, List<Integer> blocks) {
        public Action {
            blocks = List.copyOf(blocks);
        }
    }

    /** What can be done to blocks. */
    enum Deed {
        SHOW,
        HIDE,
        PUT_BACK,
        SET_ASIDE,
        /** Goes to the list of what was set aside. */
        CHECK
    }

    /** What can be clicked in it. */
    default List<Action> allActions() {
        return switch (this) {
            case Kept kept -> kept.again().stream().toList();
            case Caption caption -> caption.check().stream().toList();
            case Bar bar -> bar.actions();
            case Aside aside -> List.of(aside.action());
        };
    }

    /** The blocks that the reader can put back here. */
    default List<Integer> blocksAside() {
        return switch (this) {
            case Kept _ -> List.of();
            case Caption caption -> List.of(caption.index());
            case Bar bar -> bar.blocks();
            case Aside aside -> List.of(aside.index());
        };
    }

    /** The block whose text is shown here, if one is. */
    default Optional<Integer> block() {
        return switch (this) {
            case Kept kept -> Optional.of(kept.index());
            case Caption caption -> Optional.of(caption.index());
            case Bar _ -> Optional.empty();
            case Aside aside -> Optional.of(aside.index());
        };
    }

    /** Where that block's text starts in the column's text. */
    default int textStart() {
        return this instanceof Aside aside ? aside.text().start() : span().start();
    }
}
