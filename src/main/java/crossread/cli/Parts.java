package crossread.cli;

import crossread.compare.ArticleFiles;
import crossread.compare.Comparer;
import crossread.evidence.EvidencePacker;
import crossread.evidence.OriginalChecker;
import crossread.export.Exporter;
import crossread.messages.Messages;
import crossread.store.ComparisonFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the command line works with.
 *
 * @param version of the program
 * @param window opens the window with these files and answers the exit code
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
        ToIntFunction<List<Path>> window) {
    public Parts {
        exporters = List.copyOf(exporters);
    }
}
