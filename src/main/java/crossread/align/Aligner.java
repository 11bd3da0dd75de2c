package crossread.align;

import crossread.align.index.CommonWords;
import crossread.align.index.Corpus;
import crossread.align.index.Line;
import crossread.align.order.Moves;
import crossread.align.order.ReadingOrder;
import crossread.align.pair.Guide;
import crossread.align.pair.Nearby;
import crossread.align.pair.Pair;
import crossread.align.pair.PairFinder;
import crossread.align.pair.Scores;
import crossread.align.pair.SideBySide;
import crossread.align.part.PartFinder;
import crossread.align.score.AnchorScorer;
import crossread.align.score.LexicalScorer;
import crossread.align.score.MeaningScorer;
import crossread.align.score.Scorers;
import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.SentenceRef;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Alignment;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Neighbour;
import crossread.model.link.Relation;
import crossread.model.link.Statement;
import crossread.model.work.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Finds which kept sentences of any number of articles say the same. There is no base article, and the order of the
 * articles changes nothing but the order in which sentences are named. Safe for use by several threads.
 *
 * <p>A score is the probability that two sentences say the same: {@link Relation#SAME} from {@value #SAME}, {@link
 * Relation#RELATED} from {@value #RELATED}, and from {@value #MUTUAL} where each is the other's likeliest.
 */
public final class Aligner {
    /** From here a pair is called the same. */
    static final double SAME = 0.64;
    /** From here a pair is called related whatever its rivals: by F1 and by how often the first named is right, record 017. */
    static final double RELATED = 0.32;
    /** From here a pair is called related of which each is the other's likeliest. */
    static final double MUTUAL = 0.22;
    /** Average score within a statement, so that two sentences are one statement only where they are called the same. */
    static final double STATEMENT = SAME;
    /** Lines whose neighbours one thread is through with before another is there to help. */
    private static final int FEW = 200;

    private final Scorers scorers = new Scorers(new LexicalScorer(), new MeaningScorer(), new AnchorScorer());
    private final PartFinder parts = new PartFinder();

    /**
     * Aligns {@code articles}.
     *
     * @param meaning of their sentences, or {@link MeaningVectors#NONE}
     * @param progress told of {@link Stage#ALIGN}; what it throws to stop the work comes through
     */
    public Alignment align(List<TokenizedArticle> articles, MeaningVectors meaning, Progress progress) {
        return align(articles, meaning, List.of(), Budget.NONE, progress);
    }

    /**
     * Aligns {@code articles} as the reader wants it: what was linked or pinned is linked and one statement, what was cut
     * is neither, and what stands beside a set pair in both articles becomes likelier.
     *
     * @param corrections oldest first; one whose sentences are not there, or not kept, changes nothing
     * @param budget once it is spent, the articles still to come are held against the others only roughly
     */
    public Alignment align(
            List<TokenizedArticle> articles,
            MeaningVectors meaning,
            List<Correction> corrections,
            Budget budget,
            Progress progress) {
        progress.report(Stage.ALIGN, 0);
        Corpus corpus = Corpus.of(articles);
        Scores scores = new PairFinder(corpus, meaning, scorers).find(budget, progress, 0.7);
        Guide guide = Guide.of(corpus, articles, corrections);
        List<Pair> pairs = guide.guide(scores.pairs());
        progress.report(Stage.ALIGN, 0.72);
        List<List<Line>> joined = Clusterer.cluster(corpus, guide.binding(pairs), STATEMENT);
        progress.report(Stage.ALIGN, 0.77);
        List<List<Line>> clusters = ReadingOrder.order(corpus, joined);
        progress.report(Stage.ALIGN, 0.8);
        Map<String, Integer> display = new HashMap<>();
        articles.forEach(tokenized -> display.put(tokenized.article().id(), display.size()));
        Comparator<SentenceRef> order = Comparator.comparingInt(
                        (SentenceRef ref) -> display.getOrDefault(ref.article(), 0))
                .thenComparingInt(SentenceRef::sentence);
        List<Link> links = links(corpus, pairs, guide, new Moves(corpus, clusters), order);
        progress.report(Stage.ALIGN, 0.85);
        List<Statement> statements = statements(clusters, order);
        Nearby nearby = new Nearby(corpus, scores.nearest(), guide, pairs);
        Alignment alignment = new Alignment(
                links,
                statements,
                neighbours(corpus, nearby, display, progress),
                parts.find(articles, links),
                scores.coarse());
        progress.report(Stage.ALIGN, 1);
        return alignment;
    }

    private static List<Link> links(
            Corpus corpus, List<Pair> pairs, Guide guide, Moves moves, Comparator<SentenceRef> order) {
        List<Link> links = new ArrayList<>();
        Relations relations = new Relations(corpus, pairs);
        for (Pair pair : pairs) {
            Relation relation = relations.of(pair).orElse(null);
            if (relation == null) {
                continue;
            }
            for (SentenceRef one : corpus.lines().get(pair.from()).refs()) {
                for (SentenceRef other : corpus.lines().get(pair.to()).refs()) {
                    boolean inOrder = order.compare(one, other) < 0;
                    boolean moved = relation == Relation.SAME
                            && !guide.isPinned(pair)
                            && (guide.crosses(pair) || moves.isMoved(pair, one, other));
                    links.add(new Link(
                            inOrder ? one : other,
                            inOrder ? other : one,
                            pair.score(),
                            relation,
                            moved,
                            guide.isSet(pair.from(), pair.to()) ? Author.READER : Author.PROGRAM));
                }
            }
        }
        links.sort(Comparator.comparing(Link::from, order).thenComparing(Link::to, order));
        return links;
    }

    private static List<Statement> statements(List<List<Line>> clusters, Comparator<SentenceRef> order) {
        List<Statement> statements = new ArrayList<>();
        for (List<Line> cluster : clusters) {
            statements.add(new Statement(
                    "s" + (statements.size() + 1),
                    cluster.stream()
                            .flatMap(line -> line.refs().stream())
                            .sorted(order)
                            .toList()));
        }
        return statements;
    }

    private static Map<SentenceRef, List<Neighbour>> neighbours(
            Corpus corpus, Nearby nearby, Map<String, Integer> display, Progress progress) {
        CommonWords words = new CommonWords(corpus.lines());
        List<Integer> articles = IntStream.range(0, corpus.articles())
                .filter(article -> corpus.start(article) < corpus.end(article))
                .boxed()
                .sorted(Comparator.comparing(article -> display.getOrDefault(id(corpus, article), 0)))
                .toList();
        Map<SentenceRef, List<Neighbour>> neighbours = new HashMap<>();
        SideBySide.map(
                        articles,
                        corpus.lines().size() < FEW ? 1 : Runtime.getRuntime().availableProcessors(),
                        _ -> true,
                        (article, told) -> neighbours(corpus, article, nearby, words.turned(), articles, told),
                        done -> progress.report(Stage.ALIGN, 0.85 + 0.1 * done))
                .forEach(neighbours::putAll);
        return neighbours;
    }

    private static String id(Corpus corpus, int article) {
        return corpus.lines().get(corpus.start(article)).refs().getFirst().article();
    }

    /** The neighbours of the lines of one article, in the order of {@code articles}: there is one in each at most. */
    private static Map<SentenceRef, List<Neighbour>> neighbours(
            Corpus corpus,
            int own,
            Nearby nearby,
            CommonWords.Turned words,
            List<Integer> articles,
            DoubleConsumer told) {
        Map<SentenceRef, List<Neighbour>> neighbours = new HashMap<>();
        List<Line> lines = corpus.lines().subList(corpus.start(own), corpus.end(own));
        for (Line line : lines) {
            told.accept((double) (line.index() - corpus.start(own)) / lines.size());
            words.turnTo(line);
            List<Neighbour> found = new ArrayList<>();
            for (int article : articles) {
                nearby.of(line.index(), article).ifPresent(near -> {
                    Line other = corpus.lines().get(near.line());
                    found.add(new Neighbour(other.refs().getFirst(), near.score(), words.in(other)));
                });
            }
            List<Neighbour> all = List.copyOf(found);
            line.refs().forEach(ref -> neighbours.put(ref, all));
        }
        return neighbours;
    }
}
