package crossread.ui.frame;

import crossread.ui.columns.ReadingFonts;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/**
 * Starts JavaFX and loads the program's faces on a thread of its own, while the rest of the program gets ready: both take
 * about as long, and neither needs the other.
 */
public final class ScreenStart {
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> faces = new CompletableFuture<>();

    /** Begins, and returns at once. */
    public ScreenStart() {
        Thread.ofPlatform().daemon().name("screen-start").start(this::start);
    }

    private void start() {
        try {
            Platform.startup(new DesktopName()::tell);
            Look look = new Look();
            look.loadControlFont();
            look.loadSigns();
            ready.complete(null);
            ReadingFonts.load();
            faces.complete(null);
        } catch (RuntimeException | Error failed) {
            ready.completeExceptionally(failed);
            faces.completeExceptionally(failed);
        }
    }

    /** Runs {@code opening} on the JavaFX thread, as soon as there is one and controls have their face. */
    public void run(Runnable opening) {
        ready.join();
        Platform.runLater(opening);
    }

    /** Waits until the text of articles has its face too. */
    public void awaitFaces() {
        faces.join();
    }
}
