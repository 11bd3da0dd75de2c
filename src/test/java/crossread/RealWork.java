package crossread;

import crossread.compare.Repairs;
import crossread.export.pdf.PdfPrinter;
import crossread.ui.Work;
import crossread.ui.Workroom;
import crossread.ui.view.ComparisonView;
import java.util.List;
import java.util.Locale;

/** The window's work as {@code Main} puts it together, for tests of the window with the whole program behind it. */
public final class RealWork {
    private RealWork() {}

    public static Work work() {
        return work(Locale.ENGLISH);
    }

    /** The work in a language. */
    public static Work work(Locale locale) {
        Main.Rooms rooms = Main.rooms(locale);
        return new Workroom(
                rooms.files(),
                new Repairs(),
                rooms.comparer(),
                rooms.sentences(),
                rooms.comparisons(),
                rooms.exporters(),
                new PdfPrinter(),
                rooms.words());
    }

    /** The views as {@code Main} lists them. */
    public static List<ComparisonView> views() {
        return Main.views(Main.rooms(Locale.ENGLISH));
    }
}
