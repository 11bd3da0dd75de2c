package crossread.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A start that only opens the window, told without the parser of the command line: making that ready for all commands takes
 * longer than the window has to come.
 *
 * @param alone in a window of its own, even where one is open
 */
public record WindowStart(List<Path> files, boolean alone) {
    /** The commands of {@link CommandLineProgram}. */
    static final Set<String> COMMANDS = Set.of("read", "compare", "batch", "export", "verify");

    static final String ALONE = "--new-window";

    public WindowStart {
        files = List.copyOf(files);
    }

    /** What these words open; empty where the parser has to say what they mean. */
    public static Optional<WindowStart> of(String... words) {
        try {
            return read(words);
        } catch (InvalidPathException unusual) {
            return Optional.empty();
        }
    }

    private static Optional<WindowStart> read(String... words) {
        List<Path> files = new ArrayList<>();
        boolean alone = false;
        for (String word : words) {
            if (word.equals(ALONE) && !alone) {
                alone = true;
            } else if (word.startsWith("-") || word.startsWith("@") || COMMANDS.contains(word)) {
                return Optional.empty();
            } else {
                files.add(Path.of(word));
            }
        }
        return Optional.of(new WindowStart(files, alone));
    }
}
