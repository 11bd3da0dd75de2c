package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Alignment;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten articles of sixty sentences, half of which are copies of the others with one word in four lost or changed. */
class NoisyCopiesTest {
    private static final String[] SYLLABLES = {
        "ba", "del", "fi", "gor", "hu", "kan", "lo", "mi", "nus", "pe", "ro", "sut"
    };
    private static final int ARTICLES = 10;
    private static final int SENTENCES = 60;

    private final Random random = new Random(20);

    /** A sentence of an article, by the number of what it says. */
    private record Said(int what, String text) {}

    @Test
    void findsNearlyAllOfThreeHundredCopies() {
        List<List<Said>> story = story();
        List<TokenizedArticle> articles = new ArrayList<>();
        Map<Integer, Set<SentenceRef>> copies = new HashMap<>();
        for (List<Said> article : story) {
            String id = Article.sigil(articles.size());
            articles.add(Texts.article(id, article.stream().map(Said::text).toArray(String[]::new)));
            for (int i = 0; i < article.size(); i++) {
                copies.computeIfAbsent(article.get(i).what(), what -> new HashSet<>())
                        .add(new SentenceRef(id, i));
            }
        }

        Alignment alignment = new Aligner().align(articles, MeaningVectors.NONE, Progress.NONE);

        Set<Set<SentenceRef>> same = new HashSet<>();
        alignment.links().stream()
                .filter(link -> link.relation() == Relation.SAME)
                .forEach(link -> same.add(Set.of(link.from(), link.to())));
        assertThat(copies).hasSize(300);
        assertThat(copies.values().stream().filter(same::contains)).hasSizeGreaterThanOrEqualTo(297);
        assertThat(same.stream().filter(pair -> !copies.containsValue(pair))).hasSizeLessThanOrEqualTo(3);
        assertThat(alignment.statements().stream()
                        .filter(statement -> copies.containsValue(Set.copyOf(statement.sentences()))))
                .hasSizeGreaterThanOrEqualTo(297);
    }

    private List<List<Said>> story() {
        List<List<Said>> story = new ArrayList<>();
        for (int article = 0; article < ARTICLES; article++) {
            story.add(new ArrayList<>());
        }
        for (int what = 0; what < ARTICLES * SENTENCES / 2; what++) {
            // What one article says another copies: each is in both places as often.
            List<String> words = random.ints(12 + random.nextInt(30), 0, 1)
                    .mapToObj(any -> word())
                    .toList();
            int one = what % ARTICLES;
            int other = (one + 1 + what / ARTICLES % (ARTICLES - 1)) % ARTICLES;
            story.get(one).add(new Said(what, String.join(" ", words) + "."));
            story.get(other).add(new Said(what, String.join(" ", noisy(words)) + "."));
        }
        story.forEach(article -> Collections.shuffle(article, random));
        return story;
    }

    private List<String> noisy(List<String> words) {
        List<String> noisy = new ArrayList<>();
        for (String word : words) {
            int chance = random.nextInt(8);
            if (chance > 0) {
                noisy.add(chance == 1 ? word() : word);
            }
        }
        return noisy;
    }

    /** One of eight hundred, the first ones often: the commonest stands in every third sentence, as in news on one event. */
    private String word() {
        int number = (int) (8 * (Math.exp(random.nextDouble() * Math.log(101)) - 1));
        return SYLLABLES[number % 12] + SYLLABLES[number / 12 % 12] + SYLLABLES[number * 7 / 5 % 12];
    }
}
