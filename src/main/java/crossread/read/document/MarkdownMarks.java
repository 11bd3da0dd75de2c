package crossread.read.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells Markdown from text by its marks. News text has an asterisk, a dash before a line or a quoted mail; only clips have
 * links in brackets with an address behind them, or marks of several kinds.
 */
final class MarkdownMarks {
    private enum Mark {
        HEADING("(?m)^ {0,3}#{1,6} +\\S.{2,200}$|^\\S.{2,120}\\R={3,}$"),
        LINK(
                "\\[[^\\[\\]\\n]{1,300}\\]\\((?:https?://|/|#|mailto:)[^()\\s]{1,600}(?:\\([^()\\s]{0,100}\\)[^()\\s]{0,600})?(?: \"[^\"\\n]{0,300}\")?\\)|<https?://[^<>\\s]{1,600}>"
                        + "|\\[\\[[^\\[\\]\\n]{1,200}\\]\\]"),
        PICTURE("!\\[[^\\[\\]\\n]{0,300}\\]\\([^()\\n]{1,900}\\)"),
        BOLD("\\*\\*[^\\s*][^*\\n]{0,300}\\*\\*|(?<![\\p{L}\\p{N}_])__[^\\s_][^_\\n]{0,300}__(?![\\p{L}\\p{N}_])"),
        QUOTE("(?m)^> ?\\S"),
        CODE("(?m)^(?:```|~~~)");

        private final Pattern pattern;

        Mark(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.MULTILINE);
        }
    }

    private static final Pattern TITLE_FIRST = Pattern.compile("\\A\uFEFF?\\s{0,20}# +\\S.{2,300}\\R[ \t]*\\R");
    private static final int MANY_LINKS = 3;
    private static final int SEVERAL = 3;
    private static final int MOST = 50;

    /** Whether the text, or the start of one, is written in Markdown. */
    boolean areIn(String text) {
        if (FrontMatter.of(text).isPresent() || TITLE_FIRST.matcher(text).find()) {
            return true;
        }
        Map<Mark, Integer> found = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            int count = (int) mark.pattern.matcher(text).results().limit(MOST).count();
            if (count > 0) {
                found.put(mark, count);
            }
        }
        int links = found.getOrDefault(Mark.LINK, 0) + found.getOrDefault(Mark.PICTURE, 0);
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        return links >= MANY_LINKS
                || (links > 0 && all >= SEVERAL)
                || (found.size() >= 2 && all >= SEVERAL && found.containsKey(Mark.HEADING));
    }
}
