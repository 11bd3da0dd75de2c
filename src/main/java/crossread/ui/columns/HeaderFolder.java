package crossread.ui.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.application.Platform;

/**
 * Makes the headers lower where the text has little height, as when the cards open below it, and no line of the text moves
 * for it: what a header gives up shows more of the text above. So at the top of a text, where there is no more of it, the
 * headers wait until it is scrolled.
 */
final class HeaderFolder {
    private final ColumnRow row;
    private boolean wanted;
    private boolean folded;
    private boolean seen;
    private Optional<Saving> saving = Optional.empty();

    /** By how much the headers are lower at this width, in pixels, in a tall window or another. */
    private record Saving(double width, boolean tall, double pixels) {}

    HeaderFolder(ColumnRow row) {
        this.row = row;
    }

    /** Says whether the text has little height; while none has been seen, nothing can move. */
    void want(boolean low) {
        if (wanted == low) {
            return;
        }
        wanted = low;
        if (seen) {
            Platform.requestNextPulse();
        } else {
            turn();
        }
    }

    /** There are new columns, which nobody has seen yet. */
    void startAnew() {
        seen = false;
        turn();
    }

    /** The columns were shown. */
    void shown() {
        seen |= row.columns().stream()
                .anyMatch(column -> !column.drawing().visible().sentences().isEmpty());
    }

    /** Does what is wanted as soon as no line moves for it; to be called before a picture is laid out. */
    void settle() {
        if (wanted != folded) {
            settle(awake());
        }
    }

    /** The columns are brought to a place anyway: no line is to move in this one, nor in a text that is seen whole. */
    void settleAround(Optional<ArticleColumn> still) {
        if (wanted != folded) {
            settle(awake().stream()
                    .filter(column -> still.filter(column::equals).isPresent()
                            || column.area().isSeenWhole())
                    .toList());
        }
    }

    /** Whether the headers wait for a text to be scrolled. */
    boolean isWaiting() {
        return wanted != folded;
    }

    private void settle(List<ArticleColumn> still) {
        if (still.stream().allMatch(wanted ? isHeldBy(saving()) : HeaderFolder::hasRoom)) {
            Map<ArticleColumn, Double> before = new HashMap<>();
            awake().forEach(column -> before.put(column, column.textTop()));
            turn();
            before.forEach(HeaderFolder::hold);
        }
    }

    /** Whether so much more of the text can be shown above. */
    private static Predicate<ArticleColumn> isHeldBy(double pixels) {
        return column -> column.area().above(pixels) >= pixels;
    }

    /** Whether the header may have more: of a text that cannot be scrolled, or one that was. */
    private static boolean hasRoom(ArticleColumn column) {
        return column.area().isWhole() || column.area().above(1) >= 1;
    }

    private double saving() {
        double width = row.getWidth();
        boolean tall = ColumnHead.isTall(row);
        Saving now = saving.filter(known -> known.width() == width && known.tall() == tall)
                .orElseGet(() -> {
                    double high = row.headerHeight();
                    row.fold(true);
                    double low = row.headerHeight();
                    row.fold(folded);
                    return new Saving(width, tall, high - low);
                });
        saving = Optional.of(now);
        return now.pixels();
    }

    private void turn() {
        folded = wanted;
        row.fold(folded);
        row.levelHeaders();
    }

    private List<ArticleColumn> awake() {
        return row.columns().stream()
                .filter(column -> !column.isAsleep() && column.area().getHeight() > 0)
                .toList();
    }

    /** Scrolls the text by as much as its upper edge has moved. */
    private static void hold(ArticleColumn column, double top) {
        column.applyCss();
        column.layout();
        column.area().scrollYBy(column.textTop() - top);
        column.area().layout();
        column.redraw();
    }
}
