package crossread.ui;

import crossread.model.fact.FactKind;
import crossread.ui.columns.text.MarkLevel;
import crossread.ui.columns.text.Marks;
import crossread.ui.settings.LanguageChoice;
import crossread.ui.settings.RecentFile;
import crossread.ui.settings.Settings;
import crossread.ui.settings.ThemeChoice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the window's switches and what is shown depend on. */
final class RoomState {
    // What there is.
    final BooleanProperty articles = new SimpleBooleanProperty();
    /** Whether the first articles are on their way: the page that asks for some would only flash up. */
    final BooleanProperty awaited = new SimpleBooleanProperty();

    final BooleanProperty comparison = new SimpleBooleanProperty();
    final BooleanProperty coarse = new SimpleBooleanProperty();
    final BooleanProperty differences = new SimpleBooleanProperty();
    final BooleanProperty conflicts = new SimpleBooleanProperty();
    final BooleanProperty keptOut = new SimpleBooleanProperty();

    /** Whether something waits that an earlier program could not save. */
    final BooleanProperty salvage = new SimpleBooleanProperty();

    final BooleanProperty undo = new SimpleBooleanProperty();
    final BooleanProperty redo = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObjectProperty<List<RecentFile>> recent = new SimpleObjectProperty<>(List.of());

    // Where the reader is.
    final BooleanProperty articleChosen = new SimpleBooleanProperty();
    final BooleanProperty offersCharacters = new SimpleBooleanProperty();
    final BooleanProperty offersCore = new SimpleBooleanProperty();
    final BooleanProperty atAside = new SimpleBooleanProperty();
    final BooleanProperty atKept = new SimpleBooleanProperty();

    /** Whether a fact or a sentence is chosen. */
    final BooleanProperty chosen = new SimpleBooleanProperty();

    /** Whether a fact is chosen. */
    final BooleanProperty factChosen = new SimpleBooleanProperty();

    /** Whether the list of corrections is shown. */
    final BooleanProperty corrections = new SimpleBooleanProperty();

    /** Whether a note is being written. */
    final BooleanProperty noting = new SimpleBooleanProperty();

    /** Whether words are looked for in the columns. */
    final BooleanProperty finding = new SimpleBooleanProperty();

    // What the reader wants; it comes back at the next start.
    final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(Settings.DEFAULT.theme());
    final ObjectProperty<LanguageChoice> language = new SimpleObjectProperty<>(Settings.DEFAULT.language());
    final DoubleProperty textSize = new SimpleDoubleProperty(Settings.DEFAULT.textSize());
    final BooleanProperty meaning = new SimpleBooleanProperty(Settings.DEFAULT.meaning());
    final BooleanProperty locked = new SimpleBooleanProperty();
    final BooleanProperty bands = new SimpleBooleanProperty();
    final BooleanProperty review = new SimpleBooleanProperty();
    final BooleanProperty list = new SimpleBooleanProperty();

    /** Whether the facts, or what else there is, stand beside the text. */
    final BooleanProperty side = new SimpleBooleanProperty();

    /** Whether the cards are wanted once something is chosen. */
    final BooleanProperty why = new SimpleBooleanProperty();

    /** Whether the outlets are hidden. */
    final BooleanProperty blind = new SimpleBooleanProperty();

    /** Whether what was found is hidden, because somebody is to find it without the program. */
    final BooleanProperty predicting = new SimpleBooleanProperty();

    /** Whether the articles stand behind a worksheet. */
    final BooleanProperty sheetTexts = new SimpleBooleanProperty(true);

    final BooleanProperty markOnly = new SimpleBooleanProperty();
    final BooleanProperty markDiffers = new SimpleBooleanProperty();
    final BooleanProperty markUncertain = new SimpleBooleanProperty();
    final BooleanProperty markShared = new SimpleBooleanProperty();
    final IntegerProperty mostMarks = new SimpleIntegerProperty();
    final ObjectProperty<Set<FactKind>> kinds = new SimpleObjectProperty<>(Marks.DEFAULT.kinds());

    /** Ids of the views that the reader chose for the two places that have any. */
    final StringProperty centre = new SimpleStringProperty(Views.COLUMNS);

    final StringProperty below = new SimpleStringProperty(Views.WHY);

    RoomState() {
        show(Settings.DEFAULT.shown());
    }

    Marks marks() {
        return new Marks(
                kinds.get(), markOnly.get(), markDiffers.get(), markUncertain.get(), markShared.get(), mostMarks.get());
    }

    /** How much is marked; empty where the reader chose one by one. */
    Optional<MarkLevel> level() {
        return MarkLevel.of(marks());
    }

    /** Marks one level more, or less where {@code by} is negative; what was chosen one by one counts as the usual. */
    void stepLevel(int by) {
        mark(Settings.Switches.of(level().orElse(MarkLevel.USUAL).step(by).marks(kinds.get())));
    }

    /** Who is told that something else is to be marked. */
    void onMarks(Runnable listener) {
        List.of(kinds, markOnly, markDiffers, markUncertain, markShared, mostMarks)
                .forEach(each -> each.addListener(_ -> listener.run()));
    }

    private void mark(Settings.Switches wanted) {
        markOnly.set(wanted.only());
        markDiffers.set(wanted.differs());
        markUncertain.set(wanted.uncertain());
        markShared.set(wanted.shared());
        mostMarks.set(wanted.most());
    }

    /** Takes up what the reader wanted at the last start, or before another language. */
    void take(Settings settings) {
        theme.set(settings.theme());
        language.set(settings.language());
        textSize.set(settings.textSize());
        meaning.set(settings.meaning());
        show(settings.shown());
    }

    /** Another story comes: what was opened to work on the one before is closed. How the window looks stays as it is. */
    void startAnew() {
        predicting.set(false);
        review.set(false);
        corrections.set(false);
        finding.set(false);
        centre.set(Views.COLUMNS);
        below.set(Views.WHY);
    }

    private void show(Settings.Shown shown) {
        list.set(shown.list());
        side.set(shown.side());
        why.set(shown.why());
        review.set(shown.review());
        locked.set(shown.locked());
        bands.set(shown.bands());
        blind.set(shown.blind());
        mark(shown.marks());
    }

    /** What is to come back, in a window of this frame, divided so. */
    Settings settings(Settings.Frame frame, Settings.Splits splits, List<java.nio.file.Path> files) {
        Settings.Shown shown = new Settings.Shown(
                list.get(),
                side.get(),
                why.get(),
                review.get(),
                locked.get(),
                bands.get(),
                Settings.Switches.of(marks()),
                blind.get(),
                List.of(centre.get(), below.get()));
        return new Settings(theme.get(), language.get(), textSize.get(), frame, splits, shown, meaning.get(), files);
    }
}
