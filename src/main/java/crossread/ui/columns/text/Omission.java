package crossread.ui.columns.text;

import java.util.List;

/**
 * A place of an article where others tell what it does not.
 *
 * @param after index of the sentence behind which it would stand; -1 where it would stand before the first
 * @param facts ids of what is not told, the first to be seen first
 */
public record Omission(int after, List<String> facts) {
    public Omission {
        facts = List.copyOf(facts);
    }
}
