package crossread;

import crossread.compare.Asked;
import crossread.compare.Draft;
import crossread.compare.Improved;
import crossread.export.Exporter;
import crossread.machine.HeapKeeper;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import crossread.model.work.ReaderWork;
import crossread.store.ComparisonFile;
import crossread.store.Opened;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A large made-up story through everything below the window - read, compare coarsely and in full, by meaning, save, export,
 * open again - and what each takes of wall and processor time and of memory. {@code RoomsTrial 50 100 first} ends with the
 * first result, {@code RoomsTrial 50 100 coarse} saves and exports it as it is.
 */
final class RoomsTrial {
    /** Of the first result, in seconds. */
    private static final double FIRST = 12;

    private final Main.Rooms rooms = Main.rooms(Locale.ENGLISH);
    private final Path folder;
    private long begun = System.nanoTime();
    private long used = processor();

    private RoomsTrial(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        // As the program does.
        new HeapKeeper().start();
        RoomsTrial trial = new RoomsTrial(Files.createTempDirectory("rooms-trial"));
        boolean met =
                trial.run(Integer.parseInt(args[0]), Integer.parseInt(args[1]), args.length > 2 ? args[2] : "full");
        System.exit(met ? 0 : 1);
    }

    private boolean run(int articles, int sentences, String how) throws IOException {
        System.out.printf("%d articles of %d sentences, heap at most %d MB%n", articles, sentences, maxHeap());
        List<Path> files = new MadeUpFiles().write(folder.resolve("story"), 1, articles, sentences);
        begun = System.nanoTime();
        List<Article> read = read(files);
        step("read");
        long compared = System.nanoTime();
        Steps steps = new Steps();
        Draft draft = rooms.comparer().draft(new Asked("", read, ReaderWork.NONE, false, true), steps);
        double first = (System.nanoTime() - compared) / 1e9;
        step("first result");
        steps.tell();
        tell(draft.comparison());
        if (how.equals("first")) {
            return first < FIRST;
        }
        Comparison comparison = how.equals("coarse") ? draft.comparison() : inFull(read);
        tell(comparison);
        System.out.println("    " + Vitals.now());
        Path file = folder.resolve("story.crossread");
        Opened saved = new ComparisonFile().save(file, comparison, Optional.empty());
        step("save " + (Files.size(file) >> 20) + " MB");
        for (Exporter exporter : rooms.exporters()) {
            Path report = folder.resolve("report." + exporter.format());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(report), 1 << 16)) {
                exporter.write(comparison, new Messages(Locale.ENGLISH), out);
            }
            step(exporter.format() + " " + (Files.size(report) >> 20) + " MB");
        }
        System.out.println("    " + Vitals.now());
        Opened opened = new ComparisonFile().open(saved.file());
        step("open again");
        tell(opened.comparison());
        boolean same = opened.comparison().equals(comparison);
        System.out.println("    as it was: " + same + ", " + Vitals.now());
        return same && first < FIRST;
    }

    private Comparison inFull(List<Article> read) {
        Steps steps = new Steps();
        Draft draft = rooms.comparer().draft(new Asked("", read, ReaderWork.NONE, true, true), steps);
        step("in full");
        steps.tell();
        if (draft.canImprove() && rooms.comparer().improve(draft, Progress.NONE) instanceof Improved.ByMeaning better) {
            step("by meaning");
            return better.comparison();
        }
        return draft.comparison();
    }

    private List<Article> read(List<Path> files) {
        List<Article> articles = new ArrayList<>();
        for (ReadResult result : rooms.files().read(files, List.of(), Progress.NONE)) {
            if (result instanceof ReadResult.Readable readable) {
                articles.addAll(readable.articles());
            }
        }
        return articles;
    }

    private static void tell(Comparison comparison) {
        System.out.printf(
                "    %s, %d links, %d facts, coarse: %s%n",
                comparison.matching(),
                comparison.links().size(),
                comparison.facts().size(),
                comparison.coarse());
    }

    private void step(String name) {
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%-22s %8.2f s, processor %8.2f s, heap %5d MB, peak %5d MB%n",
                name,
                (System.nanoTime() - begun) / 1e9,
                (processor() - used) / 1e9,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                Vitals.peakNow() >> 20);
        begun = System.nanoTime();
        used = processor();
    }

    private static long processor() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static long maxHeap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** How long each stage took, and the longest it said nothing. */
    private static final class Steps implements Progress {
        private final Map<Stage, Long> spent = new EnumMap<>(Stage.class);
        private final Map<Stage, String> silences = new EnumMap<>(Stage.class);
        private final Map<Stage, Long> longest = new EnumMap<>(Stage.class);
        private long last = System.nanoTime();

        @Override
        public void report(Stage stage, double fraction) {
            long now = System.nanoTime();
            spent.merge(stage, now - last, Long::sum);
            if (now - last > longest.getOrDefault(stage, 0L)) {
                longest.put(stage, now - last);
                silences.put(stage, String.format(Locale.ROOT, "%.1f s before %.3f", (now - last) / 1e9, fraction));
            }
            last = now;
        }

        void tell() {
            spent.forEach((stage, time) -> System.out.printf(
                    Locale.ROOT, "    %-10s %8.2f s, silent %s%n", stage, time / 1e9, silences.get(stage)));
        }
    }
}
