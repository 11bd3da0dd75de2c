package crossread;

import crossread.cli.Failure;
import crossread.cli.WindowStart;
import crossread.compare.Repairs;
import crossread.export.pdf.PdfPrinter;
import crossread.machine.Doorway;
import crossread.machine.Folders;
import crossread.machine.LogBook;
import crossread.messages.Messages;
import crossread.store.RecoveryFolder;
import crossread.store.lock.Claims;
import crossread.ui.Window;
import crossread.ui.desk.ClassWork;
import crossread.ui.desk.Safe;
import crossread.ui.desk.Workroom;
import crossread.ui.frame.ScreenStart;
import crossread.ui.frame.Support;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Opens the window. JavaFX comes up on one core while the program is put together, and reads what it was given, on another:
 * a reader waits for the longer of the two and not for their sum.
 */
final class Opening {
    private final Supplier<Main.Rooms> rooms;
    private final OutputStream err;

    /**
     * @param rooms puts the parts together
     * @param err where it is told why the window could not be opened
     */
    Opening(Supplier<Main.Rooms> rooms, OutputStream err) {
        this.rooms = rooms;
        this.err = err;
    }

    /** Opens it without a command line; answers the exit code. */
    int open(WindowStart start) {
        try {
            return open(rooms, start.files(), start.alone());
        } catch (RuntimeException problem) {
            return new Failure(new Messages(Locale.getDefault()), err).tell(problem);
        }
    }

    /** Opens it for the command line; answers the exit code. */
    int open(Main.Rooms made, List<Path> files, boolean alone) {
        return open(() -> made, files, alone);
    }

    private static int open(Supplier<Main.Rooms> rooms, List<Path> files, boolean alone) {
        Folders folders = Folders.here();
        boolean rehearsal = Boolean.getBoolean("crossread.rehearsal");
        try (Doorway doorway = Doorway.of(folders, System.getenv());
                LogBook log = new LogBook(folders.logs())) {
            if (!alone && !rehearsal && doorway.handOver(files)) {
                return 0;
            }
            ScreenStart screen = new ScreenStart();
            Main.Rooms made = rooms.get();
            Workroom work = work(made, folders.state());
            work.begin(files);
            Window window = new Window(
                    screen, work, Main.views(made), made.words(), folders.config(), new Support(made.version(), log));
            if (rehearsal) {
                window.rehearse(files);
            } else {
                log.open();
                window.show(files, doorway);
            }
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** @param state where is kept what is remembered between two starts */
    static Workroom work(Main.Rooms rooms, Path state) {
        return new Workroom(
                rooms.files(),
                new Repairs(),
                rooms.comparer(),
                rooms.sentences(),
                rooms.comparisons(),
                rooms.exporters(),
                new PdfPrinter(Main.pdf()),
                rooms.originals(),
                rooms.packer(),
                new Claims(state.resolve("locks")),
                new Safe(new RecoveryFolder(state.resolve("recovery")), Clock.systemUTC()),
                new ClassWork(rooms.worksheets(), rooms.words()),
                rooms.words());
    }
}
