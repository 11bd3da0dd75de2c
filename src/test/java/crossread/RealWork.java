package crossread;

import crossread.ui.desk.Workroom;
import crossread.ui.view.ComparisonView;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The window's work as {@code Main} puts it together, for tests of the window with the whole program behind it. */
public final class RealWork {
    private RealWork() {}

    /** @param folder for what is remembered between two starts */
    public static Workroom work(Path folder) {
        return work(folder, Locale.ENGLISH);
    }

    /** @param locale the language the window speaks */
    public static Workroom work(Path folder, Locale locale) {
        return Opening.work(Main.rooms(locale), folder);
    }

    /** The views as {@code Main} lists them. */
    public static List<ComparisonView> views() {
        return Main.views(Main.rooms(Locale.ENGLISH));
    }
}
