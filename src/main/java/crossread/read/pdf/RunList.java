package crossread.read.pdf;

import crossread.read.pdf.layout.Run;
import java.util.ArrayList;
import java.util.List;

/** Words as they come, those that stand close together on a line put into one run. */
final class RunList {
    /** Of the letters' size: words farther apart than this may stand in two columns. */
    private static final double GAP = 0.9;

    private final List<Run> runs = new ArrayList<>();
    private boolean ended = true;

    List<Run> all() {
        return runs;
    }

    int size() {
        return runs.size();
    }

    /** What comes next stands on another line. */
    void endLine() {
        ended = true;
    }

    void add(Run word) {
        if (!ended && goesOn(runs.getLast(), word)) {
            runs.set(runs.size() - 1, joined(runs.getLast(), word));
        } else {
            runs.add(word);
        }
        ended = false;
    }

    private static boolean goesOn(Run last, Run run) {
        double gap = run.left() - last.right();
        return last.page() == run.page()
                && last.element() == run.element()
                && last.bold() == run.bold()
                && last.upright() == run.upright()
                && Math.abs(last.size() - run.size()) < 0.1 * run.size()
                && Math.abs(last.baseline() - run.baseline()) < 0.1 * run.size()
                && Math.abs(gap) < GAP * run.size();
    }

    private static Run joined(Run last, Run run) {
        int before = last.text().length();
        int more = run.text().length();
        return new Run(
                last.page(),
                Math.min(last.left(), run.left()),
                Math.max(last.right(), run.right()),
                last.baseline(),
                last.size(),
                last.bold(),
                last.upright(),
                Math.min(1, (last.linkShare() * before + run.linkShare() * more) / (before + more)),
                last.element(),
                last.text() + " " + run.text());
    }
}
