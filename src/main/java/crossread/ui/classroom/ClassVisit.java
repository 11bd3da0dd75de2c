package crossread.ui.classroom;

import crossread.messages.Messages;
import crossread.ui.desk.Background;
import crossread.ui.desk.ClassWork;
import crossread.ui.desk.Dialogs;
import crossread.ui.desk.FileChoosers;
import crossread.ui.desk.Notice;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** Shows class files in the window in the place of the reading room, one at a time. */
public final class ClassVisit {
    private final Scene scene;
    private final ClassWork work;
    private final Messages words;
    private final Background background;
    private final Dialogs dialogs;
    private final FileChoosers choosers;
    private final Consumer<Notice> notices;
    private final Runnable dress;
    private final Runnable back;
    private Optional<ClassRoom> open = Optional.empty();

    /**
     * @param notices is told where a file cannot be opened
     * @param dress gives what the scene shows its looks
     * @param back shows the reading room again
     */
    public ClassVisit(
            Scene scene,
            ClassWork work,
            Messages words,
            Background background,
            Dialogs dialogs,
            FileChoosers choosers,
            Consumer<Notice> notices,
            Runnable dress,
            Runnable back) {
        this.scene = scene;
        this.work = work;
        this.words = words;
        this.background = background;
        this.dialogs = dialogs;
        this.choosers = choosers;
        this.notices = notices;
        this.dress = dress;
        this.back = back;
    }

    /** Shows the class file instead of what is shown. */
    public void show(Path chosen) {
        background.start(
                _ -> work.open(chosen),
                handout -> {
                    leave();
                    ClassRoom room =
                            new ClassRoom(chosen, handout, work, words, background, dialogs, choosers, this::leave);
                    open = Optional.of(room);
                    scene.getAccelerators().clear();
                    scene.setRoot(room);
                    dress.run();
                    room.focusCards();
                },
                failure -> notices.accept(new Notice(
                        Notice.Level.PROBLEM,
                        words.text(
                                "desk.not-opened",
                                chosen.getFileName(),
                                Optional.ofNullable(failure.getMessage()).orElse("")))));
    }

    private void leave() {
        open.ifPresent(left -> {
            back.run();
            left.letGo();
            open = Optional.empty();
        });
    }

    /** Does {@code then}, after asking what to do with answers that are not saved, if a class file is open. */
    public void unlessUnsaved(Runnable then) {
        open.ifPresentOrElse(room -> room.unlessUnsaved(then), then);
    }
}
