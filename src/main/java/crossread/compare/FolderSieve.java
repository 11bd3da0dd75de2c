package crossread.compare;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what of a folder is an article at all. A file that is named is read whatever it is called; in a folder nobody named
 * it, and any text could be an article but for its name.
 */
final class FolderSieve {
    /** The format of what no other reader knows. */
    private static final String TEXT = "text";

    /** Endings under which text is saved to be read, or which a page keeps whose marks were lost. */
    private static final Set<String> READ_AS_TEXT =
            Set.of("txt", "text", "asc", "utf8", "md", "markdown", "htm", "html", "xhtml", "eml", "rtf", "doc");

    /** An ending, not the last words of a headline: "Notes on St.Ives" has none. */
    private static final Pattern ENDING = Pattern.compile("\\.([a-z][a-z0-9+_-]{0,11}|[A-Z][A-Z0-9+_-]{0,11})$");

    private FolderSieve() {}

    /** The result for a file of a folder: passed over where it seems to be no article. */
    static ReadResult sift(ReadResult result) {
        return switch (result) {
            case Unreadable file when isNoText(file.problem()) -> file.passOver();
            case Unreadable file
            when file.problem() == Problem.NO_ARTICLE && isNamedOtherwise(file.file()) -> otherText(file.file());
            case Unreadable file -> file;
            case Readable file when isPlainText(file) && isNamedOtherwise(file.file()) -> otherText(file.file());
            case Readable file -> file;
        };
    }

    private static boolean isNoText(Problem problem) {
        return problem == Problem.BINARY || problem == Problem.UNSUPPORTED;
    }

    private static ReadResult otherText(String file) {
        return Unreadable.of(file, Problem.OTHER_TEXT).passOver();
    }

    private static boolean isPlainText(Readable file) {
        return file.articles().stream()
                .allMatch(article -> article.origin().format().equals(TEXT));
    }

    private static boolean isNamedOtherwise(String file) {
        Matcher ending = ENDING.matcher(file);
        return ending.find() && !READ_AS_TEXT.contains(ending.group(1).toLowerCase(Locale.ROOT));
    }
}
