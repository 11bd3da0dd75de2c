package crossread.ui;

import crossread.MadeUpFiles;
import crossread.Vitals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;

/**
 * Opens a large made-up story in the window, stops it, compares it, looks at it in every view, corrects, saves, exports and
 * opens it again, and tells what each step takes: {@code LoadTrial 8 5000}.
 */
final class LoadTrial {
    private static final List<String> FORMATS = List.of("html", "pdf", "docx", "xlsx", "md", "csv");
    private static final List<String> VIEWS =
            List.of("matrix", "quotes", "wording", "placement", "sources", "words", "notes", "columns");
    private static final long MOST_MEMORY = 1_500L << 20;
    /** A reader who asks for an end waits no longer than this, in seconds. */
    private static final double LONGEST_STOP = 3;
    /** And does not look longer at the same bar. */
    private static final double LONGEST_SILENCE = 10;

    private final Path folder;
    private final LiveWindow live;
    private final Watch watch;
    private final List<String> faults = new ArrayList<>();

    private LoadTrial(Path folder) throws InterruptedException {
        this.folder = folder;
        live = new LiveWindow(folder.resolve("state"), 1440, 900);
        watch = new Watch(live);
        watch.start();
    }

    public static void main(String[] args) throws Exception {
        int status = 1;
        try {
            LoadTrial trial = new LoadTrial(Files.createTempDirectory("load-trial"));
            List<String> faults = trial.run(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
            System.out.println("faults: " + faults);
            status = faults.isEmpty() ? 0 : 1;
        } catch (Throwable failed) {
            failed.printStackTrace();
        }
        System.exit(status);
    }

    /** A step of the trial. */
    private interface Step {
        void run() throws IOException;
    }

    private List<String> run(int articles, int sentences) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%d articles of %d sentences; heap at most %d MB%n",
                articles,
                sentences,
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf(
                Locale.ROOT, "%-22s %8s %10s %10s %9s  %s%n", "step", "s", "window s", "silent s", "peak MB", "");
        List<Path> files = new MadeUpFiles().write(folder.resolve("story"), 1, articles, sentences);
        for (double after : new double[] {1, 4, 8}) {
            stop(files, after);
        }
        step("opened and shown", () -> {
            live.arrive(files);
            waitFor(() -> live.comparison().isPresent());
        });
        step("and all of it", live::rest);
        if (live.comparison().filter(each -> each.coarse()).isPresent()) {
            System.out.println("    the result is coarse and says so");
            step("finish", () -> live.run("finish"));
        }
        live.comparison()
                .ifPresent(each -> System.out.printf(
                        Locale.ROOT,
                        "    %s, %d sentences, %d links, %d facts, coarse: %s%n",
                        each.matching(),
                        each.articles().stream()
                                .mapToInt(one -> one.sentences().size())
                                .sum(),
                        each.links().size(),
                        each.facts().size(),
                        each.coarse()));
        System.out.println("    " + Vitals.now());
        for (String view : VIEWS) {
            step("view " + view, () -> live.run("view." + view + ".name"));
        }
        step("next difference", () -> live.run("next"));
        step("not a fact", () -> live.run("not-a-fact"));
        step("undo", () -> live.run("undo"));
        Path saved = folder.resolve("story.crossread");
        step("save", () -> live.choose(saved).run("save"));
        size(saved);
        for (String format : FORMATS) {
            Path report = folder.resolve("report." + format);
            step("export " + format, () -> live.choose(report).run("export"));
            size(report);
        }
        step("close", () -> live.run("new"));
        step("open again", () -> live.choose(saved).run("open"));
        if (live.comparison().isEmpty()) {
            faults.add("what was saved does not open");
        }
        System.out.println("    " + Vitals.now());
        if (Vitals.peakNow() > MOST_MEMORY) {
            faults.add("took " + (Vitals.peakNow() >> 20) + " MB");
        }
        List<String> complaints = live.complaints();
        if (!complaints.isEmpty()) {
            faults.add("in the log: " + complaints);
        }
        return faults;
    }

