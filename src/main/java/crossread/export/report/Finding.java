package crossread.export.report;

import java.util.List;

/**
 * What one article says of an entry.
 *
 * @param article its sigil
 * @param name what the article is called: its outlet, or its file
 * @param standing whether it says so
 * @param said the same in words, such as "Says so:"
 * @param passages the sentences that prove it
 */
public record Finding(String article, String name, Standing standing, String said, List<Passage> passages) {

    /** Whether an article states what the entry is about. */
    public enum Standing {
        STATES,
        /** It states something else in its place. */
        DIFFERS,
        LACKS
    }

    public Finding {
        passages = List.copyOf(passages);
    }
}
