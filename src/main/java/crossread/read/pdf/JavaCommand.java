package crossread.read.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts Java on the class path of this program, as from source.
 *
 * @param java the program {@code java}
 * @param classPath as Java takes it
 */
record JavaCommand(Path java, String classPath) implements WorkerCommand {

    @Override
    public List<String> words(List<String> options) {
        List<String> words = new ArrayList<>(List.of(java.toString()));
        words.addAll(options);
        words.addAll(List.of("-cp", classPath, ImportWorker.class.getName()));
        return words;
    }

    @Override
    public Map<String, String> environment(List<String> options) {
        return Map.of();
    }
}
