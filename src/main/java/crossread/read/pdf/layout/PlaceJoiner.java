package crossread.read.pdf.layout;

import crossread.model.article.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins lines to paragraphs by their place alone: room, indent, lines that end early, size and weight of the letters. */
final class PlaceJoiner {
    private static final Pattern ITEM = Pattern.compile("(?:[•·▪◦‣●○■–*-]|\\(?\\d{1,2}[.)]) .*|[•▪◦‣●○■]");
    private static final double LARGER = 1.15;
    private static final int MOST_HEADING_WORDS = 25;
    private static final int MOST_BOLD_WORDS = 14;

    private final Setting setting;
    private final TextJoiner texts;

    PlaceJoiner(Setting setting, TextJoiner texts) {
        this.setting = setting;
        this.texts = texts;
    }

    /** The paragraphs of the lines, which stand in reading order. */
    List<Paragraph> join(List<Line> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (Line line : lines) {
            if (!current.isEmpty() && breaks(current, line)) {
                paragraphs.add(paragraph(current));
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(paragraph(current));
        }
        return paragraphs;
    }

    private boolean breaks(List<Line> current, Line next) {
        Line last = current.getLast();
        if (last.isLarger(next) || next.isLarger(last)) {
            return true;
        }
        if (isItem(next) && (setting.isShort(last, next) || Ends.sentence(last.text()))) {
            return true;
        }
        boolean below = last.page() == next.page() && next.baseline() > last.baseline();
        return below ? breaksBelow(current, next) : breaksAtTurn(last, next);
    }

    private boolean breaksBelow(List<Line> current, Line next) {
        Line last = current.getLast();
        boolean ended = setting.isShort(last, next);
        if (setting.isWide(last, next)) {
            return true;
        }
        if (last.isBold() != next.isBold() && ended) {
            return true;
        }
        if (isItem(current.getFirst())) {
            // Its further lines stand under its first word; a line under its mark is no part of it.
            return ended && next.left() < current.getFirst().left() + last.size() / 2;
        }
        if (setting.isIndented() && setting.isIndented(next)) {
            // Below another indented line it is a paragraph of its own or one more line of something set in.
            return !setting.isIndented(last) || ended || Ends.sentence(last.text());
        }
        return ended
                && setting.endsAtShortLines()
                && ((!setting.isSpaced() && !setting.isIndented()) || Ends.sentence(last.text()));
    }

    /** From the foot of a column or page to the head of the next, where no room can be measured. */
    private boolean breaksAtTurn(Line last, Line next) {
        if (Ends.startsInside(next.text())) {
            return false;
        }
        if (setting.isShort(last, next) || last.isBold() != next.isBold()) {
            return true;
        }
        if (setting.isIndented()) {
            return setting.isIndented(next);
        }
        return Ends.sentence(last.text());
    }

    private static boolean isItem(Line line) {
        return ITEM.matcher(line.text()).matches();
    }

    private Paragraph paragraph(List<Line> lines) {
        Line first = lines.getFirst();
        return new Paragraph(first, texts.join(lines), kind(lines), linkShare(lines), false, Optional.empty());
    }

    private BlockKind kind(List<Line> lines) {
        Line first = lines.getFirst();
        String text = first.text();
        if (isItem(first)) {
            return BlockKind.LIST;
        }
        int words = lines.stream()
                .mapToInt(line -> line.text().split(" ", -1).length)
                .sum();
        boolean large = first.size() > LARGER * setting.size() && words <= MOST_HEADING_WORDS;
        boolean bold = !setting.isBold()
                && lines.stream().allMatch(Line::isBold)
                && words <= MOST_BOLD_WORDS
                && first.size() >= setting.size()
                && !text.endsWith(".")
                && !text.endsWith(",");
        return large || bold ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    /** Share of the letters of the lines that are link. */
    static double linkShare(List<Line> lines) {
        double linked = 0;
        int letters = 0;
        for (Line line : lines) {
            linked += line.linkShare() * line.text().length();
            letters += line.text().length();
        }
        return Math.clamp(linked / Math.max(1, letters), 0, 1);
    }
}
