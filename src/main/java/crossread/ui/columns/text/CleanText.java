package crossread.ui.columns.text;

import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a stretch of a column an article says: its paragraphs, without what the program wrote between and behind them. */
public final class CleanText {
    private CleanText() {}

    /** The paragraphs in {@code selected}, each as far as it is selected; none is empty. */
    public static List<String> paragraphs(ColumnText text, Span selected) {
        if (text.pieces().isEmpty()) {
            return List.of();
        }
        int first = text.pieceAt(selected.start());
        int last = text.pieceAt(Math.max(selected.start(), selected.end() - 1));
        List<String> paragraphs = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            own(text.pieces().get(i), first == last)
                    .map(own -> new Span(
                            Math.clamp(selected.start(), own.start(), own.end()),
                            Math.clamp(selected.end(), own.start(), own.end())))
                    .map(span -> span.of(text.text()).strip())
                    .filter(words -> !words.isEmpty())
                    .ifPresent(paragraphs::add);
        }
        return paragraphs;
    }

    /** What was set aside is copied only where nothing else is selected. */
    private static Optional<Span> own(Piece piece, boolean alone) {
        return switch (piece) {
            case Piece.Kept kept -> Optional.of(kept.text());
            case Piece.Caption caption -> Optional.of(caption.text());
            case Piece.Bar _ -> Optional.empty();
            case Piece.Aside aside -> alone ? Optional.of(aside.text()) : Optional.empty();
        };
    }
}
