package crossread.read;

import crossread.model.article.Origin;
import crossread.model.article.ReadResult;
import crossread.read.web.HtmlReader;
import crossread.store.json.Json;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * Reading saved pages: one of 200 KB, and a hundred of them one after another and side by side.
 *
 * <p>The page is made up and built like those of outlets: about half of it scripts and styles, a menu, an article of sixty
 * paragraphs, teasers, comments and a foot.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
    private static final int PAGES = 100;

    @Param({"200"})
    public int kilobytes;

    private final HtmlReader reader = new HtmlReader(Json::parseLenient);
    private final Origin origin = new Origin("page.html", "html", 0, "");
    private String page = "";

    @Setup
    public void write() {
        page = new MadeUpPage(7).html(kilobytes * 1024);
    }

    @Benchmark
    public ReadResult page() {
        return reader.read(page, origin, List.of());
    }

    @Benchmark
    public List<ReadResult> hundredInTurn() {
        return IntStream.range(0, PAGES).mapToObj(_ -> page()).toList();
    }

    /** On as many threads as there are cores. */
    @Benchmark
    public List<ReadResult> hundredSideBySide() {
        return IntStream.range(0, PAGES).parallel().mapToObj(_ -> page()).toList();
    }
}
