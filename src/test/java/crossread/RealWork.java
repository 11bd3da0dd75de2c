package crossread;

import crossread.compare.Repairs;
import crossread.export.pdf.PdfPrinter;
import crossread.ui.ClassWork;
import crossread.ui.Work;
import crossread.ui.Workroom;
import java.util.Locale;

/** The window's work as {@code Main} puts it together, for tests of the window with the whole program behind it. */
public final class RealWork {
    private RealWork() {}

    public static Work work() {
        Main.Rooms rooms = Main.rooms(Locale.ENGLISH);
        return new Workroom(
                rooms.files(),
                new Repairs(),
                rooms.comparer(),
                rooms.sentences(),
                rooms.comparisons(),
                rooms.exporters(),
                new PdfPrinter(),
                new ClassWork(rooms.worksheets(), rooms.words()),
                rooms.words());
    }
}
