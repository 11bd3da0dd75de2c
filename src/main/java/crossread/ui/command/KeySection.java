package crossread.ui.command;

import java.util.List;

/**
 * Keys that belong together, for the list of all keys.
 *
 * @param title what they have in common
 * @param lines what each does
 */
public record KeySection(String title, List<Line> lines) {
    public KeySection {
        lines = List.copyOf(lines);
    }

    /**
     * Keys and what they do.
     *
     * @param text what they do
     * @param keys as they are written on the keyboard
     */
    public record Line(String text, String keys) {}
}
