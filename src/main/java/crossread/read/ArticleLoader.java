package crossread.read;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.FileOpener.Opened;
import crossread.read.decode.TextDecoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads any saved file with the first reader that knows it by its content. */
public final class ArticleLoader {
    private static final Logger LOG = Logger.getLogger(ArticleLoader.class.getName());

    private final FileOpener opener;
    private final List<ArticleReader> readers;
    private final TextDecoder decoder = new TextDecoder();
    private final Watch watch = new Watch();
    private final Duration opening;

    /** @param readers in the order they are asked; one that takes any text stands last */
    public ArticleLoader(FileOpener opener, List<ArticleReader> readers) {
        this(opener, readers, Watch.USUAL);
    }

    /** @param opening how long it may take to open a file, on a drive that may not answer, and to tell its format */
    ArticleLoader(FileOpener opener, List<ArticleReader> readers, Duration opening) {
        this.opener = opener;
        this.readers = List.copyOf(readers);
        this.opening = opening;
    }

    /**
     * Reads the file at {@code path}. Never throws for what is in it, and never waits for ever.
     *
     * @throws CancellationException where the thread is interrupted, which it stays
     */
    public ReadResult read(Path path) {
        try {
            return switch (watch.within(opening, () -> opener.open(path))) {
                case Opened.Open(SavedFile file) -> read(file);
                case Opened.Refused(Unreadable why) -> why;
            };
        } catch (Watch.GivenUpException drive) {
            return givenUp(FileOpener.name(path));
        } catch (OutOfMemoryError full) {
            return outOfMemory(FileOpener.name(path), full);
        }
    }

    /**
     * Reads a file that is in memory already.
     *
     * @throws CancellationException where the thread is interrupted, which it stays
     */
    public ReadResult read(SavedFile file) {
        try {
            Optional<ArticleReader> reader = watch.within(opening, () -> reader(file));
            return reader.isPresent()
                    ? watch.within(reader.get().longest(), () -> reader.get().read(file))
                    : refuse(file);
        } catch (Watch.GivenUpException hangs) {
            return givenUp(file.name());
        } catch (OutOfMemoryError full) {
            return outOfMemory(file.name(), full);
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | Error broken) {
            // The one place where a reader that trips over a hostile file is caught: the other files go on.
            // Without its name, which often is the headline.
            LOG.log(Level.WARNING, broken, () -> "cannot read a file of " + file.bytes().length + " bytes");
            return Unreadable.of(file.name(), Problem.DAMAGED, broken.getClass().getSimpleName());
        }
    }

    private Optional<ArticleReader> reader(SavedFile file) {
        return readers.stream().filter(each -> each.recognises(file)).findFirst();
    }

    private static Unreadable givenUp(String name) {
        LOG.log(Level.WARNING, "reading a file took too long and was given up");
        return Unreadable.of(name, Problem.TOO_SLOW);
    }

    /** What was read of it is let go by now, so that the others have their memory. */
    private static Unreadable outOfMemory(String name, OutOfMemoryError full) {
        LOG.log(Level.WARNING, "memory ran out while a file was read", full);
        return Unreadable.of(name, Problem.TOO_SLOW);
    }

    private Unreadable refuse(SavedFile file) {
        return KnownFormat.nameOf(file)
                .map(format -> Unreadable.of(file.name(), Problem.UNSUPPORTED, format))
                .orElseGet(() -> decoder.decodeStart(file.bytes()).isBinary()
                        ? Unreadable.of(file.name(), Problem.BINARY)
                        : Unreadable.of(file.name(), Problem.NO_ARTICLE));
    }
}
