package crossread.ui;

import crossread.compare.ArticleFiles;
import crossread.compare.Comparer;
import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.ReadResult;
import crossread.model.Sentence;
import crossread.model.WordDifference;
import crossread.store.ComparisonFile;
import crossread.store.OpenException;
import crossread.store.Opened;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the window asks of the rest of the program, done by the rooms below it. */
public final class RoomWork implements Work {
    private static final String SAMPLE = "/sample/";

    private final ArticleFiles files;
    private final Comparer comparer;
    private final ComparisonFile comparisons;
    private final Messages words;

    public RoomWork(ArticleFiles files, Comparer comparer, ComparisonFile comparisons, Messages words) {
        this.files = files;
        this.comparer = comparer;
        this.comparisons = comparisons;
        this.words = words;
    }

    @Override
    public List<ReadResult> read(List<Path> paths, List<Article> already, Progress progress) {
        return files.read(paths, already, progress);
    }

    @Override
    public ReadResult readPasted(String text, Optional<String> html) {
        return files.readPasted(text, html);
    }

    @Override
    public List<ReadResult> sample() {
        List<ReadResult> results = new ArrayList<>();
        for (String name : new String(resource("contents.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            results.add(files.read(name, resource(name)));
        }
        return results;
    }

    private static byte[] resource(String name) {
        try (InputStream in = RoomWork.class.getResourceAsStream(SAMPLE + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample story lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the sample story cannot be read", e);
        }
    }

    @Override
    public Comparison compare(String title, List<Article> articles, Progress progress) {
        return comparer.compare(title, articles, progress);
    }

    @Override
    public List<WordDifference> differences(Sentence from, Sentence to, Optional<String> language) {
        return comparer.wordDifferences(from, to, language);
    }

    /** A comparison file, with what this program does not know in it. */
    private record InFile(Path file, Comparison comparison, Opened opened) implements Saved {}

    @Override
    public Saved open(Path file) throws IOException {
        try {
            Opened opened = comparisons.open(file);
            return new InFile(file, opened.comparison(), opened);
        } catch (OpenException e) {
            throw new IOException(
                    words.text("open." + e.problem(), e.arguments().toArray()), e);
        }
    }

    @Override
    public Saved save(Path file, Comparison comparison, Optional<Saved> original) throws IOException {
        Optional<Opened> opened =
                original.flatMap(saved -> saved instanceof InFile in ? Optional.of(in.opened) : Optional.empty());
        Opened now = comparisons.save(file, comparison, opened);
        return new InFile(file, comparison, now);
    }
}
