package crossread.read.database;

import java.util.List;
import java.util.regex.Pattern;

/** Reads what Factiva exports, with its field codes or as it is shown. */
public final class FactivaReader extends ExportReader {
    private static final Pattern SIGN = Pattern.compile(
            "(?m)^[ \\t]*+(?:HD(?:[ \\t]{1,80}+.*+)?|\\d[\\d.,]{0,9}+\\s(?:words|Wörter|mots|palabras|parole|woorden|palavras))[ \\t]*+\\r?$");

    public FactivaReader() {
        super("factiva", SIGN, List.of(new FactivaFieldSplitter(), new FactivaTextSplitter()));
    }
}
