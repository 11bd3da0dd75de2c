package crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Matching by meaning leaves nothing behind and asks nobody: newer releases of ONNX Runtime do both. */
class OfflineTest {
    private static final Path MEANING = Path.of(System.getProperty("crossread.meaning"));
    private static final List<String> FOLDERS =
            List.of("HOME", "TMPDIR", "TMP", "TEMP", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME");

    @TempDir
    private Path folder;

    @BeforeEach
    void onLinux() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "what a process has open is read from /proc");
        assumeTrue(Files.exists(MEANING.resolve("libonnxruntime.so")), "this system has no ONNX Runtime");
    }

    @Test
    void theLibraryCannotEvenOpenASocket() throws IOException {
        String library = Files.readString(MEANING.resolve("libonnxruntime.so"), StandardCharsets.ISO_8859_1);
        assertThat(library).contains("\0pthread_create\0");
        for (String call : List.of("socket", "connect", "getaddrinfo", "sendto", "gethostbyname")) {
            assertThat(library.contains("\0" + call + "\0")).as(call).isFalse();
        }
    }

    @Test
    void leavesNoFileAndOpensNoSocket() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temp = Files.createDirectory(folder.resolve("temp"));
        Path here = Files.createDirectory(folder.resolve("here"));
        Path one = Files.writeString(
                folder.resolve("a.txt"), "The harbour was closed on Monday. The council said the gate had jammed.");
        Path two = Files.writeString(
                folder.resolve("b.txt"), "On Monday the port was shut. According to the council a gate was stuck.");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                "-Dcrossread.meaning=" + MEANING.toAbsolutePath(),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + temp,
                // The JVM's own file in /tmp, whatever the temp folder.
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                MatchingProbe.class.getName(),
                one.toString(),
                two.toString());
        command.directory(here.toFile()).redirectErrorStream(true);
        command.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("JDK"));
        FOLDERS.forEach(name -> command.environment().put(name, (name.startsWith("T") ? temp : home).toString()));

        Process process = command.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed.strip()).isEqualTo("MEANING []");
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left).containsExactlyInAnyOrder(folder, home, temp, here, one, two);
        }
    }

    /** Absolute, for the process runs in a folder of its own. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
