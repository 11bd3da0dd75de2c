package crossread.read.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what stands at the head and foot of every page: the outermost lines that come again on other pages at the same
 * height, figures aside ("3 of 7"), and what a browser prints round a page, which tells itself even on a single page.
 */
final class RunningHeadFinder {
    private static final Pattern FIGURES = Pattern.compile("\\d++");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page |seite |página |pagina |стр\\.? )?\\d{1,4}(?:\\s?(?:/|of|von|de|sur|di|van|из)\\s?\\d{1,4})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S++");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?");

    private static final int OUTERMOST = 4;
    private static final double SAME_HEIGHT = 3;
    /** Of the page's height: heads and feet stand in its margins. */
    private static final double MARGIN = 0.13;

    private final PrintedText print;
    private final Set<Run> found = Collections.newSetFromMap(new IdentityHashMap<>());

    RunningHeadFinder(PrintedText print) {
        this.print = print;
    }

    /** The runs that are part of one, by identity. */
    Set<Run> find() {
        List<List<List<Run>>> pages = rows();
        Map<String, Set<Integer>> placed = new HashMap<>();
        for (List<List<Run>> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (i < OUTERMOST || i >= page.size() - OUTERMOST) {
                    page.get(i)
                            .forEach(run -> heights(run)
                                    .forEach(height -> placed.computeIfAbsent(key(run, height), none -> new HashSet<>())
                                            .add(run.page())));
                }
            }
        }
        for (List<List<Run>> page : pages) {
            peel(page, placed);
            peel(page.reversed(), placed);
        }
        print.runs().stream().filter(run -> run.element() == Run.ARTIFACT).forEach(found::add);
        return found;
    }

    private void peel(List<List<Run>> rows, Map<String, Set<Integer>> placed) {
        for (List<Run> row : rows.subList(0, Math.min(OUTERMOST, rows.size()))) {
            boolean running = row.stream().allMatch(run -> isRunning(run, placed)) || isPrintedByBrowser(row);
            if (!running) {
                return;
            }
            found.addAll(row);
        }
    }

    private boolean isRunning(Run run, Map<String, Set<Integer>> placed) {
        int pages = print.sheets().size();
        int most = Math.max(
                placed.getOrDefault(key(run, height(run)), Set.of()).size(),
                placed.getOrDefault(key(run, height(run) + 1), Set.of()).size());
        return run.element() == Run.ARTIFACT
                || (isInMargin(run) && most >= 2 && most * 3 >= pages)
                || (isInMargin(run) && PAGE_NUMBER.matcher(run.text()).matches());
    }

    private boolean isInMargin(Run run) {
        double height = print.sheets().get(run.page()).height();
        return run.baseline() < MARGIN * height || run.baseline() > (1 - MARGIN) * height;
    }

    /** An address and a page number, or a moment and a title, at the margin and small. */
    private boolean isPrintedByBrowser(List<Run> row) {
        boolean small = row.stream().allMatch(run -> run.size() <= 10 && isInMargin(run));
        boolean address =
                row.stream().anyMatch(run -> ADDRESS.matcher(run.text()).matches());
        boolean moment = row.stream().anyMatch(run -> MOMENT.matcher(run.text()).matches());
        return small && row.size() <= 3 && (address || moment);
    }

    private static long height(Run run) {
        return (long) Math.floor(run.baseline() / SAME_HEIGHT);
    }

    /** The height itself and the next, so that two heights on both sides of a step still meet. */
    private static List<Long> heights(Run run) {
        return List.of(height(run), height(run) + 1);
    }

    private static String key(Run run, long height) {
        return height + " " + FIGURES.matcher(run.text()).replaceAll("#");
    }

    /** The rows of each page from top to bottom. */
    private List<List<List<Run>>> rows() {
        List<List<Run>> pages = new ArrayList<>();
        print.sheets().forEach(sheet -> pages.add(new ArrayList<>()));
        print.runs().forEach(run -> pages.get(run.page()).add(run));
        List<List<List<Run>>> all = new ArrayList<>();
        for (List<Run> page : pages) {
            page.sort(Comparator.comparingDouble(Run::baseline).thenComparingDouble(Run::left));
            List<List<Run>> rows = new ArrayList<>();
            double last = Double.NaN;
            for (Run run : page) {
                if (!(Math.abs(run.baseline() - last) < SAME_HEIGHT)) {
                    rows.add(new ArrayList<>());
                    last = run.baseline();
                }
                rows.getLast().add(run);
            }
            all.add(rows);
        }
        return all;
    }
}
