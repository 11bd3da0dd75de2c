package crossread;

import crossread.export.Exporter;
import crossread.fact.MadeUpNews;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Matching;
import crossread.store.ComparisonFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds that a report of 50 made-up articles of 100 sentences takes, in every format. The first of the five times is that
 * of a program just started, which is what a reader waits for; the others come closer to what the work itself takes.
 *
 * <p>The comparison is made once, which takes minutes, and kept under {@code target}; delete it to have it made anew.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class ExportingBenchmark {
    private static final Path KEPT = Path.of("target", "exported-50x100.crossread");

    @Param({"html", "pdf", "docx", "xlsx", "md", "csv"})
    public String format;

    private final Messages words = new Messages(Locale.ENGLISH);
    private final Main.Rooms rooms = Main.rooms(Locale.ENGLISH, Optional.empty());
    private Comparison comparison = new Comparison(
            "", Instant.EPOCH, "", Matching.LEXICAL, List.of(), List.of(), List.of(), List.of(), List.of());

    @Setup
    public void compare() throws IOException {
        ComparisonFile files = new ComparisonFile();
        if (Files.notExists(KEPT)) {
            Files.createDirectories(KEPT.toAbsolutePath().getParent());
            List<Article> articles = new MadeUpNews(1, 50, 100, 1)
                    .articles().stream().map(TokenizedArticle::article).toList();
            files.save(KEPT, rooms.comparer().compare("Made up", articles, Progress.NONE), Optional.empty());
        }
        comparison = files.open(KEPT).comparison();
    }

    /** Everything but the disk. */
    @Benchmark
    public String export() throws IOException {
        Exporter exporter = rooms.exporters().stream()
                .filter(each -> each.format().equals(format))
                .findFirst()
                .orElseThrow();
        exporter.write(comparison, words, OutputStream.nullOutputStream());
        return format;
    }
}
