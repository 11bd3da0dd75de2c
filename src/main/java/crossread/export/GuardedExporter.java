package crossread.export;

import crossread.machine.Garbage;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;

/** An exporter whose faults are failures the reader is told of, as those of a disk are; the other kinds of report go on. */
public final class GuardedExporter implements Exporter {
    private static final System.Logger LOG = System.getLogger(GuardedExporter.class.getName());

    private final Exporter exporter;

    public GuardedExporter(Exporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public String format() {
        return exporter.format();
    }

    /** @throws BrokenReportException where the exporter throws what it should not, or memory runs out */
    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        Garbage garbage = new Garbage();
        try {
            exporter.write(comparison, words, out);
        } catch (OutOfMemoryError full) {
            throw new BrokenReportException(words.text("report.memory"), full);
        } catch (RuntimeException | Error bug) {
            LOG.log(System.Logger.Level.ERROR, "a report of the kind " + format() + " failed", bug);
            throw new BrokenReportException(words.text("report.broken"), bug);
        } finally {
            garbage.clear();
        }
    }
}
