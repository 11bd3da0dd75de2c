package crossread.align.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Finds what two lists of words have side by side, in the order of both. */
final class RunFinder {
    /** The runs in their order; together a longest common subsequence. */
    List<Run> find(List<String> first, List<String> second) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(first, second).getDeltas()) {
            int length = delta.getSource().getPosition() - from;
            if (length > 0) {
                runs.add(new Run(from, to, length));
            }
            from = delta.getSource().getPosition() + delta.getSource().size();
            to = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        if (from < first.size()) {
            runs.add(new Run(from, to, first.size() - from));
        }
        return runs;
    }
}
