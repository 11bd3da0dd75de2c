package crossread.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Has the computer show a file or folder in the program it keeps for that kind. */
public final class Opener {
    private final String command;

    /** @param system as {@code os.name} says it */
    public Opener(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        command = name.startsWith("windows") ? "explorer" : name.startsWith("mac") ? "open" : "xdg-open";
    }

    /** Does not wait for that program. @throws IOException if there is none */
    public void open(Path file) throws IOException {
        new ProcessBuilder(command, file.toAbsolutePath().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public String toString() {
        return command;
    }
}
