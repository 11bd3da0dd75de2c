package crossread.read;

import crossread.model.Problem;
import crossread.model.ReadResult;
import crossread.model.ReadResult.Unreadable;
import crossread.read.FileOpener.Opened;
import crossread.read.decode.TextDecoder;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads any saved file with the first reader that knows it by its content. */
public final class ArticleLoader {
    private static final Logger LOG = Logger.getLogger(ArticleLoader.class.getName());

    private final FileOpener opener;
    private final List<ArticleReader> readers;
    private final TextDecoder decoder = new TextDecoder();

    /** @param readers in the order they are asked; one that takes any text stands last */
    public ArticleLoader(FileOpener opener, List<ArticleReader> readers) {
        this.opener = opener;
        this.readers = List.copyOf(readers);
    }

    /** Reads the file at {@code path}. Never throws for what is in it. */
    public ReadResult read(Path path) {
        return switch (opener.open(path)) {
            case Opened.Open(SavedFile file) -> read(file);
            case Opened.Refused(Unreadable why) -> why;
        };
    }

    /** Reads a file that is in memory already. */
    public ReadResult read(SavedFile file) {
        try {
            for (ArticleReader reader : readers) {
                if (reader.recognises(file)) {
                    return reader.read(file);
                }
            }
            return refuse(file);
        } catch (RuntimeException | StackOverflowError broken) {
            // The one place where a library that trips over a hostile file is caught: the other files go on.
            // Without its name, which often is the headline.
            LOG.log(Level.WARNING, broken, () -> "cannot read a file of " + file.bytes().length + " bytes");
            return Unreadable.of(file.name(), Problem.DAMAGED, broken.getClass().getSimpleName());
        }
    }

    private Unreadable refuse(SavedFile file) {
        return KnownFormat.nameOf(file)
                .map(format -> Unreadable.of(file.name(), Problem.UNSUPPORTED, format))
                .orElseGet(() -> decoder.decodeStart(file.bytes()).isBinary()
                        ? Unreadable.of(file.name(), Problem.BINARY)
                        : Unreadable.of(file.name(), Problem.NO_ARTICLE));
    }
}
