package crossread.read.database;

import java.util.List;
import java.util.regex.Pattern;

/** Reads what LexisNexis, Nexis Uni and Lexis+ export. */
public final class NexisReader extends ExportReader {
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^[ \\t]*+(?:\\d{1,6} of \\d{1,6} DOCUMENTS?|Dokument \\d{1,6} von \\d{1,6}|Document \\d{1,6} de \\d{1,6}|Download Request:.*+|(?:Length|Section|Byline|Load-Date|Job Number):.*+|Body|Documents? \\(\\d{1,6}\\))[ \\t]*+\\r?$");

    public NexisReader() {
        super("nexis", SIGN, List.of(new NexisSplitter(), new NexisUniSplitter()));
    }
}
