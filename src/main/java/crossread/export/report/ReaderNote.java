package crossread.export.report;

import java.util.List;
import java.util.Optional;

/**
 * Something that the reader labelled or wrote about.
 *
 * @param article the article it stands in first; empty where its text is gone
 * @param name what that article is called
 * @param about a fact as written, a sentence, or an article
 * @param fact whether it is a fact, so that the ledger tells it too
 * @param gone whether its text is no longer in these articles
 * @param passage the sentence, where it is about one
 * @param labels what they are called
 * @param texts the notes as written
 */
public record ReaderNote(
        String article,
        String name,
        String about,
        boolean fact,
        boolean gone,
        Optional<Passage> passage,
        List<String> labels,
        List<String> texts) {
    public ReaderNote {
        labels = List.copyOf(labels);
        texts = List.copyOf(texts);
    }
}
