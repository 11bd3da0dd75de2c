package crossread.ui;

import crossread.export.WorksheetOrder;
import crossread.lesson.Task;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.store.ClassFiles;
import crossread.ui.blind.Veil;
import crossread.ui.desk.Background;
import crossread.ui.desk.ClassName;
import crossread.ui.desk.ClassWork;
import crossread.ui.desk.ComparisonName;
import crossread.ui.desk.Notice;
import crossread.ui.desk.Reporter;
import crossread.ui.desk.StoryDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes worksheets and class files of the comparison on the desk. */
final class ClassDesk {
    private final StoryDesk desk;
    private final ClassWork work;
    private final Background background;
    private final RoomState state;
    private final Messages words;
    private final StoryDesk.Screen screen;

    ClassDesk(
            StoryDesk desk,
            ClassWork work,
            Background background,
            RoomState state,
            Messages words,
            StoryDesk.Screen screen) {
        this.desk = desk;
        this.work = work;
        this.background = background;
        this.state = state;
        this.words = words;
        this.screen = screen;
    }

    /** Asks for a file and writes the sheets of these tasks, or the key to them. */
    void worksheet(List<Task> tasks, boolean key) {
        WorksheetOrder sheet = WorksheetOrder.of(tasks).withTexts(state.sheetTexts.get());
        WorksheetOrder order = key ? sheet.key() : sheet;
        String name = ComparisonName.base(desk.title()) + " – " + words.text(key ? "worksheet.key" : "worksheet.name");
        comparison()
                .ifPresent(comparison ->
                        desk.choosers().report(name, work.formats()).ifPresent(file -> write(file, comparison, order)));
    }

    private void write(Path file, Comparison comparison, WorksheetOrder order) {
        String name = String.valueOf(file.getFileName());
        Optional<String> format = work.formats().stream()
                .filter(each -> name.toLowerCase(Locale.ROOT).endsWith("." + each))
                .findFirst();
        if (format.isEmpty()) {
            tell(Notice.Level.PROBLEM, "cli.worksheet-format", name);
            return;
        }
        background.start(
                _ -> {
                    work.worksheet(file, comparison, format.get(), order);
                    return file;
                },
                _ -> screen.notice(Notice.written(words, file, screen::open)),
                failure -> failed(Reporter.notExported(failure), file, failure));
    }

    /** Asks for a name and writes a class file and, beside it, the teacher's file. */
    void handOut() {
        String name = ComparisonName.base(desk.title()) + "." + ClassFiles.CLASS;
        comparison()
                .ifPresent(comparison -> desk.choosers()
                        .saveClass(name)
                        .map(ClassName::classFile)
                        .ifPresent(file -> background.start(
                                _ -> work.handOut(file, comparison),
                                teacher -> tell(
                                        Notice.Level.INFO,
                                        "class.written",
                                        String.valueOf(file.getFileName()),
                                        String.valueOf(teacher.getFileName()),
                                        folder(file)),
                                failure -> failed(Reporter.notExported(failure), file, failure))));
    }

    /** Asks for a class file and shows it instead of the reading room. */
    void open() {
        desk.choosers().openClass(ClassFiles.CLASS).ifPresent(screen::showClass);
    }

    /** What is on the screen, with the outlets hidden where they are hidden there. */
    private Optional<Comparison> comparison() {
        if (desk.session().isStale()) {
            tell(Notice.Level.PROBLEM, "desk.still-comparing");
            return Optional.empty();
        }
        return desk.session()
                .comparison()
                .map(comparison ->
                        state.blind.get() ? new Veil(comparison.articles(), words).over(comparison) : comparison);
    }

    private static String folder(Path file) {
        return String.valueOf(file.toAbsolutePath().getParent());
    }

    private void failed(String key, Path file, Exception failure) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException(failure);
        }
        tell(
                Notice.Level.PROBLEM,
                key,
                String.valueOf(file.getFileName()),
                Optional.ofNullable(failure.getMessage()).orElse(""));
    }

    private void tell(Notice.Level level, String key, Object... arguments) {
        screen.notice(new Notice(level, words.text(key, arguments)));
    }
}
