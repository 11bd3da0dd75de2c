package crossread.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where this system keeps what a program remembers between two starts and nobody would carry to another computer. */
final class StateFolder {
    private StateFolder() {}

    /**
     * The folder for Crossread's state; it need not exist yet.
     *
     * @param system the system's name, as in the property {@code os.name}
     * @param home the user's home folder
     * @param environment the process's environment
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library")
                    .resolve("Application Support")
                    .resolve("Crossread")
                    .resolve("State");
        }
        if (name.startsWith("windows")) {
            return given(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Crossread")
                    .resolve("State");
        }
        return given(environment, "XDG_STATE_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("state"))
                .resolve("crossread");
    }

    private static Optional<Path> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
