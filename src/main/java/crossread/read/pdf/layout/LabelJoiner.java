package crossread.read.pdf.layout;

import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs as the file itself labels them, where its labels can be believed. */
final class LabelJoiner {
    private static final SetAside CAPTION = SetAside.because(Reason.CAPTION, "caption", Trust.ASK);
    private static final double ENOUGH = 0.8;
    private static final double TORN = 0.2;
    private static final int LONGEST = 6_000;

    /** Of the distance of its lines: what stands farther apart inside one label is parted by an empty line. */
    private static final double WIDER = 1.5;

    private static final double USUAL = 1.6;
    private static final double TIGHTEST = 0.8;

    private final List<Role> elements;
    private final LineBuilder builder = new LineBuilder();

    /** @param elements roles of the labelled paragraphs */
    LabelJoiner(List<Role> elements) {
        this.elements = elements;
    }

    /**
     * The lines of each labelled paragraph in reading order; empty where too little of the text is labelled, or the labels
     * tear sentences or hold whole pages.
     */
    Optional<List<List<Line>>> group(List<Run> runs) {
        long all = letters(runs);
        long labelled = letters(runs.stream().filter(run -> run.element() >= 0).toList());
        if (labelled == 0 || labelled < ENOUGH * all) {
            return Optional.empty();
        }
        Map<Integer, List<Run>> byElement = new TreeMap<>();
        Map<Integer, List<Run>> after = new TreeMap<>();
        int last = -1;
        for (Run run : runs) {
            if (run.element() >= 0) {
                last = run.element();
                byElement.computeIfAbsent(last, none -> new ArrayList<>()).add(run);
            } else {
                after.computeIfAbsent(last, none -> new ArrayList<>()).add(run);
            }
        }
        List<List<Line>> groups = new ArrayList<>();
        add(groups, after.get(-1));
        byElement.forEach((element, own) -> {
            add(groups, own);
            add(groups, after.get(element));
        });
        return areTorn(groups) ? Optional.empty() : Optional.of(groups);
    }

    private void add(List<List<Line>> groups, @Nullable List<Run> runs) {
        if (runs != null) {
            groups.add(builder.buildInOrder(runs, groups.size()));
        }
    }

    private static long letters(List<Run> runs) {
        return runs.stream().mapToLong(run -> run.text().length()).sum();
    }

    /** Whether the labels are those of lines or of pages rather than of paragraphs. */
    private boolean areTorn(List<List<Line>> groups) {
        int all = letters(groups);
        int pairs = 0;
        int torn = 0;
        for (int i = 0; i < groups.size(); i++) {
            List<Line> group = groups.get(i);
            int length = group.stream().mapToInt(line -> line.text().length()).sum();
            if (length > LONGEST && all < 3L * length) {
                return true;
            }
            if (i > 0 && isRunning(groups.get(i - 1)) && isRunning(group)) {
                pairs++;
                torn += !Ends.sentence(groups.get(i - 1).getLast().text())
                                && Ends.startsInside(group.getFirst().text())
                        ? 1
                        : 0;
            }
        }
        return torn > 1 && torn > TORN * pairs;
    }

    private static int letters(Iterable<List<Line>> groups) {
        int letters = 0;
        for (List<Line> group : groups) {
            letters += group.stream().mapToInt(line -> line.text().length()).sum();
        }
        return letters;
    }

    private boolean isRunning(List<Line> group) {
        int element = group.getFirst().element();
        Role role = element < 0 ? Role.PART : elements.get(element);
        return role == Role.PARAGRAPH || role == Role.PART;
    }

    /** The paragraphs of one group: one, unless there is room between its lines. */
    List<Paragraph> join(List<Line> group, TextJoiner texts) {
        double widest = WIDER * closest(group);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (Line line : group) {
            if (!current.isEmpty() && distance(current.getLast(), line) > widest) {
                paragraphs.add(paragraph(current, texts));
                current = new ArrayList<>();
            }
            current.add(line);
        }
        paragraphs.add(paragraph(current, texts));
        return paragraphs;
    }

    /** Smallest distance of two lines in sizes of the letters, but no more than is usual between lines. */
    private static double closest(List<Line> group) {
        double closest = USUAL;
        for (int i = 1; i < group.size(); i++) {
            double distance = distance(group.get(i - 1), group.get(i));
            closest = distance > TIGHTEST ? Math.min(closest, distance) : closest;
        }
        return closest;
    }

    private static double distance(Line above, Line below) {
        return above.page() == below.page() ? (below.baseline() - above.baseline()) / below.size() : 0;
    }

    private Paragraph paragraph(List<Line> lines, TextJoiner texts) {
        Line first = lines.getFirst();
        Role role = first.element() < 0 ? Role.PART : elements.get(first.element());
        BlockKind kind = switch (role) {
            case HEADING -> BlockKind.HEADING;
            case ITEM -> BlockKind.LIST;
            case QUOTE -> BlockKind.QUOTE;
            case CAPTION -> BlockKind.CAPTION;
            case PARAGRAPH, PART, CELL -> BlockKind.PARAGRAPH;
        };
        return new Paragraph(
                first,
                texts.join(lines),
                kind,
                PlaceJoiner.linkShare(lines),
                role == Role.CELL,
                role == Role.CAPTION ? Optional.of(CAPTION) : Optional.empty());
    }
}
