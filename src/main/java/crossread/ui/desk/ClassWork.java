package crossread.ui.desk;

import crossread.export.ReportFile;
import crossread.export.WorksheetOrder;
import crossread.export.Worksheets;
import crossread.lesson.AnswerKey;
import crossread.lesson.Answers;
import crossread.lesson.Handout;
import crossread.lesson.LessonWriter;
import crossread.lesson.Prepared;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.store.ClassFiles;
import crossread.store.OpenException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes and opens what a class is given. Every call blocks; what goes wrong is said in the reader's words. */
public final class ClassWork {
    private final Worksheets worksheets;
    private final ClassFiles files = new ClassFiles();
    private final Messages words;

    public ClassWork(Worksheets worksheets, Messages words) {
        this.worksheets = worksheets;
        this.words = words;
    }

    /** File endings of worksheets, the usual one first. */
    public List<String> formats() {
        return worksheets.formats();
    }

    /**
     * Writes a worksheet.
     *
     * @param format one of {@link #formats()}
     */
    public void worksheet(Path file, Comparison comparison, String format, WorksheetOrder order) throws IOException {
        new ReportFile(words).write(file, comparison, worksheets.exporter(format, order));
    }

    /** Writes the class file and, beside it, the teacher's file, which is answered. */
    public Path handOut(Path file, Comparison comparison) throws IOException {
        Prepared prepared = new LessonWriter().prepare(comparison);
        Path teacher = ClassName.teachersFile(file);
        files.saveKey(teacher, prepared.key());
        files.save(file, new Handout(prepared.lesson(), Answers.NONE));
        return teacher;
    }

    public Handout open(Path file) throws IOException {
        try {
            return files.open(file);
        } catch (OpenException problem) {
            throw told(problem);
        }
    }

    public void save(Path file, Handout handout) throws IOException {
        files.save(file, handout);
    }

    /** The answers to {@code handout}. */
    public AnswerKey openKey(Path file, Handout handout) throws IOException {
        AnswerKey key;
        try {
            key = files.openKey(file);
        } catch (OpenException problem) {
            throw told(problem);
        }
        if (!key.lesson().equals(handout.lesson().id())) {
            throw new IOException(words.text("open.OTHER_CLASS"));
        }
        return key;
    }

    private IOException told(OpenException problem) {
        return new IOException(
                words.text("open." + problem.problem(), problem.arguments().toArray()), problem);
    }
}
