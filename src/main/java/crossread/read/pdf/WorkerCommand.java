package crossread.read.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the process that reads a PDF is started. */
public interface WorkerCommand {

    /** First word of the program's arguments that makes it a reading process. */
    String ARGUMENT = "--import-worker";

    /**
     * The program and its arguments.
     *
     * @param options for its Java virtual machine
     */
    List<String> words(List<String> options);

    /** Variables of its environment beside those it inherits. */
    Map<String, String> environment(List<String> options);

    /** With the Java that runs this program, or where there is none to start, with the program's own launcher. */
    static WorkerCommand here() {
        Path java = Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java");
        Optional<String> launcher = ProcessHandle.current().info().command();
        return Files.isExecutable(java) || launcher.isEmpty()
                ? new JavaCommand(java, System.getProperty("java.class.path"))
                : new LauncherCommand(List.of(launcher.get()));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
