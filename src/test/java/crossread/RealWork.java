package crossread;

import crossread.compare.Repairs;
import crossread.export.pdf.PdfPrinter;
import crossread.store.RecoveryFolder;
import crossread.store.lock.Claims;
import crossread.ui.desk.ClassWork;
import crossread.ui.desk.Safe;
import crossread.ui.desk.Workroom;
import crossread.ui.view.ComparisonView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The window's work as {@code Main} puts it together, for tests of the window with the whole program behind it. */
public final class RealWork {
    private RealWork() {}

    /** @param folder for what is remembered between two starts */
    public static Workroom work(Path folder) {
        Main.Rooms rooms = Main.rooms(Locale.ENGLISH);
        return new Workroom(
                rooms.files(),
                new Repairs(),
                rooms.comparer(),
                rooms.sentences(),
                rooms.comparisons(),
                rooms.exporters(),
                new PdfPrinter(),
                rooms.originals(),
                rooms.packer(),
                new Claims(folder.resolve("locks")),
                new Safe(new RecoveryFolder(folder.resolve("recovery")), Clock.systemUTC()),
                new ClassWork(rooms.worksheets(), rooms.words()),
                rooms.words());
    }

    /** The views as {@code Main} lists them. */
    public static List<ComparisonView> views() {
        return Main.views(Main.rooms(Locale.ENGLISH));
    }
}
