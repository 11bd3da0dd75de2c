package crossread.ui.arrival;

import crossread.ui.columns.PassageMover;
import crossread.ui.notes.NoteCard;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/**
 * Takes text that is dropped on a field or on the card of notes, out of a column or another program, before the window
 * takes it for an article. JavaFX's fields take none by themselves. A field of one line gets the words alone, a note their
 * source too.
 */
public final class TextDrop {
    private final Node room;

    public TextDrop(Node room) {
        this.room = room;
        room.addEventFilter(DragEvent.DRAG_OVER, this::over);
        room.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (isText(event.getDragboard()) && place(event.getTarget()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (isText(board) && take(event.getTarget(), board.getContent(PassageMover.WORDS), board.getString())) {
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private static boolean isText(Dragboard board) {
        return !board.hasFiles() && board.hasString() && !board.getString().isBlank();
    }

    /**
     * Writes what was dropped where there is a place for it; says whether there was.
     *
     * @param target the innermost part of the window it was dropped on
     * @param words without their source, where they come out of a column
     * @param text with it
     */
    public boolean take(Object target, Object words, String text) {
        return switch (place(target).orElse(null)) {
            case NoteCard card -> card.writeDown(text);
            case TextArea area -> {
                area.requestFocus();
                area.insertText(area.getCaretPosition(), text);
                yield true;
            }
            case TextInputControl field -> {
                // What stands in a field of one line is looked for whole; words among others would find nothing.
                String line = words instanceof String alone ? alone : text;
                field.requestFocus();
                field.setText(line.strip().replaceAll("\\s+", " "));
                field.end();
                yield true;
            }
            case null, default -> false;
        };
    }

    /** The field or card that {@code target} is a part of. */
    private Optional<Node> place(Object target) {
        for (Node node = target instanceof Node part ? part : null;
                node != null && !node.equals(room);
                node = node.getParent()) {
            boolean field = node instanceof TextInputControl input && input.isEditable() && !input.isDisabled();
            if (field || node instanceof NoteCard) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
