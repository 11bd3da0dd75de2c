package crossread.ui;

import crossread.ui.columns.ColumnsPane;
import crossread.ui.frame.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs what a test asks on the JavaFX thread and waits for it: {@code @ExtendWith(Fx.class)}.
 *
 * <p>Closes every window after each test, and fails the test if anything was thrown on the JavaFX thread meanwhile.
 */
public final class Fx implements BeforeAllCallback, AfterEachCallback {
    /** More where large stories are tried. */
    private static final long SECONDS = Long.getLong("crossread.patience", 20);

    private static final List<Throwable> THROWN = new CopyOnWriteArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyStarted) {
            started.countDown();
        }
        if (!started.await(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("JavaFX did not start");
        }
        Platform.setImplicitExit(false);
        run(() -> new Look().loadFonts());
        run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> THROWN.add(thrown)));
    }

    /** Columns that are not let go hold their window for as long as the tests run. */
    private static void close(Window window) {
        if (window.getScene() != null) {
            window.getScene().getRoot().lookupAll(".columns").stream()
                    .flatMap(node -> node instanceof ColumnsPane columns ? Stream.of(columns) : Stream.of())
                    .forEach(ColumnsPane::letGo);
        }
        window.hide();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        run(() -> new ArrayList<>(Window.getWindows()).forEach(Fx::close));
        List<Throwable> thrown = List.copyOf(THROWN);
        THROWN.clear();
        if (!thrown.isEmpty()) {
            throw new AssertionError(thrown.size() + " thrown on the JavaFX thread", thrown.getFirst());
        }
    }

    /** What {@code work} gives, done on the JavaFX thread. */
    public static <T> T call(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        });
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("on the JavaFX thread: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("the JavaFX thread does not answer", stuck);
        }
    }

    /** Does {@code work} on the JavaFX thread and waits for it. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until {@code count} pulses - styles, layout, drawing - have passed. */
    public static void pulses(int count) {
        CountDownLatch passed = new CountDownLatch(count + 1);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                passed.countDown();
            }
        };
        run(timer::start);
        try {
            if (!passed.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulse in " + SECONDS + " s");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        } finally {
            run(timer::stop);
        }
    }

    /** Waits, pulse by pulse, until {@code holds} does on the JavaFX thread. */
    public static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!call(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + SECONDS + " s in vain: " + what);
            }
            pulses(1);
        }
    }

    /** Shows {@code root} in a window of this size at the screen's corner and waits until it is drawn. */
    public static Stage show(Parent root, double width, double height) {
        Stage shown = call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(root, width, height));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.requestFocus();
            return stage;
        });
        pulses(3);
        return shown;
    }
}
