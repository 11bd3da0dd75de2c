package crossread.ui.about;

import java.util.Optional;

/**
 * Which program this is, and on what it runs.
 *
 * @param version of the program
 * @param java version and maker of the Java that runs it
 * @param javafx version
 * @param system name, version and kind of processor
 */
public record Build(String version, String java, String javafx, String system) {

    /** This one; on the JavaFX thread, for JavaFX tells its version once it runs. */
    public static Build here(String version) {
        return new Build(
                version,
                join("java.runtime.version", "java.vendor"),
                join("javafx.runtime.version"),
                join("os.name", "os.version", "os.arch"));
    }

    private static String join(String... properties) {
        StringBuilder out = new StringBuilder();
        for (String property : properties) {
            Optional.ofNullable(System.getProperty(property))
                    .ifPresent(value -> out.append(out.isEmpty() ? "" : " ").append(value));
        }
        return out.toString();
    }
}
