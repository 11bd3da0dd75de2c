package crossread.ui;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens comparisons and saves them, and asks before anything unsaved is put away. */
final class Filing {
    private final StoryDesk desk;
    private final Session session;
    private final Work work;
    private final Background background;
    private final Dialogs dialogs;
    private final FileChoosers choosers;
    private final Messages words;
    private final StoryDesk.Screen screen;

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
    }

    void open() {
        choosers.comparison().ifPresent(this::open);
    }

    void open(Path file) {
        unlessUnsaved(() -> {
            desk.stopComparing();
            background.start(
                    _ -> work.open(file),
                    saved -> {
                        desk.putDown(saved);
                        screen.used(file);
                    },
                    failure -> failed("desk.not-opened", file, failure));
        });
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        screen.finishWriting();
        choosers.saveAs(ComparisonName.of(desk.title()))
                .ifPresent(file -> save(ComparisonName.withEnding(file), () -> {}));
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
                .ifPresent(file -> save(file, then));
    }

    private void save(Path file, Runnable then) {
        Optional<Comparison> comparison = session.comparison();
        if (comparison.isEmpty() || session.isStale()) {
            problem("desk.still-comparing");
            return;
        }
        Comparison shown = comparison.get();
        Optional<Work.Saved> original = session.saved();
        background.start(
                _ -> work.save(file, shown, original),
                saved -> {
                    session.saved(saved, shown);
                    screen.deskChanged();
                    screen.used(file);
                    then.run();
                },
                failure -> failed("desk.not-saved", file, failure));
    }

    private void failed(String key, Path file, Exception failure) {
        if (failure instanceof IOException) {
            String why = Optional.ofNullable(failure.getMessage()).orElse("");
            problem(key, file.getFileName(), why);
        } else {
            throw new IllegalStateException("on " + file.getFileName(), failure);
        }
    }

    private void problem(String key, Object... arguments) {
        screen.notice(new Notice(Notice.Level.PROBLEM, words.text(key, arguments)));
    }
}
