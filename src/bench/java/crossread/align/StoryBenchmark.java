package crossread.align;

import crossread.fact.MadeUpNews;
import crossread.meaning.MeaningModel;
import crossread.meaning.SentenceMeasurer;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Alignment;
import crossread.model.link.MeaningVectors;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * A story that is cut into words aligned by meaning, none of its sentences seen before: the model's time and memory and all.
 * Once each, after a small story to get warm. Memory is what it takes above a program that has cut the story into words and
 * not loaded the model; what is resident is told on Linux alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StoryBenchmark {
    private static final double MEGABYTE = 1 << 20;

    @Param({"2x30/900", "5x60/36000", "10x60/162000", "20x80/1216000", "50x100/12250000"})
    public String size;

    private final Aligner aligner = new Aligner();
    private final SentenceMeasurer measurer =
            new SentenceMeasurer(new MeaningModel(Optional.of(Path.of(System.getProperty("crossread.meaning")))));
    private List<TokenizedArticle> articles = List.of();
    private double heapBefore;
    private double residentBefore;

    /** Above idle, in megabytes. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Memory {
        /** What stays. */
        public double heap;

        public double resident;
        /** At the most. */
        public double residentPeak;
    }

    @Setup
    public void write() {
        String[] numbers = size.split("[x/]", -1);
        articles = new MadeUpNews(1, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 2).articles();
        heapBefore = heap();
        residentBefore = resident("VmRSS");
        align(new MadeUpNews(2, 4, 40, 2).articles());
    }

    @TearDown
    public void close() {
        measurer.close();
    }

    @Benchmark
    public Alignment byMeaning() {
        return align(articles);
    }

    @Benchmark
    public Alignment memory(Memory memory) {
        Alignment alignment = align(articles);
        memory.resident = resident("VmRSS") - residentBefore;
        memory.residentPeak = resident("VmHWM") - residentBefore;
        memory.heap = heap() - heapBefore;
        return alignment;
    }

    private Alignment align(List<TokenizedArticle> story) {
        List<Article> texts = story.stream().map(TokenizedArticle::article).toList();
        MeaningVectors meaning = measurer.measure(texts, Progress.NONE);
        return aligner.align(story, meaning, Progress.NONE);
    }

    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static double resident(String key) {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith(key + ":"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
