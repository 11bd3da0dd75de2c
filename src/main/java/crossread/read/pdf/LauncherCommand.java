package crossread.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts the program by its own launcher: an installed one has no {@code java} beside it. Its virtual machine takes options
 * from the environment only (JVM Tool Interface, 8.1).
 *
 * @param launcher the program that started this one, with what arguments it needs to start at all
 */
record LauncherCommand(List<String> launcher) implements WorkerCommand {
    private static final String OPTIONS = "JAVA_TOOL_OPTIONS";

    LauncherCommand {
        launcher = List.copyOf(launcher);
    }

    @Override
    public List<String> words(List<String> options) {
        List<String> words = new ArrayList<>(launcher);
        words.add(ARGUMENT);
        return words;
    }

    @Override
    public Map<String, String> environment(List<String> options) {
        return Map.of(OPTIONS, String.join(" ", options));
    }
}
