package crossread.meaning;

import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.link.MeaningVectors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * Measuring the sentences of a story, none of them seen before: 60 and 600 of 36 word pieces. Another model is measured with
 * {@code packaging/bench Encoding -jvmArgsAppend -Dcrossread.meaning=FOLDER}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 4)
public class EncodingBenchmark {
    @Param({"60", "600"})
    public int sentences;

    @Param({"1", "2"})
    public int threads;

    private final MeaningModel model = new MeaningModel(Optional.of(Path.of(System.getProperty("crossread.meaning"))));
    private final MadeUpSentences news = new MadeUpSentences(7);
    private SentenceMeasurer measurer = new SentenceMeasurer(model, 1);

    @Setup
    public void load() {
        measurer = new SentenceMeasurer(model, threads);
        if (measurer.lack().isPresent()) {
            throw new IllegalStateException(measurer.lack().toString());
        }
    }

    @TearDown
    public void close() {
        measurer.close();
    }

    @Benchmark
    public MeaningVectors story() {
        return measurer.measure(List.of(article(news.list(sentences))), Progress.NONE);
    }

    private static Article article(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> split = new ArrayList<>();
        for (String text : texts) {
            split.add(new Sentence(blocks.size(), new Span(0, text.length()), text));
            blocks.add(Block.kept(text, BlockKind.PARAGRAPH));
        }
        return new Article("A", Metadata.NONE, new Origin("", "", 0, ""), blocks, split, List.of());
    }
}
