package crossread.fact;

import crossread.align.Aligner;
import crossread.fact.figure.FigureFinder;
import crossread.fact.judge.FactJudge;
import crossread.fact.name.NameFinder;
import crossread.fact.speech.ClaimFinder;
import crossread.fact.speech.QuotationFinder;
import crossread.fact.speech.SpeakerFinder;
import crossread.model.Progress;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Findings;
import crossread.model.fact.Mention;
import crossread.model.link.Alignment;
import crossread.model.link.MeaningVectors;
import java.util.ArrayList;
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

/** Finding what a story states, and judging which of its articles state it; cut into words and aligned already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
public class FactsBenchmark {
    @Param({"2x30", "10x60", "50x100"})
    public String size;

    private final List<FactFinder> finders = List.of(
            new FigureFinder(), new NamesFirst(new NameFinder(), List.of(new QuotationFinder(), new ClaimFinder())));
    private final SpeakerFinder speakers = new SpeakerFinder();
    private final FactJudge judge = new FactJudge();
    private List<TokenizedArticle> articles = List.of();
    private List<Mention> mentions = List.of();
    private Alignment alignment = new Aligner().align(List.of(), MeaningVectors.NONE, Progress.NONE);

    @Setup
    public void write() {
        String[] numbers = size.split("x", -1);
        articles = new MadeUpNews(1, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 1).articles();
        alignment = new Aligner().align(articles, MeaningVectors.NONE, Progress.NONE);
        mentions = find();
    }

    @Benchmark
    public List<Mention> find() {
        List<Mention> all = new ArrayList<>();
        for (TokenizedArticle article : articles) {
            List<Mention> found = new ArrayList<>();
            finders.forEach(finder -> found.addAll(finder.find(article)));
            all.addAll(speakers.attribute(article, found));
        }
        return all;
    }

    @Benchmark
    public Findings judge() {
        return judge.judge(articles, mentions, alignment, Progress.NONE);
    }

    @Benchmark
    public Findings findAndJudge() {
        return judge.judge(articles, find(), alignment, Progress.NONE);
    }
}
