package crossread.ui;

import static javafx.scene.input.KeyCode.*;

import crossread.MadeUpFiles;
import crossread.Vitals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import javafx.scene.control.ButtonBar.ButtonData;

/**
 * Works in the window for a while - opens, compares, corrects, writes, exports, closes and opens again, round after round -
 * and looks whether the log stays clean and memory, threads, files and windows stay what they were: {@code SoakTrial 60}.
 */
final class SoakTrial {
    private static final List<String> FORMATS = List.of("html", "pdf", "docx", "xlsx", "md", "csv");
    private static final List<String> VIEWS = List.of(
            "matrix", "quotes", "wording", "placement", "sources", "notes", "words", "predict", "why", "columns");
    /** Stories that are opened in turn; after two turns everything that is remembered has been filled. */
    private static final int STORIES = 4;

    private static final int WARM = 2 * STORIES;
    /** So many rounds are looked at together at the beginning and at the end. */
    private static final int TOGETHER = STORIES;

    private static final long PLAY = 6_000_000;

    private final Path folder;
    private final LiveWindow live;
    private final List<List<Path>> stories = new ArrayList<>();
    private final List<Vitals> rounds = new ArrayList<>();
    private final List<Integer> windows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Map<String, Long> classes = Map.of();

    SoakTrial(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        MadeUpFiles files = new MadeUpFiles();
        for (int i = 0; i < STORIES; i++) {
            stories.add(files.write(folder.resolve("story-" + i), i, 2 + i, 20 + 15 * i));
        }
        live = new LiveWindow(folder.resolve("state"), 1440, 900);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("soak-trial");
        int status = 1;
        try {
            SoakTrial trial = new SoakTrial(folder);
            List<String> faults = trial.run(Duration.ofSeconds((long) (60 * Double.parseDouble(args[0]))));
            System.out.println(trial.told());
            System.out.println("faults: " + faults);
            status = faults.isEmpty() ? 0 : 1;
        } catch (Throwable failed) {
            failed.printStackTrace();
        }
        System.exit(status);
    }

