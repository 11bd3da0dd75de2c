package crossread;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import crossread.export.Exporter;
import crossread.fact.MadeUpNews;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Kinship;
import crossread.model.OffEvent;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Matching;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.store.ComparisonFile;
import crossread.store.OpenException;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages that have no benchmark of their own, the whole way from articles to a comparison by words, and beside it what a
 * plain line diff of every two articles takes (java-diff-utils, a sentence a line), which finds only what is told word for word
 * and in the same order. Sizes are articles x sentences; reading, meaning, aligning and facts stand in their own rooms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 4, time = 5)
public class StagesBenchmark {
    @Param({"2x30", "5x60", "10x60", "20x80", "50x100"})
    public String size;

    private final Messages words = new Messages(Locale.ENGLISH);
    private final Main.Rooms rooms = Main.rooms(Locale.ENGLISH, Optional.empty());
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Tokenizer tokenizer = new Tokenizer();
    private final ComparisonFile files = new ComparisonFile();
    private List<TokenizedArticle> texts = List.of();
    private List<Article> articles = List.of();
    private List<List<String>> lines = List.of();
    private Path folder = Path.of("");
    private Path saved = Path.of("");
    private Comparison comparison = new Comparison(
            "", Instant.EPOCH, "", Matching.LEXICAL, List.of(), List.of(), List.of(), List.of(), List.of());

    @Setup
    public void write() throws IOException {
        String[] numbers = size.split("x", -1);
        texts = new MadeUpNews(1, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 1).articles();
        articles = texts.stream().map(TokenizedArticle::article).toList();
        lines = articles.stream()
                .map(article -> article.sentences().stream().map(Sentence::text).toList())
                .toList();
        folder = Files.createTempDirectory("stages");
        saved = folder.resolve("story.crossread");
        comparison = rooms.comparer().compare("", articles, Progress.NONE);
        files.save(saved, comparison, Optional.empty());
    }

    @TearDown
    public void clear() throws IOException {
        Files.deleteIfExists(saved);
        Files.deleteIfExists(folder);
    }

    @Benchmark
    public List<Article> split() {
        return articles.stream()
                .map(article -> splitter.split(article.withSentences(List.of())))
                .toList();
    }

    @Benchmark
    public List<TokenizedArticle> tokenize() {
        return articles.stream().map(tokenizer::tokenize).toList();
    }

    @Benchmark
    public List<Kinship> reuse() {
        return new ReuseFinder().find(texts);
    }

    @Benchmark
    public List<OffEvent> offEvent() {
        return new EventChecker().check(texts);
    }

    @Benchmark
    public Comparison wholeByWords() {
        return rooms.comparer().compare("", articles, Progress.NONE);
    }

    @Benchmark
    public List<Patch<String>> lineDiff() {
        List<Patch<String>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                all.add(DiffUtils.diff(lines.get(i), lines.get(j)));
            }
        }
        return all;
    }

    @Benchmark
    public Object save() throws IOException {
        return files.save(saved, comparison, Optional.empty());
    }

    @Benchmark
    public Object open() throws OpenException {
        return files.open(saved);
    }

    @Benchmark
    public String html() throws IOException {
        return export("html");
    }

    @Benchmark
    public String csv() throws IOException {
        return export("csv");
    }

    private String export(String format) throws IOException {
        for (Exporter exporter : rooms.exporters()) {
            if (exporter.format().equals(format)) {
                exporter.write(comparison, words, OutputStream.nullOutputStream());
            }
        }
        return format;
    }
}
