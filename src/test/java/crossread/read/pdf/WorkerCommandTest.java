package crossread.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkerCommandTest {
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC");

    @Test
    void fromSourceItIsJavaOnTheClassPath() {
        Path java = Path.of("jdk", "bin", "java");
        WorkerCommand command = new JavaCommand(java, "classes:library.jar");
        assertThat(command.words(OPTIONS))
                .containsExactly(
                        java.toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        "classes:library.jar",
                        "crossread.read.pdf.ImportWorker");
        assertThat(command.environment(OPTIONS)).isEmpty();
    }

    @Test
    void installedItIsTheLauncherWithTheLimitsInTheEnvironment() {
        WorkerCommand command = new LauncherCommand(List.of("/opt/crossread/bin/crossread"));
        assertThat(command.words(OPTIONS)).containsExactly("/opt/crossread/bin/crossread", "--import-worker");
        assertThat(command.environment(OPTIONS)).isEqualTo(Map.of("_JAVA_OPTIONS", "-Xmx512m"));
    }

    @Test
    void hereThereIsAJava() {
        assertThat(WorkerCommand.here()).isInstanceOf(JavaCommand.class);
    }
}