    private List<String> run(Duration length) throws IOException {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end || rounds.size() < WARM + 2 * TOGETHER) {
            int number = rounds.size();
            long begun = System.nanoTime();
            work(number);
            double took = (System.nanoTime() - begun) / 1e9;
            rounds.add(Vitals.now());
            windows.add(live.windows());
            System.out.printf(
                    Locale.ROOT,
                    "round %3d  %5.1f s  %s, %d windows%n",
                    number + 1,
                    took,
                    rounds.getLast(),
                    windows.getLast());
            if (rounds.size() == WARM) {
                classes = Vitals.classes();
            }
            List<String> complaints = live.complaints();
            if (!complaints.isEmpty()) {
                faults.add("in the log: " + complaints);
                break;
            }
        }
        compare("heap", Vitals::heap, PLAY);
        compare("threads", Vitals::threads, 2);
        compare("open files", Vitals::files, 4);
        if (windows.getLast() > windows.getFirst()) {
            faults.add("windows: " + windows.getFirst() + ", then " + windows.getLast());
        }
        return faults;
    }

    /** The middle of the first rounds that count, and of the last. */
    private void compare(String what, ToLongFunction<Vitals> figure, long play) {
        if (rounds.size() < WARM + 2 * TOGETHER) {
            return;
        }
        long first = middle(rounds.subList(WARM, WARM + TOGETHER), figure);
        long last = middle(rounds.subList(rounds.size() - TOGETHER, rounds.size()), figure);
        System.out.printf(
                Locale.ROOT,
                "%-10s %,12d in rounds %d to %d, %,12d in the last %d%n",
                what,
                first,
                WARM + 1,
                WARM + TOGETHER,
                last,
                TOGETHER);
        if (last > first + play) {
            faults.add(what + " grew from " + first + " to " + last);
        }
    }

    private static long middle(List<Vitals> some, ToLongFunction<Vitals> figure) {
        return some.stream()
                .map(figure::applyAsLong)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(some.size() / 2);
    }

    private String told() {
        return rounds.size() + " rounds; more than after round " + WARM + ", in bytes:\n"
                + String.join("\n", Vitals.grown(classes, 15));
    }

    private void work(int number) throws IOException {
        Path file = folder.resolve("kept-" + number % STORIES + ".crossread");
        Files.deleteIfExists(file);
        read(number);
        look();
        correct();
        write(number);
        play(number);
        keep(file, number);
    }

    /** Opens articles and compares them by meaning, then by words, then by meaning again. */
    private void read(int number) {
        List<Path> files = stories.get(number % STORIES);
        live.arrive(files);
        live.rest();
        check(
                files.size()
                        == live.comparison().map(each -> each.articles().size()).orElse(0),
                "not all were compared");
        live.run("meaning").run("meaning").keys(F5);
        check(live.comparison().filter(each -> !each.facts().isEmpty()).isPresent(), "no facts");
    }

    private void look() {
        VIEWS.forEach(view -> {
            live.run("view." + view + ".name").keys(DOWN).keys(DOWN);
            live.run("next");
        });
        live.keys(F8)
                .keys(F8)
                .keys(SHIFT, F8)
                .keys(F7)
                .keys(ALT, END)
                .keys(ALT, HOME)
                .keys(F6)
                .keys(DOWN)
                .keys(PAGE_DOWN);
        live.keys(CONTROL, SHIFT, G)
                .keys(CONTROL, F)
                .type("the")
                .keys(F3)
                .keys(F3)
                .keys(ESCAPE);
        live.keys(CONTROL, K).type("brid").keys(DOWN).keys(ESCAPE);
        live.keys(CONTROL, K).type("dark").keys(ENTER);
        live.run("theme-dark").run("bands").run("theme-light").run("bands");
        live.run("larger").run("more-marks").run("fewer-marks").run("normal");
        live.run("list")
                .run("list")
                .run("review")
                .run("review")
                .run("corrections")
                .run("corrections");
    }

    /** Links, cuts, pins, sets aside, says that something is no fact, and takes some of it back. */
    private void correct() {
        live.run("view.columns.name")
                .keys(HOME)
                .keys(DOWN)
                .keys(ENTER)
                .keys(F6)
                .keys(HOME)
                .keys(DOWN)
                .keys(DOWN);
        live.keys(L).keys(F6).keys(DOWN).keys(K).keys(F6).keys(DOWN).keys(P);
        live.keys(SHIFT, R)
                .run("undo")
                .run("next")
                .run("not-a-fact")
                .run("next")
                .run("change-kind")
                .closeOthers();
        live.run("undo").run("undo").run("redo");
        live.run("view.columns.name").keys(DOWN).run("edit-text").type("now").press("#text-edit-keep");
        live.run("undo").run("down").run("up");
    }

    private void write(int number) {
        live.run("next").run("note").type("check").keys(CONTROL, ENTER);
        live.run("label-" + (1 + number % 5))
                .run("next")
                .run("label-1")
                .run("view.notes.name")
                .run("view.columns.name");
    }

    /** Hides the outlets, sorts cards, speaks German, opens what is beside the window. */
    private void play(int number) {
        live.run("blind").run("next").run("view.sources.name").run("blind");
        live.run("view.predict.name")
                .press("#predict-facts")
                .keys(DOWN)
                .type("a")
                .run("view.predict.reveal");
        live.press("#predict-leave").run("view.why.name").run("view.columns.name");
        if (number % 2 == 0) {
            live.run("language-german").run("next").run("view.matrix.name").run("language-english");
        }
        for (String dialog : List.of("keys", "about", "guide", "details")) {
            live.ask(dialog).closeOthers();
        }
    }

    /** Saves, exports, closes, opens what was saved, changes it and closes it without saving. */
    private void keep(Path file, int number) throws IOException {
        live.choose(file).run("save");
        check(Files.exists(file), "not saved");
        for (String format : FORMATS) {
            Path report = folder.resolve("report." + format);
            Files.deleteIfExists(report);
            live.choose(report).run("export");
            check(Files.exists(report) && Files.size(report) > 0, "no report as " + format);
        }
        Path sheet = folder.resolve("sheet.pdf");
        live.choose(sheet).run("worksheet-all");
        if (number % 3 == 0) {
            live.choose(folder.resolve("pack.zip")).run("evidence").run("check");
        }
        live.run("new").answer(ButtonData.NO);
        check(live.comparison().isEmpty(), "the desk is not clear");
        live.choose(file).run("open");
        check(live.comparison().filter(each -> !each.reader().notes().isEmpty()).isPresent(), "the note is gone");
        live.run("next").run("label-3").ask("new").answer(ButtonData.NO);
        check(live.comparison().isEmpty(), "the desk is not clear");
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            String fault = "round " + (rounds.size() + 1) + ": " + otherwise;
            System.out.println(fault);
            faults.add(fault);
        }
    }
}
