package crossread.fact.judge;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Findings;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of the articles changes nothing; the weightiest facts come first. */
class OrderTest {
    private static final List<String> NAMES =
            List.of("Ada Byron", "Alan Stone", "Stone", "Grace Hill", "G. Hill", "Mary Ash");

    /** A seeded story; {@code rename} says what each article is called and so where it stands. */
    private static Findings findings(int seed, List<String> order) {
        Random random = new Random(seed);
        List<List<String>> texts = new ArrayList<>();
        for (int article = 0; article < order.size(); article++) {
            List<String> own = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                own.add(NAMES.get(random.nextInt(NAMES.size())) + "|" + (90 + random.nextInt(20)) + "|" + seed + article
                        + i);
            }
            texts.add(own);
        }
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            index.put(order.get(i), i);
        }
        StoryBuilder story = new StoryBuilder();
        new TreeSet<>(order)
                .forEach(id -> texts.get(index.getOrDefault(id, 0)).forEach(row -> {
                    String[] parts = row.split("\\|");
                    story.says(id, parts[0] + " paid " + parts[1] + "% of it in room x" + parts[2] + ".")
                            .person(parts[0], parts[0])
                            .about(parts[1] + "%", parts[1]);
                }));
        for (int i = 0; i < 6; i++) {
            story.link(order.get(0), i, order.get(1), random.nextInt(6), .2 + random.nextInt(8) / 10.0);
        }
        return story.findings();
    }

    /** A fact without names of articles, ids and order of mentions. */
    private static String plain(Fact fact, UnaryOperator<String> name) {
        TreeSet<String> mentions = new TreeSet<>();
        fact.mentions()
                .forEach(mention -> mentions.add(
                        name.apply(mention.at().article()) + mention.at().sentence() + mention.span()));
        TreeSet<String> articles = new TreeSet<>();
        fact.coverage().articles().forEach(article -> articles.add(name.apply(article)));
        return fact.coverage().getClass().getSimpleName() + articles + mentions + fact.remark();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfArticlesChangesNothing(int seed) {
        List<String> order = List.of("A", "B", "C", "D");
        List<String> shuffled = new ArrayList<>(order);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, String> back = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            back.put(shuffled.get(i), order.get(i));
        }

        List<String> straight = findings(seed, order).facts().stream()
                .map(fact -> plain(fact, article -> article))
                .toList();
        List<String> other = findings(seed, shuffled).facts().stream()
                .map(fact -> plain(fact, article -> back.getOrDefault(article, "?")))
                .toList();

        assertThat(other).containsExactlyInAnyOrderElementsOf(straight);
    }

    @Test
    void showsEverySortOfNewsAmongTheFirstFive() {
        List<String> lines = new StoryBuilder()
                .says("A", "It rained on Monday in Leeds.")
                .someDay("Monday")
                .place("Leeds")
                .says("A", "Aid came to $500 billion or $20 million a day.")
                .dollars("$500 billion", 500_000_000_000L)
                .dollars("$20 million", 20_000_000L)
                .says("A", "He called it a \"shameless lie\".")
                .quotation("shameless lie", "Ada Byron")
                .says("A", "The Rhine Union proposed a partnership.")
                .organisation("Rhine Union")
                .claim("Rhine Union", "propose", "proposed a partnership")
                .says("A", "Commissioner Ada Byron spoke.")
                .person("Ada Byron", "Ada Byron", "Commissioner")
                .says("B", "Nothing else is known.")
                .lines();

        assertThat(lines)
                .containsExactly(
                        "$500 billion OnlyIn A",
                        "$20 million OnlyIn A",
                        "Ada Byron OnlyIn A",
                        "proposed a partnership OnlyIn A",
                        "shameless lie OnlyIn A",
                        "Rhine Union OnlyIn A",
                        "Leeds OnlyIn A",
                        "Monday OnlyIn A");
    }

    @Test
    void putsClashesBeforeAndSharedFactsAfterWhatOnlyOneHas() {
        List<String> lines = new StoryBuilder()
                .says("A", "The storm in Leeds killed 40 sailors at sea.")
                .place("Leeds")
                .count("40 sailors", 40, "sailor")
                .says("B", "The storm in Leeds killed 70 sailors at sea.")
                .place("Leeds")
                .count("70 sailors", 70, "sailor")
                .says("B", "Ada Byron paid.")
                .person("Ada Byron", "Ada Byron")
                .lines();

        assertThat(lines)
                .containsExactly(
                        "70 sailors Differs B", "40 sailors Differs A", "Ada Byron OnlyIn B", "Leeds Shared AB");
    }

    @Test
    void joinsThousandsOfMentionsOfOneThingToOneFact() {
        StoryBuilder story = new StoryBuilder();
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 50; j++) {
                story.says("A" + (char) ('A' + i), "Ada Byron paid " + j + "% here.")
                        .person("Ada Byron", "Ada Byron")
                        .percent(j + "%", Integer.toString(j));
            }
        }

        List<Fact> facts = story.findings().facts();

        assertThat(facts).hasSize(51);
        assertThat(facts)
                .filteredOn(fact -> fact.kind() == FactKind.PERSON)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.mentions()).hasSize(1000);
                    assertThat(fact.value()).isEqualTo(new Value.Person("Ada Byron", Optional.empty()));
                });
    }
}
