package crossread.store;

import crossread.store.json.Damaged;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/** A file with one JSON object, which may come from a stranger; whatever is wrong with it is said in one way. */
final class JsonFile {
    private final Path file;
    private final long largest;
    private final OpenProblem other;

    /** Reads what is in the file. */
    interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * @param largest in bytes
     * @param other what to say where the file holds something else
     */
    JsonFile(Path file, long largest, OpenProblem other) {
        this.file = file;
        this.largest = largest;
        this.other = other;
    }

    /**
     * What {@code reading} makes of the file; a part that is {@link Damaged} and has no path is the whole, which then is
     * something else.
     *
     * @throws OpenException with the reason where it cannot be read
     */
    <T> T read(Reading<T> reading) throws OpenException {
        try (InputStream in = stream()) {
            return reading.read(in);
        } catch (Damaged e) {
            throw e.path().isEmpty() ? new OpenException(other) : new OpenException(OpenProblem.DAMAGED, e.path());
        } catch (JacksonIOException e) {
            throw new OpenException(OpenProblem.UNREADABLE, e.getOriginalMessage());
        } catch (JacksonException e) {
            throw OpenException.at(e.getLocation());
        } catch (OpenException e) {
            throw e;
        } catch (IOException e) {
            throw new OpenException(OpenProblem.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private InputStream stream() throws IOException {
        if (Files.notExists(file)) {
            throw new OpenException(OpenProblem.MISSING);
        }
        if (!Files.isRegularFile(file)) {
            throw new OpenException(other);
        }
        if (Files.size(file) > largest) {
            throw new OpenException(OpenProblem.TOO_LARGE);
        }
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }
}
