package crossread.ui.about;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A report for whoever mends the program: in English and plain text, without paths and without a word of any article, so that it
 * can be sent as it is.
 */
public final class FaultReport {
    /** From where a path or address begins to the end of the line, for a path may hold blanks. */
    private static final Pattern PATH = Pattern.compile("(?<![\\w.])(?:~?/|\\\\\\\\|[A-Za-z]:[\\\\/]|[a-z]{2,}:/).*");

    private final Build build;
    private final Map<String, String> settings;
    private final List<String> log;

    /**
     * @param settings by name, in the order in which they stand
     * @param log last lines, oldest first
     */
    public FaultReport(Build build, Map<String, String> settings, List<String> log) {
        this.build = build;
        this.settings = settings;
        this.log = List.copyOf(log);
    }

    public String text() {
        StringBuilder out = new StringBuilder();
        line(out, "Crossread", build.version());
        line(out, "Java", build.java());
        line(out, "JavaFX", build.javafx());
        line(out, "System", build.system());
        out.append("\nSettings\n");
        settings.forEach((name, value) -> line(out.append("  "), name, value));
        out.append("\nLog\n");
        log.forEach(each ->
                out.append("  ").append(PATH.matcher(each).replaceFirst("…")).append('\n'));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name)
                .append(": ")
                .append(value.isEmpty() ? "unknown" : value)
                .append('\n');
    }
}
