package crossread.align;

import crossread.model.Progress;
import crossread.model.article.SentenceRef;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Statement;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.Token;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.simple.SimpleToken;
import eu.interedition.collatex.simple.SimpleWitness;
import eu.interedition.collatex.util.VariantGraphRanking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finding three hundred known noisy, reordered copies among ten articles of sixty sentences, beside CollateX (GPL, known
 * here only and never shipped) on the words of the same articles, and among four articles of thirty, where sixty are.
 * {@code recall} is the share of the copies that were found: by us as one statement, by CollateX as three or more content
 * words of both in one place of its graph. CollateX is given up after {@value #PATIENCE} s; {@code timedOut} is 1 then.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CopiesBenchmark {
    private static final int WORDS_IN_COMMON = 3;
    private static final int PATIENCE = 60;

    @Param({"4x30", "10x60"})
    public String size;

    /** What came of it. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Found {
        public double recall;
        public int copies;
        public int timedOut;
    }

    private MadeUpStory story = MadeUpStory.of("2x2");
    private List<SimpleWitness> witnesses = List.of();
    private final Map<Token, SentenceRef> places = new HashMap<>();

    @Setup
    public void write() {
        story = MadeUpStory.of(size);
        witnesses = new ArrayList<>();
        for (List<String> texts : story.texts()) {
            String sigil = crossread.model.article.Article.sigil(witnesses.size());
            SimpleWitness witness = new SimpleWitness(sigil);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                for (String word : texts.get(i).split("[ .]", -1)) {
                    if (!word.isEmpty()) {
                        Token token = new SimpleToken(witness, word, word.toLowerCase(java.util.Locale.ROOT));
                        places.put(token, new SentenceRef(sigil, i));
                        tokens.add(token);
                    }
                }
            }
            witness.setTokens(tokens);
            witnesses.add(witness);
        }
    }

    @Benchmark
    public void crossread(Found found) {
        Map<SentenceRef, String> statements = new HashMap<>();
        for (Statement statement : new Aligner()
                .align(story.articles(), MeaningVectors.NONE, Progress.NONE)
                .statements()) {
            statement.sentences().forEach(ref -> statements.put(ref, statement.id()));
        }
        count(found, (one, other) -> statements.get(one).equals(statements.get(other)));
    }

    @Benchmark
    public void collatex(Found found) throws InterruptedException, ExecutionException {
        FutureTask<Map<List<SentenceRef>, Integer>> work = new FutureTask<>(this::collate);
        // It does not hear an interrupt.
        Thread.ofPlatform().daemon().start(work);
        try {
            Map<List<SentenceRef>, Integer> met = work.get(PATIENCE, TimeUnit.SECONDS);
            count(found, (one, other) -> met.getOrDefault(List.of(one, other), 0) >= WORDS_IN_COMMON);
        } catch (TimeoutException tooLong) {
            found.timedOut = 1;
        }
    }

    private Map<List<SentenceRef>, Integer> collate() {
        VariantGraph graph = new VariantGraph();
        CollationAlgorithmFactory.dekker(new eu.interedition.collatex.matching.EqualityTokenComparator())
                .collate(graph, witnesses);
        Map<List<SentenceRef>, Integer> met = new HashMap<>();
        for (var rank : VariantGraphRanking.of(graph).getByRank().values()) {
            for (VariantGraph.Vertex vertex : rank) {
                meet(vertex.tokens().stream().filter(CopiesBenchmark::isContent).toList(), met);
            }
        }
        return met;
    }

    private static boolean isContent(Token token) {
        return ((SimpleToken) token).getContent().length() > 4;
    }

    private void meet(List<Token> tokens, Map<List<SentenceRef>, Integer> met) {
        for (Token one : tokens) {
            for (Token other : tokens) {
                met.merge(List.of(places.get(one), places.get(other)), 1, Integer::sum);
            }
        }
    }

    private void count(Found found, BiPredicate<SentenceRef, SentenceRef> together) {
        found.copies = story.copies().size();
        found.recall = story.copies().stream()
                        .filter(copy -> together.test(copy.original(), copy.copy()))
                        .count()
                / (double) found.copies;
    }
}
