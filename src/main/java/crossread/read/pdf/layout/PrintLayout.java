package crossread.read.pdf.layout;

import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.read.clean.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the words of a print and their places to its paragraphs, running heads and feet behind what they stand beside. */
public final class PrintLayout {
    private static final SetAside RUNNING = SetAside.because(Reason.SITE_FURNITURE, "running-head", Trust.SAFE);
    private static final SetAside SIDEWAYS = SetAside.because(Reason.SITE_FURNITURE, "sideways", Trust.ASK);

    private final LineBuilder builder = new LineBuilder();
    private final ColumnFinder columns = new ColumnFinder();

    /**
     * What the print says.
     *
     * @param paragraphs in reading order
     * @param runningHeads the words of the running heads and feet, each once
     * @param bodySize size of the letters of its text in points
     */
    public record Laid(List<Paragraph> paragraphs, List<String> runningHeads, double bodySize) {
        public Laid {
            paragraphs = List.copyOf(paragraphs);
            runningHeads = List.copyOf(runningHeads);
        }
    }

    /** Lays it out. */
    public Laid lay(PrintedText print) {
        Set<Run> running = new RunningHeadFinder(print).find();
        List<Run> text = new ArrayList<>();
        Map<Integer, List<Run>> heads = new HashMap<>();
        Map<Integer, List<Run>> sideways = new HashMap<>();
        for (Run run : print.runs()) {
            if (running.contains(run)) {
                heads.computeIfAbsent(run.page(), none -> new ArrayList<>()).add(run);
            } else if (!run.upright()) {
                sideways.computeIfAbsent(run.page(), none -> new ArrayList<>()).add(run);
            } else {
                text.add(run);
            }
        }
        List<Line> lines = new ArrayList<>();
        List<Paragraph> paragraphs = paragraphs(print, text, lines);
        List<Paragraph> all = new ArrayList<>();
        int page = 0;
        for (Paragraph paragraph : paragraphs) {
            for (; page < paragraph.page(); page++) {
                addAside(all, heads.get(page), sideways.get(page));
            }
            all.add(paragraph);
        }
        for (; page < print.sheets().size(); page++) {
            addAside(all, heads.get(page), sideways.get(page));
        }
        List<String> said = running.stream()
                .sorted(Comparator.comparingInt(Run::page).thenComparingDouble(Run::baseline))
                .map(Run::text)
                .distinct()
                .toList();
        return new Laid(all, said, new Setting(lines).size());
    }

    private List<Paragraph> paragraphs(PrintedText print, List<Run> text, List<Line> lines) {
        LabelJoiner labels = new LabelJoiner(print.elements());
        Optional<List<List<Line>>> groups = labels.group(text);
        if (groups.isPresent()) {
            groups.get().forEach(lines::addAll);
            TextJoiner texts = new TextJoiner(lines);
            return groups.get().stream()
                    .flatMap(group -> labels.join(group, texts).stream())
                    .toList();
        }
        lines.addAll(columnLines(print, text));
        return new PlaceJoiner(new Setting(lines), new TextJoiner(lines)).join(lines);
    }

    private List<Line> columnLines(PrintedText print, List<Run> text) {
        boolean mirrored = Scripts.isRightToLeft(text);
        List<List<Run>> pages = new ArrayList<>();
        print.sheets().forEach(sheet -> pages.add(new ArrayList<>()));
        for (Run run : text) {
            double width = print.sheets().get(run.page()).width();
            pages.get(run.page()).add(mirrored ? run.mirrored(width) : run);
        }
        List<Line> lines = new ArrayList<>();
        int column = 0;
        for (List<Run> page : pages) {
            for (List<Run> runs : columns.find(page)) {
                lines.addAll(builder.build(runs, column++));
            }
        }
        return lines;
    }

    private void addAside(List<Paragraph> all, @Nullable List<Run> heads, @Nullable List<Run> sideways) {
        if (heads != null) {
            builder.build(heads, 0).forEach(line -> all.add(aside(List.of(line), RUNNING)));
        }
        if (sideways != null) {
            all.add(aside(List.of(Line.of(sideways, 0)), SIDEWAYS));
        }
    }

    private static Paragraph aside(List<Line> lines, SetAside why) {
        Line first = lines.getFirst();
        return new Paragraph(
                first.page(),
                first.size(),
                new Piece(first.text(), BlockKind.PARAGRAPH, first.linkShare(), false, Optional.of(why)));
    }
}
