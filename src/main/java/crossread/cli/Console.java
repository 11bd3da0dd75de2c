package crossread.cli;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import crossread.model.article.Warning;
import crossread.store.Damage;
import crossread.store.OpenException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the command line writes: results alone to standard output, everything else to standard error. */
final class Console {
    private final Messages words;
    private final PrintStream out;
    private final PrintStream err;

    /** Both streams are written in UTF-8. */
    Console(Messages words, OutputStream out, OutputStream err) {
        this.words = words;
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** A message, on standard error. */
    void say(String key, Object... arguments) {
        err.println(words.text(key, arguments));
    }

    /** Names a file that could not be read, and why. */
    void complain(ReadResult.Unreadable file) {
        err.println(file.file() + ": " + reason(file));
    }

    /** Names a file of a folder that was left out, and why. */
    void passOver(ReadResult.Unreadable file) {
        say("cli.passed-over", file.file(), reason(file));
    }

    /** Says what the reader should know about how an article was read. */
    void remark(Article article) {
        for (Warning warning : article.warnings()) {
            err.println(article.origin().file() + ": "
                    + words.text("warning." + warning.key(), warning.arguments().toArray()));
        }
    }

    /** Names a comparison file of which a part could not be read. */
    void remark(Path file, Comparison comparison, Damage damage) {
        String where = damage.line() > 0 ? words.text("open.line", damage.line(), damage.column()) : damage.path();
        err.println(words.text(
                "desk.damaged",
                file.getFileName(),
                where,
                comparison.articles().size(),
                comparison.facts().size()));
    }

    /** Names a comparison file that could not be opened, and why. */
    void complain(Path file, OpenException problem) {
        err.println(file.getFileName() + ": "
                + words.text("open." + problem.problem(), problem.arguments().toArray()));
    }

    /** Why the file could not be read, in words. */
    String reason(ReadResult.Unreadable file) {
        return words.text("problem." + file.problem(), file.arguments().toArray());
    }

    /** A line of a result, on standard output. */
    void result(String text) {
        out.println(text);
    }

    /** Writes a result to the file, or to standard output where {@code target} is {@code -}. */
    void write(String target, byte[] result) throws IOException {
        if (target.equals("-")) {
            out.write(result);
            out.println();
            out.flush();
        } else {
            Files.write(Path.of(target), result);
        }
    }
}