    private void size(Path file) throws IOException {
        if (Files.exists(file)) {
            System.out.printf(Locale.ROOT, "    %,d KB%n", Files.size(file) / 1024);
        } else {
            faults.add("not written: " + file.getFileName());
        }
    }

    /** Opens the story and stops it so many seconds later. */
    private void stop(List<Path> files, double after) throws IOException {
        live.arrive(files);
        long begun = System.nanoTime();
        waitFor(() -> (System.nanoTime() - begun) / 1e9 > after || !live.isBusy());
        if (live.isBusy()) {
            Optional<String> at = watch.shown();
            double took = step(String.format(Locale.ROOT, "stopped after %.0f s", after), () -> {
                live.ask("stop");
                waitFor(() -> !live.isWorking());
            });
            System.out.println("    at: " + at.orElse(""));
            if (took > LONGEST_STOP) {
                faults.add("stopping took " + took + " s at " + at.orElse(""));
            }
        }
        live.run("new").answer(javafx.scene.control.ButtonBar.ButtonData.NO);
    }

    private double step(String name, Step step) throws IOException {
        watch.begin();
        long begun = System.nanoTime();
        step.run();
        double took = (System.nanoTime() - begun) / 1e9;
        double silent = watch.silence();
        System.out.printf(
                Locale.ROOT,
                "%-22s %8.2f %10.2f %10.2f %9d  %s%n",
                name,
                took,
                watch.standstill(),
                silent,
                Vitals.peakNow() >> 20,
                watch.silentAt());
        if (silent > LONGEST_SILENCE) {
            faults.add(
                    String.format(Locale.ROOT, "%s: nothing moved for %.0f s at %s", name, silent, watch.silentAt()));
        }
        return took;
    }

    private static void waitFor(java.util.function.BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** Looks at the window all the time: how long it did not answer, and how long what it shows of its work stood still. */
    private static final class Watch {
        private static final long EVERY_MS = 50;

        private final LiveWindow live;
        private final AtomicLong standstill = new AtomicLong();
        private long changed;
        private long silence;
        private String silentAt = "";
        private String shown = "";
        private double fraction;

        Watch(LiveWindow live) {
            this.live = live;
        }

        void start() {
            Thread.ofPlatform().daemon().name("watch").start(() -> {
                while (true) {
                    try {
                        long asked = System.nanoTime();
                        Platform.runLater(() -> standstill.accumulateAndGet(System.nanoTime() - asked, Math::max));
                        Platform.runLater(this::look);
                        Thread.sleep(EVERY_MS);
                    } catch (InterruptedException stopped) {
                        return;
                    }
                }
            });
        }

        private synchronized void look() {
            long now = System.nanoTime();
            // Not looked for in the whole window: of 50 columns that alone would keep it busy.
            if (live.status().lookup(".status-work") instanceof Node work && work.isVisible()) {
                String text = work.lookup(".label") instanceof Labeled label ? label.getText() : "";
                double done = work.lookup(".progress-bar") instanceof ProgressBar bar ? bar.getProgress() : 0;
                if (text.equals(shown) && done == fraction && done >= 0) {
                    if (now - changed > silence) {
                        silence = now - changed;
                        silentAt = String.format(Locale.ROOT, "%s %.2f", text, done);
                    }
                    return;
                }
                shown = text;
                fraction = done;
            }
            changed = now;
        }

        synchronized void begin() {
            standstill.set(0);
            silence = 0;
            silentAt = "";
            changed = System.nanoTime();
        }

        synchronized double silence() {
            return silence / 1e9;
        }

        synchronized String silentAt() {
            return silence > 1_000_000_000 ? silentAt : "";
        }

        double standstill() {
            return standstill.get() / 1e9;
        }

        synchronized Optional<String> shown() {
            return Optional.of(String.format(Locale.ROOT, "%s %.2f", shown, fraction));
        }
    }
}
