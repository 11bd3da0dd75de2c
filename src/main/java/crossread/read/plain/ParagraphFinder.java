package crossread.read.plain;

import crossread.model.article.BlockKind;
import crossread.read.clean.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a text: lines apart by blank lines or by one line end, or lines that were broken to fit a width
 * and belong together.
 */
public final class ParagraphFinder {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029\f\u000B]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2000-\u200A\u202F\u205F\u3000]++");
    private static final Pattern BULLET = Pattern.compile("[-*•·▪◦‣–] .*|\\d{1,2}[.)] .*");

    /** Mail and e-text are broken at 65 to 80; nothing broken by hand is wider than this. */
    private static final int WIDEST = 110;

    private static final int NARROWEST = 45;
    private static final int FEWEST_BREAKS = 3;

    /** The paragraphs in their order. */
    public List<Piece> find(String text) {
        List<List<String>> groups = groups(text);
        boolean wrapped = isWrapped(groups);
        List<String> paragraphs = new ArrayList<>();
        for (List<String> group : groups) {
            paragraphs.addAll(wrapped ? join(group) : group);
        }
        List<String> folded = paragraphs.stream()
                .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            pieces.add(Piece.plain(folded.get(i), kind(folded, i)));
        }
        return pieces;
    }

    /** Runs of lines that hold something; the indent is kept, it may begin a paragraph. */
    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : LINE_END.split(text, -1)) {
            if (!line.isBlank()) {
                group.add(line.stripTrailing());
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /** Whether most lines that another follows break off in the middle of a sentence, at about the same width. */
    private static boolean isWrapped(List<List<String>> groups) {
        int inner = 0;
        int broken = 0;
        int widest = 0;
        for (List<String> group : groups) {
            for (int i = 0; i + 1 < group.size(); i++) {
                inner++;
                broken += group.get(i).length() >= NARROWEST && breaksOff(group.get(i)) ? 1 : 0;
            }
            for (String line : group) {
                widest = Math.max(widest, line.length());
            }
        }
        return widest <= WIDEST && inner >= FEWEST_BREAKS && broken * 2 > inner;
    }

    private static boolean breaksOff(String line) {
        return ".!?:;”\"’)…".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Lines put together again; an indent, a bullet or a short line that ends a sentence starts a new paragraph. */
    private static List<String> join(List<String> lines) {
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        List<String> joined = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        String last = "";
        for (String line : lines) {
            boolean indented = indent(line) >= 2 && indent(last) < indent(line);
            boolean ended = !last.isEmpty() && !breaksOff(last) && last.length() < widest * 3 / 4;
            boolean item = BULLET.matcher(line.strip()).matches();
            if (!current.isEmpty() && (indented || ended || item)) {
                joined.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(line.strip());
            last = line;
        }
        joined.add(current.toString());
        return joined;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** A short line without a stop that running text follows stands over that text. */
    private static BlockKind kind(List<String> lines, int index) {
        String line = lines.get(index);
        if (BULLET.matcher(line).matches()) {
            return BlockKind.LIST;
        }
        boolean title = line.length() <= 80
                && Character.isUpperCase(line.codePointAt(0))
                && breaksOff(line)
                && line.indexOf(' ') > 0
                && line.charAt(line.length() - 1) != ',';
        boolean inside = index > 0 && index + 1 < lines.size();
        return title
                        && inside
                        && lines.get(index - 1).length() > 120
                        && lines.get(index + 1).length() > 120
                ? BlockKind.HEADING
                : BlockKind.PARAGRAPH;
    }
}
