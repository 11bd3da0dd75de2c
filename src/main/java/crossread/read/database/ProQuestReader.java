package crossread.read.database;

import java.util.List;
import java.util.regex.Pattern;

/** Reads what ProQuest exports. */
public final class ProQuestReader extends ExportReader {
    private static final Pattern SIGN = Pattern.compile("(?m)^[ \\t]*+[_*]{20,}+[ \\t]*+\\r?$");

    public ProQuestReader() {
        super("proquest", SIGN, List.of(new ProQuestSplitter()));
    }
}
