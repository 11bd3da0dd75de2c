package crossread.ui.desk;

import crossread.compare.ArticleFiles;
import crossread.compare.Asked;
import crossread.compare.Comparer;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import crossread.model.work.ReaderWork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads the files a start was given, and compares them by words, while the window comes up. What was compared is thrown away:
 * the comparer remembers enough of it to do it again in no time, once the window has settled what is to be compared.
 */
final class HeadStart {
    /** More would take longer than a window to come, and could not be stopped: about ten long articles, in UTF-16 units. */
    private static final int MOST = 150_000;

    private final List<Path> paths;
    private final CompletableFuture<List<ReadResult>> reading;
    private final CompletableFuture<Void> comparing;
    private final AtomicBoolean given = new AtomicBoolean();

    HeadStart(List<Path> paths, ArticleFiles files, Comparer comparer, Executor workers) {
        this.paths = List.copyOf(paths);
        this.reading = CompletableFuture.supplyAsync(() -> files.read(this.paths, List.of(), Progress.NONE), workers);
        this.comparing = reading.thenAcceptAsync(results -> compare(results, comparer), workers);
    }

    private static void compare(List<ReadResult> results, Comparer comparer) {
        List<Article> articles = new ArrayList<>();
        for (ReadResult result : results) {
            if (result instanceof ReadResult.Readable(String _, List<Article> read)) {
                read.forEach(article -> articles.add(article.withId(Article.sigil(articles.size()))));
            }
        }
        long units = articles.stream()
                .flatMap(article -> article.blocks().stream())
                .mapToLong(block -> block.text().length())
                .sum();
        if (articles.size() > 1 && units <= MOST) {
            comparer.draft(new Asked("", articles, ReaderWork.NONE, false, false), Progress.NONE);
        }
    }

    /** What was read, waited for; once, and only if it is these files, and nothing has been opened before them. */
    Optional<List<ReadResult>> read(List<Path> wanted, List<Article> already) {
        if (!already.isEmpty() || !paths.equals(wanted) || given.getAndSet(true)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.join());
        } catch (CompletionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    /** Waits until nothing is compared ahead any more: two that do the same are slower than one. */
    void awaitCompared() {
        comparing.handle((_, _) -> true).join();
    }
}
