package crossread.export;

import crossread.lesson.Task;
import java.util.List;

/**
 * Which worksheet is wanted.
 *
 * @param tasks the sheets, in their order
 * @param answers whether it is the answer key
 * @param texts whether the articles stand behind the sheets
 */
public record WorksheetOrder(List<Task> tasks, boolean answers, boolean texts) {
    public WorksheetOrder {
        tasks = List.copyOf(tasks);
    }

    /** The sheets of {@code tasks} alone. */
    public static WorksheetOrder of(List<Task> tasks) {
        return new WorksheetOrder(tasks, false, false);
    }

    public WorksheetOrder withTexts(boolean value) {
        return new WorksheetOrder(tasks, answers, value);
    }

    /** The answer key to this worksheet; it shows sentences and needs no articles. */
    public WorksheetOrder key() {
        return new WorksheetOrder(tasks, true, false);
    }
}
