package crossread.read.database;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts lines together again that an export broke to fit a width. A line was broken by the export where the next word
 * would not have fitted into the widest line of the file, and by the outlet where it would.
 */
final class LineJoiner {
    /** Old Nexis breaks at 80; nothing that was broken by a program is wider than this. */
    private static final int WIDEST = 110;

    private static final int NARROWEST = 50;
    private static final int FEWEST_BREAKS = 2;

    private final int width;

    private LineJoiner(int width) {
        this.width = width;
    }

    /** For a file whose texts have these lines. */
    static LineJoiner of(List<String> lines) {
        int widest =
                lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
        LineJoiner joiner = new LineJoiner(widest);
        int pairs = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
                pairs++;
                broken += joiner.isBroken(lines.get(i).strip(), lines.get(i + 1).strip()) ? 1 : 0;
            }
        }
        boolean wrapped = widest >= NARROWEST && widest <= WIDEST && broken >= FEWEST_BREAKS && broken * 2 >= pairs;
        return wrapped ? joiner : new LineJoiner(Integer.MAX_VALUE);
    }

    private boolean isBroken(String line, String next) {
        int end = next.indexOf(' ');
        return line.length() + 1 + (end < 0 ? next.length() : end) > width;
    }

    /** The paragraphs, one a text. */
    List<String> join(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        String last = "";
        for (String raw : lines) {
            String line = raw.strip();
            boolean goesOn = !last.isEmpty() && !line.isEmpty() && isBroken(last, line);
            if (!goesOn && !open.isEmpty()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            open.append(goesOn && !endsInHyphen(last) ? " " : "").append(line);
            last = line;
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    /** "gun-" at the end of a line and "wielding" in the next; a dash has a blank before it. */
    private static boolean endsInHyphen(String line) {
        int length = line.length();
        return length > 1 && line.charAt(length - 1) == '-' && Character.isLetterOrDigit(line.charAt(length - 2));
    }
}
