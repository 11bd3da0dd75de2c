package crossread.ui.columns;

import crossread.ui.columns.text.Piece;
import crossread.ui.find.Found;
import crossread.ui.find.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;

/** Outlines in one column the words that were looked for. */
final class FoundMarks {
    private final Outlines outlines;
    private Map<Integer, List<Hit>> byBlock = Map.of();
    private Optional<Hit> now = Optional.empty();

    FoundMarks(Pane over) {
        outlines = new Outlines(over);
    }

    /** Those of {@code found} that stand in {@code article} are to be outlined. */
    void set(String article, Found found) {
        byBlock = found.hits().stream()
                .filter(hit -> hit.article().equals(article))
                .collect(Collectors.groupingBy(Hit::block));
        now = found.now();
    }

    /** How the header shows that the headline holds the words. */
    List<String> headline() {
        List<Hit> hits = byBlock.getOrDefault(-1, List.of());
        return hits.isEmpty()
                ? List.of()
                : now.filter(hits::contains).isPresent() ? List.of("found", "found-now") : List.of("found");
    }

    void draw(ReadingArea area, double x) {
        outlines.begin();
        for (int index : area.visiblePieces()) {
            Piece piece = area.shown().pieces().get(index);
            int start = piece.textStart();
            piece.block()
                    .map(byBlock::get)
                    .ifPresent(hits -> hits.forEach(hit -> {
                        List<String> style =
                                now.filter(hit::equals).isPresent() ? List.of("found", "found-now") : List.of("found");
                        outlines.add(area.shape(hit.span().shift(start)), x, style);
                    }));
        }
        outlines.end();
    }
}
