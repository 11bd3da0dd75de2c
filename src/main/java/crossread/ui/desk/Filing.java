package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens comparisons and saves them, and asks before anything unsaved is put away. */
public final class Filing {
    private final StoryDesk desk;
    private final Session session;
    private final Work work;
    private final Background background;
    private final Dialogs dialogs;
    private final FileChoosers choosers;
    private final Messages words;
    private final StoryDesk.Screen screen;
    private final OpenedTeller told;

    Filing(
            StoryDesk desk,
            Work work,
            Background background,
            Dialogs dialogs,
            FileChoosers choosers,
            Messages words,
            StoryDesk.Screen screen) {
        this.desk = desk;
        this.session = desk.session();
        this.work = work;
        this.background = background;
        this.dialogs = dialogs;
        this.choosers = choosers;
        this.words = words;
        this.screen = screen;
        this.told = new OpenedTeller(desk, this::saveAs, words, screen);
    }

    void open() {
        choosers.comparison().ifPresent(this::open);
    }

    void open(Path file) {
        unlessUnsaved(() -> {
            desk.comparer().stopComparing();
            background.start(
                    _ -> work.open(file),
                    saved -> {
                        desk.putDown(saved);
                        screen.used(file);
                        told.opened(saved);
                    },
                    failure -> notOpened(file, failure));
        });
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        screen.finishWriting();
        choosers.saveAs(ComparisonName.of(desk.title()))
                .ifPresent(file -> save(ComparisonName.withEnding(file), false, then));
    }

    /** Does {@code then}, after asking what to do with unsaved work if there is any. */
    void unlessUnsaved(Runnable then) {
        screen.finishWriting();
        if (!session.isUnsaved()) {
            then.run();
            return;
        }
        switch (dialogs.unsaved(desk.title())) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private void save(Runnable then) {
        screen.finishWriting();
        if (session.comparison().isEmpty()) {
            problem("desk.nothing-to-save");
            return;
        }
        session.saved()
                .map(Work.Saved::file)
                .or(() -> choosers.saveAs(ComparisonName.of(desk.title())).map(ComparisonName::withEnding))
                .ifPresent(file -> save(file, false, then));
    }

    /** @param anyway whether the file is written whatever became of it meanwhile */
    private void save(Path file, boolean anyway, Runnable then) {
        Optional<Comparison> comparison = session.comparison();
        if (comparison.isEmpty() || session.isStale()) {
            problem("desk.still-comparing");
            return;
        }
        Comparison shown = comparison.get();
        Optional<Work.Saved> original = session.saved();
        background.start(
                _ -> work.save(file, shown, original, anyway),
                saved -> {
                    session.saved(saved, shown);
                    screen.deskChanged();
                    screen.used(file);
                    then.run();
                },
                failure -> notSaved(file, failure, then));
    }

    /** The work stays on the desk and unsaved; what else can be done stands with the reason. */
    private void notSaved(Path file, Exception failure, Runnable then) {
        Notice.Offer elsewhere = new Notice.Offer(words.text("command.save-as"), () -> saveAs(then));
        switch (failure) {
            case InTheWayException inTheWay ->
                screen.notice(new Notice(
                        Notice.Level.PROBLEM,
                        why(inTheWay),
                        Stream.concat(
                                        Stream.of(elsewhere),
                                        inTheWay.anyway().stream()
                                                .map(text -> new Notice.Offer(text, () -> save(file, true, then))))
                                .toList()));
            case IOException broken ->
                screen.notice(new Notice(
                        Notice.Level.PROBLEM,
                        words.text("desk.not-saved", file.getFileName(), why(broken)),
                        List.of(elsewhere)));
            default -> throw new IllegalStateException("on " + file.getFileName(), failure);
        }
    }

    private static String why(IOException failure) {
        return Optional.ofNullable(failure.getMessage()).orElse("");
    }

    private void notOpened(Path file, Exception failure) {
        if (failure instanceof IOException broken) {
            problem("desk.not-opened", file.getFileName(), why(broken));
        } else {
            throw new IllegalStateException("on " + file.getFileName(), failure);
        }
    }

    private void problem(String key, Object... arguments) {
        screen.notice(new Notice(Notice.Level.PROBLEM, words.text(key, arguments)));
    }
}
