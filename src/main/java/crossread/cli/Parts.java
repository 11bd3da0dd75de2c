package crossread.cli;

import crossread.compare.ArticleFiles;
import crossread.compare.Comparer;
import crossread.export.Exporter;
import crossread.export.Worksheets;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.store.ComparisonFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * What the command line works with.
 *
 * @param version of the program
 * @param worksheets what can be written for a class
 * @param veil hides the outlets of a comparison
 * @param window opens the window with these files and answers the exit code
 */
public record Parts(
        String version,
        Messages words,
        ArticleFiles files,
        Comparer comparer,
        ComparisonFile comparisons,
        List<Exporter> exporters,
        Worksheets worksheets,
        UnaryOperator<Comparison> veil,
        ToIntFunction<List<Path>> window) {
    public Parts {
        exporters = List.copyOf(exporters);
    }
}
