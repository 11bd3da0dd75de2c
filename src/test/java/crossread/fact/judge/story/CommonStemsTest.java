package crossread.fact.judge.story;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import crossread.model.link.Neighbour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonStemsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatGoingThroughAllSentencesFinds(long seed) {
        Random random = new Random(seed);
        List<Passage> passages = new ArrayList<>();
        for (String article : List.of("A", "B", "C")) {
            for (int i = 0; i < 30; i++) {
                Set<String> stems = new LinkedHashSet<>();
                random.ints(random.nextInt(9), 0, 40).forEach(stem -> stems.add("stem" + stem));
                Standing standing = random.nextInt(4) == 0 ? Standing.ASIDE : Standing.KEPT;
                passages.add(new Passage(new SentenceRef(article, i), 0, "", List.of(), stems, standing));
            }
        }
        CommonStems nearest = new CommonStems(passages, CommonStemsTest::weight, false);
        for (Passage from : passages) {
            for (String article : List.of("A", "B", "C", "D")) {
                assertThat(nearest.of(from, article)).isEqualTo(plain(passages, from, article));
            }
        }
    }

    private static double weight(String stem) {
        return 1 / (stem.hashCode() % 7 + 8.0);
    }

    private static Optional<Neighbour> plain(List<Passage> passages, Passage from, String article) {
        return passages.stream()
                .filter(passage -> passage.article().equals(article) && passage.standing() == Standing.KEPT)
                .map(passage -> new Neighbour(passage.ref(), covered(from.stems(), passage.stems()) / 4, List.of()))
                .max(Comparator.comparingDouble(Neighbour::score)
                        .thenComparing(Neighbour::at, Comparator.reverseOrder()));
    }

    private static double covered(Set<String> part, Set<String> whole) {
        double all = part.stream().mapToDouble(CommonStemsTest::weight).reduce(0, Double::sum);
        Set<String> common = new HashSet<>(whole);
        double both = part.stream()
                .filter(common::contains)
                .mapToDouble(CommonStemsTest::weight)
                .reduce(0, Double::sum);
        return all == 0 ? 0 : both / all;
    }
}
