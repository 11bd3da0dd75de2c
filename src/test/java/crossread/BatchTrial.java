package crossread;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code batch} over many made-up stories, some lines of which are no story, kills it on its way and lets it go on, and
 * looks whether every line is answered, what memory it takes and how busy it keeps the processor: {@code BatchTrial 1000}.
 */
final class BatchTrial {
    /** What is in the heap may differ by so much between two looks: a few stories are always under way. */
    private static final long PLAY = 40_000_000;

    private final Path folder;
    private final List<String> options;
    private final List<String> faults = new ArrayList<>();
    /** What is in the heap by the share of stories answered, in percent. */
    private final TreeMap<Integer, Long> heaps = new TreeMap<>();

    private long peak;
    private double seconds;
    private double processor;
    /** Seconds of all cores in which the machine had nothing to do; what else it does is not the batch's fault. */
    private double idle;

    /** @param options of the virtual machine that runs the batch */
    BatchTrial(Path folder, List<String> options) {
        this.folder = folder;
        this.options = options;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int count = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("batch-trial");
        BatchTrial trial = new BatchTrial(
                folder, List.of(System.getProperty("options", "").strip().split("\\s+")));
        List<String> faults = trial.run(count, true);
        System.out.println(trial.told(count));
        System.out.println("faults: " + faults);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /** @param watched whether memory is looked at, too */
    List<String> run(int count, boolean watched) throws IOException, InterruptedException {
        Path in = folder.resolve("in.jsonl");
        Path out = folder.resolve("out.jsonl");
        BatchLines asked = new BatchLines(count);
        asked.write(in);
        long killed = run(in, out, count, count * 2 / 5, watched);
        run(in, out, count, count, watched);
        faults.addAll(asked.faults(out));
        say("killed after " + killed + " answers, went on to " + lines(out));
        if (heaps.size() > 1) {
            long first = heaps.firstEntry().getValue();
            long last = heaps.lastEntry().getValue();
            if (last > first * 1.25 + PLAY) {
                faults.add("the heap grows: " + heaps);
            }
        }
        if (watched && idle > .4 * Runtime.getRuntime().availableProcessors() * seconds) {
            faults.add("cores are idle");
        }
        return faults;
    }

    /** Runs until so many lines are answered, kills it then unless it is through, and says how many there were. */
    private long run(Path in, Path out, int count, int until, boolean watched)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        String meaning = System.getProperty("crossread.meaning");
        if (meaning != null) {
            command.add("-Dcrossread.meaning=" + meaning);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "crossread.Launcher", "batch"));
        command.addAll(List.of(in.toString(), "--out", out.toString()));
        if (Files.exists(out)) {
            command.add("--resume");
        }
        long begun = System.nanoTime();
        double idleBefore = idleSeconds();
        Process batch = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "said.txt")))
                .start();
        String process = Long.toString(batch.pid());
        double used = 0;
        while (!batch.waitFor(200, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, Vitals.memory(process, "VmHWM"));
            used = Math.max(used, processorSeconds(process));
            long answered = lines(out);
            if (until < count && answered >= until) {
                batch.destroyForcibly().waitFor();
            } else if (watched) {
                look(process, (int) (100 * answered / count));
            }
        }
        seconds += (System.nanoTime() - begun) / 1e9;
        processor += used;
        idle += idleSeconds() - idleBefore;
        if (until == count && batch.exitValue() != 1) {
            faults.add("ended with " + batch.exitValue() + " where some lines are no stories");
        }
        return lines(out);
    }

    /** Lets the program collect its garbage and notes what is left, once in a tenth of the way. */
    private void look(String process, int percent) throws IOException, InterruptedException {
        int mark = percent / 10 * 10;
        if (mark == 0 || heaps.containsKey(mark)) {
            return;
        }
        Process look = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        process,
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (InputStream told = look.getInputStream()) {
            new String(told.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(words -> {
                        heaps.put(mark, Long.parseLong(words[2]));
                        say(mark + " %: heap " + Long.parseLong(words[2]) / 1_000_000 + " MB, resident "
                                + (Vitals.memory(process, "VmRSS") >> 20) + " MB");
                    });
        }
        look.waitFor();
    }

    /** Processor time of a process, of all its threads. */
    private static double processorSeconds(String process) {
        return ProcessHandle.of(Long.parseLong(process))
                .flatMap(each -> each.info().totalCpuDuration())
                .map(spent -> spent.toMillis() / 1000.0)
                .orElse(0.0);
    }

    /** Since the machine was started, of all cores, in hundredths as Linux counts. */
    private static double idleSeconds() throws IOException {
        String[] times = Files.readString(Path.of("/proc/stat"))
                .lines()
                .findFirst()
                .orElse("")
                .split("\\s+");
        return times.length < 5 ? 0 : Long.parseLong(times[4]) / 100.0;
    }

    private static long lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        byte[] buffer = new byte[1 << 16];
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static void say(String text) {
        System.err.println(text);
    }

    private String told(int count) {
        return String.format(
                Locale.ROOT,
                "%d lines in %.0f s, %.1f a second; peak %d MB resident; %.2f of %d cores, which were idle for %.0f %% of the time; heap by share done, MB: %s",
                count,
                seconds,
                count / seconds,
                peak >> 20,
                processor / seconds,
                Runtime.getRuntime().availableProcessors(),
                100 * idle / seconds / Runtime.getRuntime().availableProcessors(),
                heaps.entrySet().stream()
                        .map(each -> each.getKey() + " % " + each.getValue() / 1_000_000)
                        .toList());
    }
}
