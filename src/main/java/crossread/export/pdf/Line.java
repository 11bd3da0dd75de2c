package crossread.export.pdf;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param text as it is read
 * @param stretches from the left to the right
 * @param mixed whether any of it runs from the right
 */
record Line(String text, List<Stretch> stretches, boolean mixed) {
    public Line {
        stretches = List.copyOf(stretches);
    }

    /** In points. */
    float width() {
        float width = 0;
        for (Stretch stretch : stretches) {
            width += stretch.width();
        }
        return width;
    }
}
