package crossread.compare;

import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.ArticleLoader;
import crossread.read.SavedFile;
import crossread.read.given.GivenArticleReader;
import crossread.read.given.PasteReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads what a person saved: files, folders, pasted text; many at a time, and a bad one does not stop the others. */
public final class ArticleFiles {
    /** Enough that files which hang do not keep the others waiting, and few enough to hold them all in memory. */
    private static final int AT_A_TIME = Math.max(4, Runtime.getRuntime().availableProcessors());

    /** How often whoever waits for a file looks whether the result is still wanted. */
    private static final long LOOK_MS = 200;

    private final ArticleLoader loader;
    private final GivenArticleReader given;
    private final PasteReader paste;
    private final RepeatFilter repeats = new RepeatFilter();

    public ArticleFiles(ArticleLoader loader, GivenArticleReader given, PasteReader paste) {
        this.loader = loader;
        this.given = given;
        this.paste = paste;
    }

    /**
     * Reads files in parallel; a folder stands for the files in it.
     *
     * @param paths in the order their articles are to stand
     * @param already articles read before: what is the same is left out and said
     * @return one result a file, in order
     */
    public List<ReadResult> read(List<Path> paths, List<Article> already, Progress progress) {
        List<Entry> entries = new ArrayList<>();
        paths.forEach(path -> Folder.expand(path, entries));
        return repeats.filter(readAll(entries, progress), already);
    }

    /**
     * Reads an article given as JSON, as it stands in a line of a batch.
     *
     * @param folder what a relative {@code path} in it counts from
     */
    public ReadResult read(Map<String, Object> article, Optional<Path> folder) {
        String name = article.get("path") instanceof String path ? Folder.name(path) : "article";
        return given.read(name, article, folder);
    }

    /** Reads a saved page that is in memory already, such as one of the program's own. */
    public ReadResult read(String name, byte[] bytes) {
        return loader.read(new SavedFile(name, bytes, Optional.empty()));
    }

    /** Reads what was pasted; {@code html} is what the clipboard holds beside the plain text. */
    public ReadResult readPasted(String text, Optional<String> html) {
        return paste.readPasted(text, html);
    }

    /**
     * A file to read, or what is wrong with it already.
     *
     * @param fromFolder whether it was found in a folder rather than named
     */
    record Entry(Path path, boolean fromFolder, Optional<Unreadable> problem) {}

    private List<ReadResult> readAll(List<Entry> entries, Progress progress) {
        List<Future<ReadResult>> running = new ArrayList<>();
        List<ReadResult> results = new ArrayList<>();
        Semaphore free = new Semaphore(AT_A_TIME);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (Entry entry : entries) {
                    running.add(threads.submit(() -> read(entry, free)));
                }
                for (int i = 0; i < entries.size(); i++) {
                    double done = (double) i / entries.size();
                    ReadResult result = await(running.get(i), () -> progress.report(Stage.READ, done));
                    results.add(entries.get(i).fromFolder() ? FolderSieve.sift(result) : result);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new java.util.concurrent.CancellationException();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } finally {
                running.forEach(future -> future.cancel(true));
            }
        }
        progress.report(Stage.READ, 1);
        return results;
    }

    private ReadResult read(Entry entry, Semaphore free) throws InterruptedException {
        if (entry.problem().isPresent()) {
            return entry.problem().get();
        }
        free.acquire();
        try {
            return loader.read(entry.path());
        } finally {
            free.release();
        }
    }

    /** @param look throws when the reader wants no more of it, however long the file still takes */
    private static ReadResult await(Future<ReadResult> one, Runnable look)
            throws InterruptedException, ExecutionException {
        Optional<ReadResult> result = Optional.empty();
        while (result.isEmpty()) {
            look.run();
            result = within(one, LOOK_MS);
        }
        return result.get();
    }

    private static Optional<ReadResult> within(Future<ReadResult> one, long milliseconds)
            throws InterruptedException, ExecutionException {
        try {
            return Optional.of(one.get(milliseconds, TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        }
    }

    /** What a folder stands for. */
    private static final class Folder {
        private Folder() {}

        /** Adds the file, or the files of the folder by name, hidden ones left out. */
        static void expand(Path path, List<Entry> entries) {
            if (!Files.isDirectory(path)) {
                entries.add(new Entry(path, false, Optional.empty()));
                return;
            }
            List<Path> files;
            try (var inside = Files.list(path)) {
                files = inside.filter(file -> Files.isRegularFile(file)
                                && !name(file.toString()).startsWith("."))
                        .sorted()
                        .toList();
            } catch (java.io.IOException | java.io.UncheckedIOException e) {
                entries.add(problem(path, Problem.UNOPENABLE));
                return;
            }
            if (files.isEmpty()) {
                entries.add(problem(path, Problem.NO_ARTICLE_IN_FOLDER));
            }
            files.forEach(file -> entries.add(new Entry(file, true, Optional.empty())));
        }

        private static Entry problem(Path path, Problem problem) {
            return new Entry(path, false, Optional.of(Unreadable.of(name(path.toString()), problem)));
        }

        /** The last part of a path, as a name to show. */
        static String name(String path) {
            Path last = Path.of(path).getFileName();
            return last == null ? path : last.toString();
        }
    }
}
