package crossread.ui.columns;

import crossread.model.article.BlockKind;
import crossread.model.article.Span;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.MarkSpan;
import crossread.ui.columns.text.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Says how a column's text looks: style classes for its paragraphs and for every stretch of it. */
public final class ColumnPainter {
    private ColumnPainter() {}

    /** Style classes of the paragraph {@code piece}. */
    static Collection<String> paragraph(Piece piece) {
        return switch (piece) {
            case Piece.Kept kept when kept.kind() == BlockKind.PARAGRAPH -> List.of();
            case Piece.Kept kept -> List.of(kept.kind().name().toLowerCase(Locale.ROOT));
            case Piece.Caption _ -> List.of("lane");
            case Piece.Bar _ -> List.of("bar");
            case Piece.Aside _ -> List.of("aside");
        };
    }

    /** Style classes of the whole column, to be set in one go: {@code marks} in their order, none overlapping. */
    public static StyleSpans<Collection<String>> text(ColumnText text, List<MarkSpan> marks) {
        NavigableMap<Integer, Styled> parts = new TreeMap<>();
        for (Piece piece : text.pieces()) {
            switch (piece) {
                case Piece.Kept kept -> tail(parts, kept.span(), kept.text());
                case Piece.Caption caption -> tail(parts, caption.span(), caption.text());
                case Piece.Bar bar -> plain(parts, bar.span(), "bar-text");
                case Piece.Aside aside -> plain(parts, aside.span(), "aside-text");
            }
            piece.allActions().forEach(action -> inside(parts, new Styled(action.span(), List.of("action"))));
        }
        for (MarkSpan mark : marks) {
            inside(parts, new Styled(mark.span(), classes(mark)));
        }
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int at = 0;
        for (Styled part : parts.values()) {
            spans.add(List.of(), part.span().start() - at);
            spans.add(part.classes(), part.span().length());
            at = part.span().end();
        }
        spans.add(List.of(), text.text().length() - at);
        return spans.create();
    }

    /** What is said about a block stands behind its own text, in the face of the controls. */
    private static void tail(NavigableMap<Integer, Styled> parts, Span span, Span text) {
        plain(parts, new Span(text.end(), span.end()), "aside-text");
    }

    private record Styled(Span span, List<String> classes) {}

    private static List<String> classes(MarkSpan mark) {
        String look = "mark-" + mark.look().name().toLowerCase(Locale.ROOT);
        return mark.calm() ? List.of("mark", look, "calm") : List.of("mark", look);
    }

    private static void plain(NavigableMap<Integer, Styled> parts, Span span, String style) {
        if (span.length() > 0) {
            parts.put(span.start(), new Styled(span, List.of(style)));
        }
    }

    /** Puts a part into the one that holds it, if any, cutting that in up to two. */
    private static void inside(NavigableMap<Integer, Styled> parts, Styled part) {
        var holder = parts.floorEntry(part.span().start());
        if (holder == null || !holder.getValue().span().contains(part.span())) {
            parts.put(part.span().start(), part);
            return;
        }
        Styled around = holder.getValue();
        parts.remove(holder.getKey());
        List<String> both = new ArrayList<>(around.classes());
        both.addAll(part.classes());
        put(parts, around.span().start(), part.span().start(), around.classes());
        put(parts, part.span().start(), part.span().end(), both);
        put(parts, part.span().end(), around.span().end(), around.classes());
    }

    private static void put(NavigableMap<Integer, Styled> parts, int from, int to, List<String> classes) {
        if (from < to) {
            parts.put(from, new Styled(new Span(from, to), classes));
        }
    }
}
