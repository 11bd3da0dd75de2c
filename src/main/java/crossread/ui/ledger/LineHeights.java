package crossread.ui.ledger;

import java.util.HashMap;
import java.util.Map;

/**
 * How high lines of the list are, as far as one of the kind was drawn. A list asks for the height of every line it holds, two
 * with each picture, and to draw each for that took half of the JavaFX thread's time for as long as it asked.
 */
final class LineHeights {
    /** Before any was drawn, in pixels. */
    private static final double UNKNOWN = 48;
    /** Of a letter of the label, and of what stands beside the label, in pixels. */
    private static final double LETTER = 7.5;

    private static final double BESIDE = 56;

    private final LedgerNames names;
    private final Map<Kind, Double> known = new HashMap<>();

    private enum Kind {
        HEAD,
        SHORT,
        LONG,
        CLASH,
        FOLDED
    }

    LineHeights(LedgerNames names) {
        this.names = names;
    }

    /** What the line will about take in a list of this width, in pixels. */
    double of(LedgerLine line, double width) {
        return known.getOrDefault(kind(line, width), UNKNOWN);
    }

    /** Such a line was drawn, and took so much. */
    double learn(LedgerLine line, double width, double height) {
        known.put(kind(line, width), height);
        return height;
    }

    private Kind kind(LedgerLine line, double width) {
        return switch (line) {
            case LedgerLine.Head _ -> Kind.HEAD;
            case LedgerLine.Row row when !row.row().folded().isEmpty() -> Kind.FOLDED;
            case LedgerLine.Row row when row.row().clashes() -> Kind.CLASH;
            case LedgerLine.Row row ->
                names.label(row.row()).length() * LETTER > width - BESIDE ? Kind.LONG : Kind.SHORT;
        };
    }
}
