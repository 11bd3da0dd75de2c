package crossread.ui.classroom;

import crossread.lesson.AnswerKey;
import crossread.lesson.Handout;
import crossread.messages.Messages;
import crossread.store.ClassFiles;
import crossread.ui.desk.Background;
import crossread.ui.desk.ClassName;
import crossread.ui.desk.ClassWork;
import crossread.ui.desk.ComparisonName;
import crossread.ui.desk.FileChoosers;
import crossread.ui.desk.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks for the files of a class, reads and writes them beside the window, and says what came of it. */
final class ClassFiler {
    private final Path file;
    private final ClassWork work;
    private final Background background;
    private final FileChoosers choosers;
    private final Messages words;
    private final Consumer<Notice> onNotice;

    /** @param file the class file that is open */
    ClassFiler(
            Path file,
            ClassWork work,
            Background background,
            FileChoosers choosers,
            Messages words,
            Consumer<Notice> onNotice) {
        this.file = file;
        this.work = work;
        this.background = background;
        this.choosers = choosers;
        this.words = words;
        this.onNotice = onNotice;
    }

    /**
     * Opens the teacher's file for what a student handed in.
     *
     * @param then takes the key and the name of its file
     */
    void openKey(Handout handout, BiConsumer<AnswerKey, String> then) {
        choosers.openClass(ClassFiles.TEACHER)
                .ifPresent(chosen -> background.start(
                        _ -> work.openKey(chosen, handout),
                        key -> then.accept(key, String.valueOf(chosen.getFileName())),
                        failure -> failed("desk.not-opened", chosen, failure)));
    }

    /** Asks for a file; the student's name stands in the name offered. */
    void save(Handout handout, Runnable then) {
        String name = handout.answers().name();
        String base = String.valueOf(file.getFileName()).replaceFirst("(?i)\\." + ClassFiles.CLASS + "$", "");
        String offered = name.isEmpty() || base.endsWith(name) ? base : ComparisonName.base(base + " \u2013 " + name);
        choosers.saveClass(offered + "." + ClassFiles.CLASS)
                .map(ClassName::classFile)
                .ifPresent(target -> background.start(
                        _ -> {
                            work.save(target, handout);
                            return target;
                        },
                        written -> {
                            tell(Notice.Level.INFO, "class.saved", String.valueOf(written.getFileName()));
                            then.run();
                        },
                        failure -> failed("desk.not-saved", target, failure)));
    }

    private void failed(String key, Path chosen, Exception failure) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException(failure);
        }
        tell(
                Notice.Level.PROBLEM,
                key,
                String.valueOf(chosen.getFileName()),
                Optional.ofNullable(failure.getMessage()).orElse(""));
    }

    private void tell(Notice.Level level, String key, Object... arguments) {
        onNotice.accept(new Notice(level, words.text(key, arguments)));
    }
}
