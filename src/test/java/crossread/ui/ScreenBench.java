package crossread.ui;

import crossread.RealWork;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.Background;
import crossread.ui.desk.NoFiles;
import crossread.ui.desk.PlainWork;
import crossread.ui.desk.QuietDialogs;
import crossread.ui.frame.Look;
import crossread.ui.settings.Settings;
import crossread.ui.view.ComparisonView;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * Measures the window: {@code packaging/bench-screen}. It is no test: what is measured depends on the machine and on what
 * else it does, so figures of two runs are not comparable; times of the JavaFX thread are processor time.
 */
public final class ScreenBench {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int FRAMES = 90;
    private static final int REOPENED = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long fxThread = Fx.call(() -> Thread.currentThread().threadId());

    private ScreenBench() {}

    public static void main(String[] args) throws Exception {
        try {
            new Fx().beforeAll(null);
            Fx.run(() -> new Look().loadFonts());
            ScreenBench bench = new ScreenBench();
            if (args.length > 0 && args[0].equals("reopen")) {
                bench.reopen();
                return;
            }
            if (args.length > 0 && args[0].equals("views")) {
                bench.views(8, 5000, 4000);
                System.exit(0);
            }
            bench.measure(3, 60, 40, false);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %6s %9s %9s %9s %11s %10s %11s %10s%n",
                    "story",
                    "marks",
                    "shown ms",
                    "paint ms",
                    "frame ms",
                    "bands ms",
                    "restyle ms",
                    "choose ms",
                    "heap MB");
            if (args.length == 0) {
                bench.measure(3, 60, 60, true);
                bench.measure(6, 300, 600, true);
            }
            bench.measure(6, 5000, 4000, true);
            if (args.length == 0) {
                bench.views(8, 5000, 4000);
                bench.views(50, 100, 2200);
                bench.reopen();
            }
        } catch (Throwable failed) {
            // A window may be slow to come where the machine is busy: better told than lost in the exit.
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private record Opened(Room room, Stage stage) {}

    private void measure(int articles, int sentences, int marks, boolean told) {
        Comparison comparison = new MadeUpScreen(articles, sentences, marks).comparison();
        Opened opened = open();
        Room room = opened.room();
        long start = System.nanoTime();
        long[] laid = new long[1];
        Fx.run(() -> {
            room.state().articles.set(true);
            room.screen().compared(Optional.of(comparison));
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                laid[0] = System.nanoTime();
                opened.stage().getScene().removePostLayoutPulseListener(once[0]);
            };
            opened.stage().getScene().addPostLayoutPulseListener(once[0]);
        });
        Fx.await("the first picture", () -> laid[0] > 0);
        // The next pulse begins once the first picture is handed over.
        Fx.pulses(1);
        long painted = System.nanoTime();
        Fx.pulses(10);
        double frame = frames(room);
        bands(room, true);
        double bands = frames(room);
        bands(room, false);
        double restyle = restyle(room);
        double choose = choose(room);
        if (told) {
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %6d %9.0f %9.0f %9.2f %11.2f %10.1f %11.1f %10.0f%n",
                    articles + " x " + sentences,
                    marks,
                    (laid[0] - start) / 1e6,
                    (painted - start) / 1e6,
                    frame,
                    bands,
                    restyle,
                    choose,
                    heap());
        }
        Fx.run(opened.stage()::close);
    }

    /** How long each view, the search and the palette hold the JavaFX thread at most in one go, when they are first opened. */
    private void views(int articles, int sentences, int marks) {
        Comparison comparison = new MadeUpScreen(articles, sentences, marks).comparison();
        Opened opened = open(RealWork.views());
        Room room = opened.room();
        System.out.printf(
                Locale.ROOT, "%n%-12s %9s %11s   %d x %d%n", "opened", "call ms", "longest ms", articles, sentences);
        held(room, "story", () -> {
            room.state().articles.set(true);
            room.screen().compared(Optional.of(comparison));
        });
        held(room, "the same", () -> room.screen().compared(Optional.of(comparison)));
        List.of("matrix", "quotes", "wording", "placement", "sources", "columns", "words")
                .forEach(id -> held(room, id, () -> room.views().open(id)));
        held(
                room,
                "sentence",
                () -> room.pointer().select(new Selection.OfSentence(new SentenceRef("A", sentences / 2))));
        held(room, "fact", () -> room.pointer().select(new Selection.OfFact("f77")));
        held(room, "next", () -> room.pointer().step(1));
        held(room, "find", () -> write(room, "find", "bridge"));
        held(room, "palette", room::jump);
        held(room, "typed", () -> write(room, "jump", "bri"));
        held(room, "all marks", () -> room.state().markShared.set(true));
        held(room, "filter", () -> write(room, "filter", "bridge"));
        held(room, "blind", () -> room.state().blind.set(true));
        Fx.run(opened.stage()::close);
    }

    private static void write(Room room, String command, String text) {
        if (!room.layout().jump().isVisible()) {
            room.commands().get(command).run();
        }
        if (room.layout().getScene().getFocusOwner() instanceof TextInputControl field) {
            field.setText(text);
        }
    }

    private void held(Room room, String name, Runnable deed) {
        long before = THREADS.getThreadCpuTime(fxThread);
        Fx.run(deed);
        long last = THREADS.getThreadCpuTime(fxThread);
        double call = (last - before) / 1e6;
        double longest = call;
        for (int i = 0; i < 30 || Fx.call(() -> room.state().busy.get()); i++) {
            Fx.pulses(0);
            long now = THREADS.getThreadCpuTime(fxThread);
            longest = Math.max(longest, (now - last) / 1e6);
            last = now;
        }
        System.out.printf(Locale.ROOT, "%-12s %9.0f %11.0f%n", name, call, longest);
    }

    private static void bands(Room room, boolean wanted) {
        Fx.run(() -> room.state().bands.set(wanted));
        Fx.pulses(1);
    }

    private Opened open() {
        return open(List.of());
    }

    private Opened open(List<ComparisonView> views) {
        return Fx.call(() -> {
            Background background = new Background(
                    Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, Throwable::printStackTrace);
            Room room = new Room(
                    new PlainWork(),
                    new Messages(Locale.ENGLISH),
                    background,
                    new QuietDialogs(),
                    new NoFiles(),
                    views,
                    new QuietHost());
            Stage stage = new Stage();
            stage.setScene(new Scene(room.layout(), WIDTH, HEIGHT));
            new Look().apply(stage.getScene(), false);
            room.layout().setSplits(Settings.DEFAULT.splits());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return new Opened(room, stage);
        });
    }

    /** Processor time of the JavaFX thread a frame while the wheel turns over the first column, in milliseconds. */
    private double frames(Room room) {
        Robot robot = Fx.call(Robot::new);
        Fx.run(() -> {
            Bounds on = room.layout()
                    .columns()
                    .localToScreen(room.layout().columns().getLayoutBounds());
            robot.mouseMove(on.getMinX() + 120, on.getCenterY() + 40);
        });
        Fx.pulses(20);
        long before = THREADS.getThreadCpuTime(fxThread);
        int direction = 1;
        for (int i = 0; i < FRAMES; i++) {
            int turn = (i / 30) % 2 == 0 ? direction : -direction;
            Fx.run(() -> robot.mouseWheel(turn));
            Fx.pulses(1);
        }
        // Waiting for the next pulse takes two frames; what is measured is all of them.
        return (THREADS.getThreadCpuTime(fxThread) - before) / 1e6 / FRAMES;
    }

    /** Processor time of the JavaFX thread to take all marks away and to paint them again, in milliseconds each. */
    private double restyle(Room room) {
        int times = Integer.getInteger("restyle", 6);
        long before = THREADS.getThreadCpuTime(fxThread);
        for (int i = 0; i < times; i++) {
            boolean on = i % 2 == 1;
            Fx.run(() -> {
                room.state().markOnly.set(on);
                room.state().markDiffers.set(on);
            });
            Fx.pulses(1);
        }
        return (THREADS.getThreadCpuTime(fxThread) - before) / 1e6 / times;
    }

    /** The same to choose a fact far away and bring all columns there. */
    private double choose(Room room) {
        int times = 10;
        long before = THREADS.getThreadCpuTime(fxThread);
        for (int i = 0; i < times; i++) {
            String fact = "f" + (i * 37 % 40);
            Fx.run(() -> room.layout().columns().select(new Selection.OfFact(fact)));
            Fx.pulses(1);
        }
        return (THREADS.getThreadCpuTime(fxThread) - before) / 1e6 / times;
    }

    private static double heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Fx.pulses(2);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /** What stays in the heap when one comparison after the other is opened in the window. */
    private void reopen() {
        Opened opened = open();
        Fx.run(() -> opened.room().state().articles.set(true));
        double first = 0;
        for (int i = 0; i <= REOPENED; i++) {
            // Of other lengths, or the columns would be kept.
            Comparison comparison = new MadeUpScreen(6, 300 + i % 2, 600).comparison();
            Fx.run(() -> opened.room().screen().compared(Optional.of(comparison)));
            Fx.pulses(5);
            if (i == 0) {
                first = heap();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "heap with one comparison %.1f MB, after %d more were opened in its place %.1f MB%n",
                first,
                REOPENED,
                heap());
        Fx.run(opened.stage()::close);
    }
}
