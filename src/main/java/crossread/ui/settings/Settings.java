package crossread.ui.settings;

import crossread.ui.columns.text.Marks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What comes back at the next start.
 *
 * @param theme which theme
 * @param language which language the window speaks
 * @param textSize reading size, in pixels
 * @param frame the window itself
 * @param splits how it is divided
 * @param shown what is shown in it
 * @param meaning whether stories are matched by meaning too
 * @param recent comparisons opened or saved last, newest first
 */
public record Settings(
        ThemeChoice theme,
        LanguageChoice language,
        double textSize,
        Frame frame,
        Splits splits,
        Shown shown,
        boolean meaning,
        List<Path> recent) {
    public static final double SMALLEST_TEXT = 12;
    public static final double LARGEST_TEXT = 32;
    private static final int RECENT = 8;

    /** The first start. */
    public static final Settings DEFAULT = new Settings(
            ThemeChoice.SYSTEM,
            LanguageChoice.SYSTEM,
            16,
            new Frame(1280, 820, false),
            new Splits(0.145, 0.762, 0.66),
            new Shown(true, true, true, false, true, false, Switches.of(Marks.DEFAULT), false, List.of()),
            true,
            List.of());

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        recent = recent.stream().limit(RECENT).toList();
    }

    /**
     * The window.
     *
     * @param width in pixels
     * @param height in pixels
     * @param maximized whether it filled the screen
     */
    public record Frame(double width, double height, boolean maximized) {
        public Frame {
            width = Math.clamp(width, 640, 16_384);
            height = Math.clamp(height, 480, 16_384);
        }
    }

    /**
     * How it is divided.
     *
     * @param list share of the width left of the columns, 0 to 1
     * @param ledger share of the width left of the ledger, 0 to 1
     * @param why share of the height above the why cards, 0 to 1
     */
    public record Splits(double list, double ledger, double why) {
        public Splits {
            list = Math.clamp(list, 0, 1);
            ledger = Math.clamp(ledger, 0, 1);
            why = Math.clamp(why, 0, 1);
        }
    }

    /**
     * What is shown in it.
     *
     * @param list whether the articles are listed
     * @param side whether the facts stand beside the text
     * @param why whether the cards come where something is chosen
     * @param review whether what was set aside stands in the place of the facts
     * @param locked whether the columns scroll in step
     * @param bands whether bands are drawn between all linked sentences
     * @param marks what is marked in the text
     * @param blind whether the outlets are hidden
     * @param views ids of the views that stood in the centre and below it
     */
    public record Shown(
            boolean list,
            boolean side,
            boolean why,
            boolean review,
            boolean locked,
            boolean bands,
            Switches marks,
            boolean blind,
            List<String> views) {
        public Shown {
            views = List.copyOf(views);
        }
    }

    /**
     * What is marked in the text: facts of which classes.
     *
     * @param most how many at most, as {@link Marks#most()} has it
     */
    public record Switches(boolean only, boolean differs, boolean uncertain, boolean shared, int most) {
        public static Switches of(Marks marks) {
            return new Switches(marks.only(), marks.differs(), marks.uncertain(), marks.shared(), marks.most());
        }
    }

    /** With {@code file} as the newest of the recent ones. */
    public Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(List.of(file.toAbsolutePath()));
        recent.stream().filter(each -> !each.equals(file.toAbsolutePath())).forEach(files::add);
        return withRecent(files);
    }

    public Settings withRecent(List<Path> files) {
        return new Settings(theme, language, textSize, frame, splits, shown, meaning, files);
    }
}
