package crossread.read.clean;

import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was found about the lines of one page or text so far, and where among them its prose stands. */
final class Findings {
    private static final int LAST_LINES = 4;
    private static final int FIRST_LINES = 3;

    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, SetAside> found = new TreeMap<>();
    private final int firstProse;
    private final int lastProse;

    Findings(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Stop.look();
            Line line = Line.of(i, pieces.get(i));
            lines.add(line);
            line.found().ifPresent(why -> found.put(line.index(), why));
        }
        List<Line> prose = lines.stream().filter(Line::isProse).toList();
        firstProse = prose.isEmpty() ? lines.size() : prose.getFirst().index();
        lastProse = prose.isEmpty() ? -1 : prose.getLast().index();
    }

    List<Line> lines() {
        return lines;
    }

    /** Why the line is set aside, if it is. */
    Optional<SetAside> of(Line line) {
        return Optional.ofNullable(found.get(line.index()));
    }

    void put(Line line, SetAside why) {
        found.put(line.index(), why);
    }

    /** Index of the first line of prose; the number of lines where there is none. */
    int firstProse() {
        return firstProse;
    }

    /** Index of the last line of prose; -1 where there is none. */
    int lastProse() {
        return lastProse;
    }

    List<Line> unlabelled() {
        return lines.stream().filter(line -> of(line).isEmpty()).toList();
    }

    /** All lines, those labelled so far with their label. */
    List<Line> current() {
        return lines.stream()
                .map(line -> {
                    Piece p = line.piece();
                    Optional<SetAside> why = of(line);
                    return new Line(
                            line.index(), new Piece(p.text(), p.kind(), p.linkShare(), p.cell(), why), line.wording());
                })
                .toList();
    }

    boolean isNearStart(Line line) {
        return line.index() <= firstProse + FIRST_LINES;
    }

    boolean isNearEnd(Line line) {
        return line.index() > lastProse - LAST_LINES;
    }

    /** The lines with their labels. */
    Cleaned cleaned(Optional<String> title) {
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            blocks.add(line.piece().block(of(line)));
        }
        return new Cleaned(blocks, title, first(Reason.BYLINE), first(Reason.DATE_LINE));
    }

    private Optional<String> first(Reason reason) {
        return lines.stream()
                .filter(line -> line.piece().kind() != BlockKind.CAPTION)
                .filter(line -> of(line).filter(why -> why.reason() == reason).isPresent())
                .map(Line::text)
                .findFirst();
    }
}
