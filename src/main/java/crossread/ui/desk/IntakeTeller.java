package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what of the files that were read could not be taken, and why: a line a file where there are few and each was asked
 * for, else one summary of all of them.
 */
final class IntakeTeller {
    /** More lines than this would push the columns out of the window. */
    private static final int MOST_LINES = 3;

    private static final int MOST_NAMES = 4;

    private final Messages words;

    IntakeTeller(Messages words) {
        this.words = words;
    }

    /** What to say; nothing where every file was read. */
    List<Notice> tell(List<ReadResult> results) {
        List<Unreadable> left = new ArrayList<>();
        for (ReadResult result : results) {
            if (result instanceof Unreadable file) {
                left.add(file);
            }
        }
        boolean folder = left.stream().anyMatch(Unreadable::passedOver);
        if (left.isEmpty()) {
            return List.of();
        }
        return folder || left.size() > MOST_LINES
                ? List.of(summary(results.size(), left))
                : left.stream().map(this::line).toList();
    }

    private Notice line(Unreadable file) {
        return new Notice(Notice.Level.PROBLEM, words.text("desk.unreadable", file.file(), why(file)));
    }

    private Notice summary(int all, List<Unreadable> left) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        left.forEach(file ->
                byReason.computeIfAbsent(why(file), _ -> new ArrayList<>()).add(file.file()));
        List<String> lines = new ArrayList<>(List.of(words.text("desk.intake", all - left.size(), all)));
        byReason.forEach((why, files) -> lines.add("• " + words.text("desk.unreadable", names(files), why)));
        // That a folder holds other things as well is nobody's mistake.
        boolean expected = left.stream().allMatch(Unreadable::passedOver);
        return new Notice(expected ? Notice.Level.INFO : Notice.Level.PROBLEM, String.join("\n", lines));
    }

    private String names(List<String> files) {
        String first = String.join(", ", files.subList(0, Math.min(files.size(), MOST_NAMES)));
        int more = files.size() - MOST_NAMES;
        return more > 0 ? words.text("desk.intake-more", first, more) : first;
    }

    private String why(Unreadable file) {
        return words.text("problem." + file.problem().name(), file.arguments().toArray());
    }
}
