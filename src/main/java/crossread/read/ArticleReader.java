package crossread.read;

import crossread.model.article.ReadResult;
import java.time.Duration;

/** Reads one format; a growth point: a new format is one new class and one line in {@code Main}. */
public interface ArticleReader {

    /** Its name in a file's origin, such as {@code html}. */
    String format();

    /** Whether the file is of this format, told by its content. Cheap: looks at the first few thousand bytes. */
    boolean recognises(SavedFile file);

    /** Reads it. A bad file is a value, never an exception. */
    ReadResult read(SavedFile file);

    /** How long it may take for one file; after that the file is given up, and the others go on. */
    default Duration longest() {
        return Watch.USUAL;
    }
}
