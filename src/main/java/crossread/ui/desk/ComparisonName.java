package crossread.ui.desk;

import crossread.store.ComparisonFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What files of saved comparisons are called. */
public final class ComparisonName {
    private static final String ENDING = "." + ComparisonFile.ENDING;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N} ._-]");
    private static final int LONGEST = 60;

    private ComparisonName() {}

    /** The story's name as every file system takes it, without an ending. */
    public static String base(String title) {
        String name = NOT_IN_NAMES.matcher(title).replaceAll("").strip();
        return name.substring(0, Math.min(name.length(), LONGEST)).strip();
    }

    /** A name for the story {@code title} that every file system takes. */
    static String of(String title) {
        return base(title) + ENDING;
    }

    static Path withEnding(Path file) {
        return isComparison(file) ? file : file.resolveSibling(file.getFileName() + ENDING);
    }

    static boolean isComparison(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
