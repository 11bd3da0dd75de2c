package crossread.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Starts the program by its own launcher: an installed one has no {@code java} beside it. Its virtual machine takes options
 * from the environment only.
 *
 * @param launcher the program that started this one, with what arguments it needs to start at all
 */
record LauncherCommand(List<String> launcher) implements WorkerCommand {
    /** Read after the options that stand in the launcher's own file, so that ours hold; JAVA_TOOL_OPTIONS is read before. */
    private static final String OPTIONS = "_JAVA_OPTIONS";

    /** A second collector beside one that the launcher chose would keep the virtual machine from starting. */
    private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC");

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
        List<String> ours = options.stream()
                .filter(option -> !COLLECTOR.matcher(option).matches())
                .toList();
        return Map.of(OPTIONS, String.join(" ", ours));
    }
}
