package crossread.read.database;

import crossread.model.ReadResult;
import crossread.model.Warning;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what LexisNexis, Nexis Uni and Lexis+ export. */
public final class NexisReader implements ArticleReader {
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^[ \\t]*+(?:\\d{1,6} of \\d{1,6} DOCUMENTS?|Dokument \\d{1,6} von \\d{1,6}|Document \\d{1,6} de \\d{1,6}|Download Request:.*+|(?:Length|Section|Byline|Load-Date|Job Number):.*+|Body|Documents? \\(\\d{1,6}\\))[ \\t]*+\\r?$");

    private final ExportReader exports =
            new ExportReader(format(), SIGN, List.of(new NexisSplitter(), new NexisUniSplitter()));

    @Override
    public String format() {
        return "nexis";
    }

    @Override
    public boolean recognises(SavedFile file) {
        return exports.recognises(file);
    }

    @Override
    public ReadResult read(SavedFile file) {
        return exports.read(file);
    }

    /**
     * Reads an export that was found in a document.
     *
     * @param paragraphs of the document in their order
     * @param file name of the document
     * @param known what is known of how they got there
     * @return empty where they are no such export
     */
    public Optional<ReadResult> read(List<String> paragraphs, String file, List<Warning> known) {
        return exports.read(paragraphs, file, known);
    }
}
