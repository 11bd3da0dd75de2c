package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crossread.model.Progress;
import crossread.model.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairFinderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void scoresLikeThePlainReference(long seed) {
        Corpus corpus = Corpus.of(Texts.story(seed, 4, 12));
        Scores scores = new PairFinder(corpus, new LexicalScorer()).find(Progress.NONE, 1);
        Map<List<Integer>, Double> expected = new Reference(corpus.lines()).scores();

        Map<List<Integer>, Double> found =
                scores.pairs().stream().collect(Collectors.toMap(pair -> List.of(pair.from(), pair.to()), Pair::score));
        expected.forEach((pair, score) -> {
            if (score >= PairFinder.FLOOR + 1e-9) {
                assertThat(found).containsKey(pair);
            }
        });
        found.forEach((pair, score) -> assertThat(score).isCloseTo(expected.get(pair), within(1e-9)));
        assertThat(found).isNotEmpty();
        for (Line line : corpus.lines()) {
            for (int article = 0; article < corpus.articles(); article++) {
                int other = article;
                double best = expected.entrySet().stream()
                        .filter(entry -> entry.getKey().contains(line.index()))
                        .filter(entry -> entry.getKey().stream()
                                .anyMatch(one -> corpus.lines().get(one).article() == other))
                        .filter(entry -> other != line.article())
                        .mapToDouble(Map.Entry::getValue)
                        .max()
                        .orElse(0);
                assertThat(PairFinder.probability(scores.nearest().value(line.index(), article)))
                        .isCloseTo(best, within(1e-9));
            }
        }
    }

    /** Every pair of lines by itself, with sets and maps. */
    private static final class Reference {
        private final List<Line> lines;
        private final List<Map<String, Integer>> stems;
        private final List<Map<String, Integer>> pieces;

        Reference(List<Line> lines) {
            this.lines = lines;
            stems = lines.stream().map(Reference::stems).toList();
            pieces = lines.stream().map(line -> pieces(line.text())).toList();
        }

        Map<List<Integer>, Double> scores() {
            Map<String, Double> stemWeights = weights(stems);
            Map<String, Double> pieceWeights = weights(pieces);
            int size = lines.size();
            double[][] likeness = new double[size][size];
            double[][] jaccard = new double[size][size];
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    double common = weight(common(stems.get(one), stems.get(other)), stemWeights);
                    double left = weight(stems.get(one).keySet(), stemWeights);
                    double right = weight(stems.get(other).keySet(), stemWeights);
                    double smaller = Math.min(left, right);
                    double cosine = cosine(stems.get(one), stems.get(other), stemWeights);
                    likeness[one][other] = smaller > 0 ? 0.5 * cosine + 0.5 * common / smaller : 0;
                    jaccard[one][other] = left + right > 0 ? common / (left + right - common) : 0;
                }
            }
            Map<List<Integer>, Double> scores = new HashMap<>();
            for (Line one : lines) {
                for (Line other : lines) {
                    if (one.article() < other.article()) {
                        int i = one.index();
                        int j = other.index();
                        Set<String> common = common(stems.get(i), stems.get(j));
                        double logit = new LexicalScorer()
                                .logit(new Evidence(
                                        cosine(pieces.get(i), pieces.get(j), pieceWeights),
                                        jaccard[i][j],
                                        common.size(),
                                        (int) common.stream()
                                                .filter(stem -> stem.startsWith("#"))
                                                .count(),
                                        rank(likeness, i, j),
                                        rank(likeness, j, i)));
                        scores.put(List.of(i, j), 1 / (1 + Math.exp(-logit)));
                    }
                }
            }
            return scores;
        }

        private int rank(double[][] likeness, int one, int other) {
            long better = lines.stream()
                    .filter(line -> line.article() == lines.get(other).article())
                    .filter(line -> likeness[one][line.index()] > likeness[one][other] + 1e-12)
                    .count();
            return likeness[one][other] > 0 ? (int) Math.min(better, 3) : 3;
        }

        private Map<String, Double> weights(List<Map<String, Integer>> all) {
            Map<String, Double> weights = new HashMap<>();
            all.forEach(one -> one.keySet().forEach(key -> weights.merge(key, 1.0, Double::sum)));
            weights.replaceAll((key, frequency) -> Math.log((lines.size() + 1) / (frequency + 0.5)));
            return weights;
        }

        private static Set<String> common(Map<String, Integer> left, Map<String, Integer> right) {
            Set<String> common = new HashSet<>(left.keySet());
            common.retainAll(right.keySet());
            return common;
        }

        private static double weight(Set<String> keys, Map<String, Double> weights) {
            return keys.stream().mapToDouble(weights::get).sum();
        }

        private static double cosine(
                Map<String, Integer> left, Map<String, Integer> right, Map<String, Double> weights) {
            double sum = 0;
            for (String key : common(left, right)) {
                sum += left.get(key) * right.get(key) * Math.pow(weights.get(key), 2);
            }
            return sum == 0 ? 0 : sum / (length(left, weights) * length(right, weights));
        }

        private static double length(Map<String, Integer> counts, Map<String, Double> weights) {
            return Math.sqrt(counts.entrySet().stream()
                    .mapToDouble(entry -> Math.pow(entry.getValue() * weights.get(entry.getKey()), 2))
                    .sum());
        }

        private static Map<String, Integer> stems(Line line) {
            return line.tokens().stream()
                    .filter(Token::isContent)
                    .map(Token::stem)
                    .distinct()
                    .collect(Collectors.toMap(stem -> stem, stem -> 1));
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
