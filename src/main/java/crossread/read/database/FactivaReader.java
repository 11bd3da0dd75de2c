package crossread.read.database;

import crossread.model.ReadResult;
import crossread.model.Warning;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what Factiva exports, with its field codes or as it is shown. */
public final class FactivaReader implements ArticleReader {
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^[ \\t]*+(?:HD(?:[ \\t]{1,80}+.*+)?|\\d[\\d.,]{0,9}+\\s(?:words|Wörter|mots|palabras|parole|woorden|palavras))[ \\t]*+\\r?$");

    private final ExportReader exports =
            new ExportReader(format(), SIGN, List.of(new FactivaFieldSplitter(), new FactivaTextSplitter()));

    @Override
    public String format() {
        return "factiva";
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
