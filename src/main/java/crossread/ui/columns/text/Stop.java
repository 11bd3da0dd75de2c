package crossread.ui.columns.text;

import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the keyboard can rest in a column: a sentence, or the bar of what was set aside.
 *
 * @param span where it stands in the column's text
 * @param piece index of its paragraph
 * @param sentence which sentence it is, if it is one
 */
public record Stop(Span span, int piece, OptionalInt sentence) {

    /** All of them, in order. */
    public static List<Stop> of(ColumnText text) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < text.pieces().size(); i++) {
            Piece piece = text.pieces().get(i);
            if ((piece instanceof Piece.Kept || piece instanceof Piece.Caption)
                    && !text.sentencesOf(i).isEmpty()) {
                for (int sentence : text.sentencesOf(i)) {
                    stops.add(new Stop(text.sentence(sentence).orElseThrow(), i, OptionalInt.of(sentence)));
                }
            } else {
                stops.add(new Stop(piece.span(), i, OptionalInt.empty()));
            }
        }
        return stops;
    }

    /** The first that starts behind {@code offset}. */
    public static Optional<Stop> after(ColumnText text, int offset) {
        return of(text).stream().filter(stop -> stop.span().start() > offset).findFirst();
    }

    /** The last that starts before {@code offset}. */
    public static Optional<Stop> before(ColumnText text, int offset) {
        return of(text).reversed().stream()
                .filter(stop -> stop.span().start() < offset)
                .findFirst();
    }

    /** The one that holds {@code offset}. */
    public static Optional<Stop> at(ColumnText text, int offset) {
        return of(text).stream()
                .filter(stop -> stop.span().start() <= offset
                        && offset < Math.max(stop.span().end(), stop.span().start() + 1))
                .findFirst();
    }
}
