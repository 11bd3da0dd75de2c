package crossread;

import crossread.model.Comparison;
import crossread.store.ComparisonFile;
import crossread.store.Opened;
import crossread.store.RecoveryFolder;
import crossread.store.Unsaved;
import crossread.ui.desk.KeptWork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a program again and again while it saves and keeps changes, and looks what is left: {@code KillTrial 200}. The
 * program that is killed is this class too: it changes a comparison once or twice in a second, as fast as a reader can, and
 * saves it now and then.
 */
final class KillTrial {
    private final Path folder;
    private final Random random;
    private final int longest;

    /**
     * What was found.
     *
     * @param fromFile how often the newest state stood in the comparison file
     * @param fromRecovery how often in the recovery file
     * @param lastMissing how often the last change was in neither
     * @param faults what must not be
     */
    record Result(int kills, int fromFile, int fromRecovery, int lastMissing, List<String> faults) {
        @Override
        public String toString() {
            return kills + " kills: the newest state stood in the file " + fromFile + " times, in the recovery file "
                    + fromRecovery + " times; the last change was missing " + lastMissing + " times; faults: " + faults;
        }
    }

    /** @param longest how many milliseconds the program runs at most before it is killed */
    KillTrial(Path folder, long seed, int longest) {
        this.folder = folder;
        this.longest = longest;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("child")) {
            work(Path.of(args[1]), Long.parseLong(args[2]));
            return;
        }
        Path folder = Files.createTempDirectory("kill-trial");
        Result result = new KillTrial(folder, args.length > 1 ? Long.parseLong(args[1]) : 1, 2500)
                .run(Integer.parseInt(args[0]));
        System.out.println(result);
        System.exit(result.faults().isEmpty() ? 0 : 1);
    }

    /** The program that is killed: says on its standard output what it does, line by line. */
    private static void work(Path folder, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        ComparisonFile files = new ComparisonFile();
        Path file = folder.resolve("story.crossread");
        Opened opened = files.open(file);
        KeptWork safe = new KeptWork(folder.resolve("recovery"));
        int number = SavedStory.number(opened.comparison());
        // As in a window that has been open for a moment: what keeps the work was used before.
        safe.changed(opened.comparison(), file, opened);
        while (!KeptWork.isKept(folder.resolve("recovery"))) {
            Thread.sleep(10);
        }
        System.out.println("ready " + number);
        while (true) {
            number++;
            Comparison work = SavedStory.changed(opened.comparison(), number);
            safe.changed(work, file, opened);
            System.out.println("changed " + number);
            Thread.sleep(500 + random.nextInt(500));
            if (random.nextInt(4) == 0) {
                System.out.println("saving " + number);
                opened = files.save(file, work, Optional.of(opened));
                safe.nothing();
                System.out.println("saved " + number);
            }
        }
    }

    Result run(int kills) throws IOException, InterruptedException {
        ComparisonFile files = new ComparisonFile();
        Path file = folder.resolve("story.crossread");
        files.save(file, SavedStory.changed(SavedStory.compared(SavedStory.rooms()), 0), Optional.empty());
        int fromFile = 0;
        int fromRecovery = 0;
        int lastMissing = 0;
        List<String> faults = new ArrayList<>();
        for (int kill = 1; kill <= kills; kill++) {
            Said said = killed(random.nextLong());
            Opened opened = files.open(file);
            int inFile = SavedStory.number(opened.comparison());
            opened.damage().ifPresent(damage -> faults.add("file damaged: " + damage));
            if (inFile < said.saved || inFile > Math.max(said.saving, said.saved)) {
                faults.add("file at " + inFile + ", saved " + said.saved + ", saving " + said.saving);
            }
            int inRecovery = -1;
            for (RecoveryFolder.Leftover left : new RecoveryFolder(folder.resolve("recovery")).leftovers()) {
                Unsaved unsaved = left.unsaved();
                inRecovery = Math.max(inRecovery, SavedStory.number(unsaved.work()));
                left.slot().discard();
            }
            try (Stream<Path> rest = Files.list(folder.resolve("recovery"))) {
                rest.filter(each -> !each.toString().endsWith(".part"))
                        .forEach(each -> faults.add("not understood: " + each.getFileName()));
            }
            int newest = Math.max(inFile, inRecovery);
            int missing = said.changed - newest;
            if (missing > 1) {
                faults.add(missing + " changes missing: file " + inFile + ", recovery " + inRecovery + ", " + said);
            }
            lastMissing += missing == 1 ? 1 : 0;
            if (inRecovery > inFile) {
                fromRecovery++;
            } else {
                fromFile++;
            }
            if (kill % 20 == 0) {
                System.err.println(kill + " kills");
            }
        }
        return new Result(kills, fromFile, fromRecovery, lastMissing, faults);
    }

    /**
     * What the program said before it was killed.
     *
     * @param sinceLast milliseconds since its last change
     * @param sinceBefore and since the one before that
     */
    private record Said(int changed, int saving, int saved, long sinceLast, long sinceBefore) {}

    private Said killed(long seed) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTrial.class.getName(),
                        "child",
                        folder.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CountDownLatch ready = new CountDownLatch(1);
        int[] said = new int[3];
        long[] changedAt = new long[2];
        Thread listener = Thread.ofVirtual().start(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
                    switch (line.substring(0, line.indexOf(' '))) {
                        case "ready" -> {
                            java.util.Arrays.fill(said, number);
                            ready.countDown();
                        }
                        case "changed" -> {
                            said[0] = number;
                            changedAt[0] = changedAt[1];
                            changedAt[1] = System.nanoTime();
                        }
                        case "saving" -> said[1] = number;
                        default -> said[2] = number;
                    }
                }
            } catch (IOException closed) {
                ready.countDown();
            }
        });
        if (!ready.await(60, TimeUnit.SECONDS)) {
            throw new IOException("the program does not start");
        }
        Thread.sleep(random.nextInt(longest));
        child.destroyForcibly();
        long killed = System.nanoTime();
        child.waitFor();
        listener.join();
        return new Said(
                said[0],
                said[1],
                said[2],
                TimeUnit.NANOSECONDS.toMillis(killed - changedAt[1]),
                TimeUnit.NANOSECONDS.toMillis(killed - changedAt[0]));
    }
}
