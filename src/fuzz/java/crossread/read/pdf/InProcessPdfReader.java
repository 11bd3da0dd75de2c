package crossread.read.pdf;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a PDF as the process of its own does, here in this one, where the fuzzer sees what it runs through. */
public final class InProcessPdfReader implements ArticleReader {
    private final PdfReader reader = new PdfReader();
    private final PrintReader prints = new PrintReader();
    private final AnswerFormat format = new AnswerFormat();

    @Override
    public String format() {
        return reader.format();
    }

    @Override
    public boolean recognises(SavedFile file) {
        return reader.recognises(file);
    }

    @Override
    public ReadResult read(SavedFile file) {
        try {
            return switch (format.read(prints.read(file.bytes()))) {
                case Refused(Problem problem, String _) -> Unreadable.of(file.name(), problem);
                case Answer.Text text -> reader.read(text, file.origin(format()));
            };
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
