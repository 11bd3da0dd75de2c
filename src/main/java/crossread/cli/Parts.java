package crossread.cli;

import crossread.compare.ArticleFiles;
import crossread.compare.Comparer;
import crossread.evidence.EvidencePacker;
import crossread.evidence.OriginalChecker;
import crossread.export.Exporter;
import crossread.export.Worksheets;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.store.ComparisonFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the command line works with.
 *
 * @param version of the program
 * @param worksheets what can be written for a class
 * @param veil hides the outlets of a comparison
 * @param window opens the window
 */
public record Parts(
        String version,
        Messages words,
        ArticleFiles files,
        Comparer comparer,
        ComparisonFile comparisons,
        List<Exporter> exporters,
        EvidencePacker packer,
        OriginalChecker originals,
        Worksheets worksheets,
        UnaryOperator<Comparison> veil,
        WindowOpener window) {

    /** Opens the window. */
    public interface WindowOpener {
        /**
         * Shows these files and answers the exit code once that is done.
         *
         * @param alone in a window of its own, even where one is open
         */
        int open(List<Path> files, boolean alone);
    }

    public Parts {
        exporters = List.copyOf(exporters);
    }
}
