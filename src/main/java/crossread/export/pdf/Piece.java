package crossread.export.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph as it stands on the page, all lengths in points.
 *
 * @param tag what it is
 * @param lines at least one
 * @param fromRight whether they begin at the right
 * @param leading from one line to the next
 * @param before space above it, unless it begins a page
 * @param indent from the left margin
 * @param keep whether it may not be the last on its page
 * @param bar a rule at its left, which tells at a glance what an article says
 * @param anchor name of this place, where something leads to it
 * @param leadsTo the place in this document or the address it leads to
 */
record Piece(
        Tag tag,
        List<Line> lines,
        boolean fromRight,
        float leading,
        float before,
        float indent,
        boolean keep,
        Bar bar,
        Optional<String> anchor,
        Optional<Target> leadsTo) {
    Piece {
        lines = List.copyOf(lines);
    }

    /** A rule at the left of a paragraph. */
    enum Bar {
        NONE,
        STATES,
        DIFFERS,
        LACKS,
        /** A line to write on, at the foot of the paragraph. */
        RULE
    }

    /** Where a click leads. */
    sealed interface Target {

        /** A place in this document, whose page is told at the end of the line. */
        record Place(String anchor) implements Target {}

        /** An address of the web. */
        record Web(String address) implements Target {}
    }

    float height() {
        return leading * lines.size();
    }
}
