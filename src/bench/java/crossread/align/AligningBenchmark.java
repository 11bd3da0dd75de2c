package crossread.align;

import crossread.model.Progress;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Alignment;
import crossread.model.link.MeaningVectors;
import java.util.List;
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
 * Aligning a story that is cut into words, and with vectors measured, already: what the model takes comes on top, see
 * {@link StoryBenchmark}. The sizes from 2 x 30 to 50 x 100 give the growth with the number of pairs, which stands behind
 * each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
public class AligningBenchmark {
    @Param({"2x30/900", "5x60/36000", "10x60/162000", "20x80/1216000", "50x100/12250000"})
    public String size;

    @Param({"false", "true"})
    public boolean meaning;

    private final Aligner aligner = new Aligner();
    private List<TokenizedArticle> articles = List.of();
    private MeaningVectors meanings = MeaningVectors.NONE;

    @Setup
    public void write() {
        MadeUpStory story = MadeUpStory.of(size);
        articles = story.articles();
        meanings = meaning ? story.meanings() : MeaningVectors.NONE;
    }

    @Benchmark
    public Alignment align() {
        return aligner.align(articles, meanings, Progress.NONE);
    }
}
