package crossread.cli;

import crossread.export.ReportFile;
import crossread.export.WorksheetOrder;
import crossread.lesson.Answers;
import crossread.lesson.Handout;
import crossread.lesson.LessonWriter;
import crossread.lesson.Prepared;
import crossread.lesson.Task;
import crossread.model.Comparison;
import crossread.store.ClassFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What can be written of a comparison for a class, shared by the commands that have one. */
final class ClassOptions {
    private final Parts parts;

    @Option(
            names = "--worksheet",
            paramLabel = "OUT",
            description = "Writes worksheets for a class; the ending .pdf or .docx says as what.")
    private @Nullable Path worksheet;

    @Option(
            names = "--sheet",
            paramLabel = "SHEET",
            split = ",",
            description = "Which sheets: facts, omissions or figures; all three without it.")
    private List<Task> sheets = List.of();

    @Option(names = "--texts", description = "Puts the articles behind the worksheets, with their paragraphs numbered.")
    private boolean texts;

    @Option(names = "--key", paramLabel = "OUT", description = "Writes the answer key to the worksheets.")
    private @Nullable Path key;

    @Option(
            names = "--class",
            paramLabel = "OUT.crossclass",
            description = "Writes a class file: the articles and the cards without the answers.")
    private @Nullable Path classFile;

    @Option(
            names = "--teacher",
            paramLabel = "OUT.crosskey",
            description = "Writes the teacher's file, which opens the answers to the class file.")
    private @Nullable Path teacher;

    @Option(names = "--blind", description = "Hides the outlets in what is written: they are called by their letters.")
    private boolean blind;

    ClassOptions(Parts parts) {
        this.parts = parts;
    }

    /** The comparison as reports and sheets are to show it. */
    Comparison shown(Comparison comparison) {
        return blind ? parts.veil().apply(comparison) : comparison;
    }

    /** Writes what the command was given files for, and answers how many that were. */
    int write(Comparison shown, CommandSpec command) throws IOException {
        WorksheetOrder order = WorksheetOrder.of(sheets.isEmpty() ? List.of(Task.values()) : sheets)
                .withTexts(texts);
        return write(worksheet, order, shown, command) + write(key, order.key(), shown, command) + files(shown);
    }

    private int files(Comparison shown) throws IOException {
        if (classFile == null && teacher == null) {
            return 0;
        }
        Prepared prepared = new LessonWriter().prepare(shown);
        if (classFile != null) {
            new ClassFiles().save(classFile, new Handout(prepared.lesson(), Answers.NONE));
        }
        if (teacher != null) {
            new ClassFiles().saveKey(teacher, prepared.key());
        }
        return 1;
    }

    private int write(@Nullable Path file, WorksheetOrder order, Comparison shown, CommandSpec command)
            throws IOException {
        if (file == null) {
            return 0;
        }
        new ReportFile(parts.words()).write(file, shown, parts.worksheets().exporter(format(file, command), order));
        return 1;
    }

    private String format(Path file, CommandSpec command) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return parts.worksheets().formats().stream()
                .filter(format -> name.endsWith("." + format))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), parts.words().text("cli.worksheet-format", file.getFileName())));
    }
}
