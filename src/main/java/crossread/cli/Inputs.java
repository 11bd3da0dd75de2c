package crossread.cli;

import crossread.compare.ArticleFiles;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files named on the command line, read.
 *
 * @param articles of those that could be read, in the order given
 * @param unread those that could not
 * @param passedOver files of a folder that seem to be no articles
 */
record Inputs(List<Article> articles, List<ReadResult.Unreadable> unread, List<ReadResult.Unreadable> passedOver) {
    Inputs {
        articles = List.copyOf(articles);
        unread = List.copyOf(unread);
        passedOver = List.copyOf(passedOver);
    }

    /** Reads the files; names the bad ones on standard error, and what is doubtful about the others. */
    static Inputs read(List<Path> paths, ArticleFiles files, Console console) {
        Inputs inputs = of(files.read(paths, List.of(), Progress.NONE));
        inputs.unread.forEach(console::complain);
        inputs.passedOver.forEach(console::passOver);
        inputs.articles.forEach(console::remark);
        return inputs;
    }

    static Inputs of(List<ReadResult> results) {
        List<Article> articles = new ArrayList<>();
        List<ReadResult.Unreadable> unread = new ArrayList<>();
        List<ReadResult.Unreadable> passedOver = new ArrayList<>();
        for (ReadResult result : results) {
            switch (result) {
                case ReadResult.Readable readable -> articles.addAll(readable.articles());
                case ReadResult.Unreadable unreadable ->
                    (unreadable.passedOver() ? passedOver : unread).add(unreadable);
            }
        }
        return new Inputs(articles, unread, passedOver);
    }

    /** The exit code when all that was read has been dealt with. */
    int exit() {
        if (articles.isEmpty()) {
            return Exit.NOTHING;
        }
        return unread.isEmpty() ? Exit.DONE : Exit.PARTLY;
    }
}
