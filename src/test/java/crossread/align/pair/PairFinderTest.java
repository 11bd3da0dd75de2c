package crossread.align.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crossread.align.Texts;
import crossread.align.index.Corpus;
import crossread.align.index.Line;
import crossread.align.score.AnchorScorer;
import crossread.align.score.Evidence;
import crossread.align.score.LexicalScorer;
import crossread.align.score.Likeness;
import crossread.align.score.MeaningScorer;
import crossread.align.score.PairScorer;
import crossread.align.score.Scorers;
import crossread.align.score.Standing;
import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import crossread.model.link.MeaningVectors;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairFinderTest {
    private static final Scorers SCORERS = new Scorers(new LexicalScorer(), new MeaningScorer(), new AnchorScorer());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void scoresLikeThePlainReference(long seed) {
        Corpus corpus = Corpus.of(Texts.story(seed, 4, 12));
        scoresLike(corpus, MeaningVectors.NONE, new LexicalScorer());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void scoresWithMeaningLikeThePlainReference(long seed) {
        Corpus corpus = Corpus.of(Texts.story(seed, 4, 12));
        scoresLike(corpus, Texts.meanings(seed, corpus.lines()), new MeaningScorer());
    }

    private static void scoresLike(Corpus corpus, MeaningVectors meaning, PairScorer scorer) {
        Scores scores = new PairFinder(corpus, meaning, SCORERS).find(Budget.NONE, Progress.NONE, 1);
        Reference reference = new Reference(corpus, meaning, scorer);

        Map<List<Integer>, Double> found =
                scores.pairs().stream().collect(Collectors.toMap(pair -> List.of(pair.from(), pair.to()), Pair::score));
        reference.scores.forEach((pair, score) -> {
            if (score >= PairFinder.FLOOR + 1e-6) {
                assertThat(found).containsKey(pair);
            }
        });
        found.forEach((pair, score) -> assertThat(score).isCloseTo(reference.scores.get(pair), within(1e-5)));
        assertThat(found).isNotEmpty();
        for (Line line : corpus.lines()) {
            for (int article = 0; article < corpus.articles(); article++) {
                int other = article;
                double best = reference.scores.entrySet().stream()
                        .filter(entry -> entry.getKey().contains(line.index()) && line.article() != other)
                        .filter(entry -> entry.getKey().stream()
                                .anyMatch(one -> corpus.lines().get(one).article() == other))
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElse(0);
                assertThat(PairFinder.probability(scores.nearest().value(line.index(), article)))
                        .isCloseTo(best, within(1e-5));
            }
        }
    }

    @Test
    void findsAParaphraseThatSharesNoWord() {
        Corpus corpus = Corpus.of(List.of(
                Texts.article("A", "Firefighters doused flames.", "Ferries sailed on time."),
                Texts.article("B", "The blaze was put out.", "Nobody got hurt.")));
        Map<SentenceRef, float[]> vectors = new HashMap<>();
        vectors.put(new SentenceRef("A", 0), new float[] {1, 0, 0});
        vectors.put(new SentenceRef("A", 1), new float[] {0, 1, 0});
        vectors.put(new SentenceRef("B", 0), new float[] {0.995f, 0, 0.0999f});
        vectors.put(new SentenceRef("B", 1), new float[] {0, 0, 1});

        assertThat(new PairFinder(corpus, MeaningVectors.NONE, SCORERS)
                        .find(Budget.NONE, Progress.NONE, 1)
                        .pairs())
                .isEmpty();
        assertThat(new PairFinder(corpus, new MeaningVectors(vectors), SCORERS)
                        .find(Budget.NONE, Progress.NONE, 1)
                        .pairs())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(corpus.lines().get(pair.from()).refs().getFirst().sentence())
                            .isZero();
                    assertThat(corpus.lines().get(pair.to()).refs().getFirst().sentence())
                            .isZero();
                });
    }

    /** Every pair of lines by itself, with sets and maps. */
    private static final class Reference {
        private final Corpus corpus;
        private final List<Line> lines;
        private final List<Set<String>> stems;
        private final List<Set<String>> names;
        private final List<Map<String, Integer>> pieces;
        private final Map<SentenceRef, float[]> vectors;
        private final double[][] chances;
        /** Scores of the pairs that get a second look. */
        private final Map<List<Integer>, Double> scores = new HashMap<>();

        Reference(Corpus corpus, MeaningVectors meaning, PairScorer scorer) {
            this.corpus = corpus;
            lines = corpus.lines();
            vectors = meaning.vectors();
            stems = lines.stream().map(line -> stems(line, false)).toList();
            names = lines.stream().map(line -> stems(line, true)).toList();
            pieces = lines.stream().map(line -> pieces(line.text())).toList();
            Map<String, Double> stemWeights = weights(stems);
            Map<String, Double> pieceWeights =
                    weights(pieces.stream().map(Map::keySet).toList());
            int size = lines.size();
            chances = new double[size][size];
            Likeness[][] likeness = new Likeness[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    if (lines.get(i).article() != lines.get(j).article()) {
                        Set<String> common = common(stems.get(i), stems.get(j));
                        int figures = (int) common.stream()
                                .filter(stem -> stem.startsWith("#"))
                                .count();
                        likeness[i][j] = new Likeness(
                                cosine(pieces.get(i), pieces.get(j), pieceWeights),
                                common.size(),
                                figures,
                                meaning(i, j));
                        double chance = PairFinder.probability(scorer.glance(likeness[i][j]));
                        chances[i][j] = chance < PairFinder.GLANCE_FLOOR ? 0 : (float) chance;
                    }
                }
            }
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    if (chances[i][j] >= PairFinder.SECOND_LOOK) {
                        Evidence evidence = new Evidence(
                                likeness[i][j],
                                vectors.isEmpty() ? 0 : 1.0 / (1 + rank(i, j)) + 1.0 / (1 + rank(j, i)),
                                standing(i, j),
                                names(i, j, stemWeights),
                                around(i, j),
                                beside(i, j));
                        scores.put(List.of(i, j), PairFinder.probability(scorer.logit(evidence)));
                    }
                }
            }
        }

        private double meaning(int i, int j) {
            double sum = 0;
            if (!vectors.isEmpty()) {
                float[] one = vectors.get(lines.get(i).refs().getFirst());
                float[] other = vectors.get(lines.get(j).refs().getFirst());
                for (int k = 0; k < one.length; k++) {
                    sum += one[k] * other[k];
                }
            }
            return sum;
        }

        private int rank(int i, int j) {
            long nearer = of(lines.get(j).article())
                    .filter(k -> meaning(i, k) > meaning(i, j) + 1e-7)
                    .count();
            return (int) Math.min(3, nearer);
        }

        private IntStream of(int article) {
            return IntStream.range(corpus.start(article), corpus.end(article));
        }

        private Standing standing(int i, int j) {
            double[] mine =
                    of(lines.get(j).article()).mapToDouble(k -> chances[i][k]).toArray();
            double[] theirs =
                    of(lines.get(i).article()).mapToDouble(k -> chances[k][j]).toArray();
            double chance = chances[i][j];
            double beside = Arrays.stream(mine).sum() - chance;
            double besideOther = Arrays.stream(theirs).sum() - chance;
            double odds = chance / (1 - chance);
            double all = Math.max(
                    Arrays.stream(mine).map(one -> one / (1 - one)).sum(),
                    Arrays.stream(theirs).map(one -> one / (1 - one)).sum());
            boolean mutual = Arrays.stream(mine).max().orElse(0) <= chance
                    && Arrays.stream(theirs).max().orElse(0) <= chance;
            return new Standing(
                    Math.max(beside, besideOther), Math.min(beside, besideOther), odds / (all + 0.1), mutual);
        }

        private double names(int i, int j, Map<String, Double> weights) {
            Set<String> named = common(names.get(i), stems.get(j));
            named.addAll(common(names.get(j), stems.get(i)));
            double weight = named.stream().mapToDouble(weights::get).sum();
            return Math.min(3, weight / Math.log(lines.size() + 1));
        }

        private double chance(int i, int j, int from, int to) {
            boolean inside =
                    i >= corpus.start(from) && i < corpus.end(from) && j >= corpus.start(to) && j < corpus.end(to);
            return inside ? chances[i][j] : 0;
        }

        private double around(int i, int j) {
            double sum = 0;
            for (int a = -2; a <= 2; a++) {
                for (int b = -2; b <= 2; b++) {
                    boolean here = a == 0 && b == 0;
                    sum += here || a * b < 0
                            ? 0
                            : chance(
                                    i + a,
                                    j + b,
                                    lines.get(i).article(),
                                    lines.get(j).article());
                }
            }
            return sum;
        }

        private double beside(int i, int j) {
            int one = lines.get(i).article();
            int other = lines.get(j).article();
            return DoubleStream.of(
                            chance(i - 1, j, one, other),
                            chance(i + 1, j, one, other),
                            chance(i, j - 1, one, other),
                            chance(i, j + 1, one, other))
                    .max()
                    .orElse(0);
        }

        private static <T> Map<T, Double> weights(List<Set<T>> all) {
            Map<T, Double> weights = new HashMap<>();
            all.forEach(one -> one.forEach(key -> weights.merge(key, 1.0, Double::sum)));
            weights.replaceAll((key, frequency) -> Math.log((all.size() + 1) / (frequency + 0.5)));
            return weights;
        }

        private static <T> Set<T> common(Set<T> left, Set<T> right) {
            Set<T> common = new HashSet<>(left);
            common.retainAll(right);
            return common;
        }

        private static double cosine(
                Map<String, Integer> left, Map<String, Integer> right, Map<String, Double> weights) {
            double sum = 0;
            for (String key : common(left.keySet(), right.keySet())) {
                sum += left.get(key) * right.get(key) * Math.pow(weights.get(key), 2);
            }
            return sum == 0 ? 0 : sum / (length(left, weights) * length(right, weights));
        }

        private static double length(Map<String, Integer> counts, Map<String, Double> weights) {
            return Math.sqrt(counts.entrySet().stream()
                    .mapToDouble(entry -> Math.pow(entry.getValue() * weights.get(entry.getKey()), 2))
                    .sum());
        }

        private static Set<String> stems(Line line, boolean names) {
            return line.tokens().stream()
                    .filter(Token::isContent)
                    .filter(token -> !names
                            || (token.span().start() > 0
                                    && token.kind() == Token.Kind.WORD
                                    && Character.isUpperCase(token.text().charAt(0))))
                    .map(Token::stem)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private static Map<String, Integer> pieces(String line) {
            String text = " "
                    + line.toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]++", " ")
                            .strip() + " ";
            Map<String, Integer> pieces = new HashMap<>();
            for (int i = 0; i + 4 <= text.length(); i++) {
                pieces.merge(text.substring(i, i + 4), 1, Integer::sum);
            }
            return pieces;
        }
    }
}
