package crossread.ui.view.words;

import java.util.List;

/**
 * The versions of a statement.
 *
 * @param rows one an article, the leading one first and the others in their order
 * @param steps the differences, version by version
 */
record Versions(List<Version> rows, List<Step> steps) {
    Versions {
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
    }
}
