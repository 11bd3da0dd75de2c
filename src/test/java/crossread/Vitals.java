package crossread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * How this program stands, as Linux and the virtual machine tell it.
 *
 * @param heap in bytes, once what nobody holds is gone
 * @param resident bytes of memory of the whole process
 * @param peak the most that was
 * @param threads of the platform
 * @param files open, with sockets and pipes
 */
public record Vitals(long heap, long resident, long peak, int threads, int files) {
    private static final int COLLECTIONS = 4;

    /** Takes a while: collects garbage more than once, since what is cleaned up late frees more. */
    public static Vitals now() {
        try {
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
                Thread.sleep(60);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Runtime runtime = Runtime.getRuntime();
        return new Vitals(
                runtime.totalMemory() - runtime.freeMemory(),
                memory("self", "VmRSS"),
                memory("self", "VmHWM"),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                openFiles());
    }

    /** A line of a process's status, in bytes; 0 where it is gone. */
    static long memory(String process, String line) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", process, "status"))) {
            return lines.filter(each -> each.startsWith(line + ":"))
                    .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    /** The most memory this process has had, in bytes. */
    public static long peakNow() {
        return memory("self", "VmHWM");
    }

    private static int openFiles() {
        String[] open = Path.of("/proc/self/fd").toFile().list();
        return open == null ? 0 : open.length;
    }

    /** Bytes by class of what is in the heap. */
    public static Map<String, Long> classes() {
        try {
            Object told = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            Map<String, Long> classes = new HashMap<>();
            // "   1:        123456       9876543  [B (java.base@25)"
            told.toString().lines().map(line -> line.strip().split("\\s+")).forEach(words -> {
                if (words.length >= 4 && words[0].endsWith(":")) {
                    classes.merge(words[3], Long.parseLong(words[2]), Long::sum);
                }
            });
            return classes;
        } catch (JMException untold) {
            return Map.of();
        }
    }

    /** The classes of which there is most more than {@code before}, a line each. */
    public static List<String> grown(Map<String, Long> before, int most) {
        return classes().entrySet().stream()
                .map(each -> Map.entry(each.getKey(), each.getValue() - before.getOrDefault(each.getKey(), 0L)))
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(each -> String.format(Locale.ROOT, "%,14d  %s", each.getValue(), each.getKey()))
                .toList();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "heap %6.1f MB, resident %5d MB, peak %5d MB, %d threads, %d files",
                heap / 1e6,
                resident >> 20,
                peak >> 20,
                threads,
                files);
    }
}
