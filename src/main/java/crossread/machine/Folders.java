package crossread.machine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where this system keeps a program's files. None of the folders need exist yet.
 *
 * @param config the reader's settings; they outlive an update and an uninstall
 * @param state what is remembered between two starts and nobody would carry to another computer
 * @param logs the log: of use for a while, and not worth a backup
 * @param running what says that the program is running; of no use after the next start of the system
 */
public record Folders(Path config, Path state, Path logs, Path running) {

    /** Those of whoever runs this program. */
    public static Folders here() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System.getenv(),
                folder -> folder.toFile().canWrite());
    }

    /**
     * @param system the system's name, as in the property {@code os.name}
     * @param home the user's home folder
     * @param environment the process's environment
     * @param usable whether a folder named in the environment is there for us
     */
    static Folders of(String system, Path home, Map<String, String> environment, Predicate<Path> usable) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support").resolve("Crossread");
            return new Folders(
                    support, support.resolve("State"), library.resolve("Logs").resolve("Crossread"), support);
        }
        if (name.startsWith("windows")) {
            Path data = home.resolve("AppData");
            Path local = given(environment, "LOCALAPPDATA")
                    .orElse(data.resolve("Local"))
                    .resolve("Crossread");
            Path roaming = given(environment, "APPDATA").orElse(data.resolve("Roaming"));
            return new Folders(roaming.resolve("Crossread"), local.resolve("State"), local.resolve("Logs"), local);
        }
        // https://specifications.freedesktop.org/basedir-spec: relative paths in these variables are to be ignored.
        Path state = given(environment, "XDG_STATE_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("state"))
                .resolve("crossread");
        Path config = given(environment, "XDG_CONFIG_HOME")
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".config"))
                .resolve("crossread");
        // After su and sudo the variable may name the folder of someone else.
        Path running = given(environment, "XDG_RUNTIME_DIR")
                .filter(Path::isAbsolute)
                .filter(usable)
                .map(folder -> folder.resolve("crossread"))
                .orElse(state);
        return new Folders(config, state, state, running);
    }

    private static Optional<Path> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
