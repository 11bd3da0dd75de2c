package crossread;

import crossread.evidence.Checked;
import crossread.evidence.Standing;
import crossread.export.Exporter;
import crossread.model.Comparison;
import crossread.store.OpenException;
import crossread.store.OpenProblem;
import crossread.store.Opened;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens damaged and hostile comparison files and does with each what opens what a reader does: {@code HostileTrial 10000}.
 * Each is opened as it is, saved again, checked for its originals and exported; nothing else may be touched.
 */
final class HostileTrial {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    /** Nobody waits longer for a file that turns out to be none. */
    private static final long MOST_MILLIS = 10_000;

    private final Main.Rooms rooms = SavedStory.rooms();
    private final Path folder;
    private final Path file;
    private final Path canary;
    private final HostileComparisons hostile;

    /**
     * What became of a file: opened whole, opened in part, or refused with a message.
     *
     * @param millis of the processor, which what else the computer does adds nothing to
     */
    record Outcome(Optional<OpenProblem> refused, boolean damaged, String message, long millis) {}

    HostileTrial(Path parent) throws IOException {
        folder = Files.createDirectories(parent.resolve("a").resolve("b"));
        file = folder.resolve("story.crossread");
        canary = Files.writeString(folder.resolveSibling("canary.txt"), "alive");
        Comparison story = SavedStory.compared(rooms);
        hostile = new HostileComparisons(
                rooms.comparisons().bytes(Path.of("assets", "story.crossread"), story, Optional.empty()));
    }

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
        HostileTrial trial = new HostileTrial(Files.createTempDirectory("hostile"));
        Map<OpenProblem, Integer> refused = new EnumMap<>(OpenProblem.class);
        int whole = 0;
        int part = 0;
        int faults = 0;
        long slowest = 0;
        for (long seed = first; seed < first + count; seed++) {
            try {
                Outcome outcome = trial.open(seed);
                slowest = Math.max(slowest, outcome.millis());
                outcome.refused().ifPresent(problem -> refused.merge(problem, 1, Integer::sum));
                whole += outcome.refused().isEmpty() && !outcome.damaged() ? 1 : 0;
                part += outcome.refused().isEmpty() && outcome.damaged() ? 1 : 0;
            } catch (Exception | StackOverflowError | OutOfMemoryError fault) {
                faults++;
                System.err.println("seed " + seed);
                fault.printStackTrace();
            }
        }
        System.out.println(count + " files: " + whole + " opened whole, " + part + " in part, refused " + refused
                + "; slowest " + slowest + " ms of the processor; faults: " + faults);
        System.exit(faults == 0 ? 0 : 1);
    }

    Outcome open(long seed) throws IOException {
        byte[] bytes = hostile.make(seed);
        Files.write(file, bytes);
        long begun = PROCESSOR.getCurrentThreadCpuTime();
        Optional<OpenProblem> refused = Optional.empty();
        boolean damaged = false;
        String message = "";
        try {
            Opened opened = rooms.comparisons().open(file);
            damaged = opened.damage().isPresent();
            use(opened);
        } catch (OpenException problem) {
            refused = Optional.of(problem.problem());
            message = rooms.words()
                    .text("open." + problem.problem(), problem.arguments().toArray());
            if (message.isBlank() || message.length() > 1000) {
                throw new IllegalStateException("message of " + message.length(), problem);
            }
        }
        long millis = (PROCESSOR.getCurrentThreadCpuTime() - begun) / 1_000_000;
        if (millis > MOST_MILLIS) {
            throw new IllegalStateException("took " + millis + " ms of the processor");
        }
        if (!java.util.Arrays.equals(Files.readAllBytes(file), bytes)
                || !Files.readString(canary).equals("alive")
                || !names().equals(List.of("a", "b", "canary.txt", "story.crossread"))) {
            throw new IllegalStateException("files touched: " + names());
        }
        return new Outcome(refused, damaged, message, millis);
    }

    private void use(Opened opened) throws IOException {
        Comparison comparison = opened.comparison();
        rooms.comparisons().bytes(file, comparison, Optional.of(opened));
        for (Checked checked : rooms.originals().check(comparison, Optional.of(file))) {
            if (checked.standing() == Standing.UNCHANGED) {
                throw new IllegalStateException("nothing lies here that could be unchanged");
            }
        }
        for (Exporter exporter : rooms.exporters()) {
            if (exporter.format().equals("html") || exporter.format().equals("csv")) {
                exporter.write(comparison, rooms.words(), OutputStream.nullOutputStream());
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder.getParent())) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
