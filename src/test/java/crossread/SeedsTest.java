package crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.ReadResult;
import crossread.model.article.Reason;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Nearest;
import crossread.model.fact.Value;
import crossread.model.link.Relation;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way on two real articles that lie beside the project; skipped where they do not. */
class SeedsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");

    private static Comparison comparison;
    private static Article ticker;
    private static Article repeated;

    @BeforeAll
    static void compare() {
        assumeThat(Files.isDirectory(SEEDS))
                .as("the two real articles lie in " + SEEDS)
                .isTrue();
        comparison = compare("repeated-page.txt", "ticker-page.txt");
        repeated = comparison.articles().get(0);
        ticker = comparison.articles().get(1);
    }

    private static Comparison compare(String... names) {
        Main.Rooms rooms = Main.rooms(Locale.ENGLISH);
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            files.add(SEEDS.resolve(name));
        }
        List<Article> articles = rooms.files().read(files, List.of(), Progress.NONE).stream()
                .flatMap(result -> ((ReadResult.Readable) result).articles().stream())
                .toList();
        return rooms.comparer().compare("", articles, Progress.NONE);
    }

    @Test
    void theTickerPageKeepsItsSeventeenParagraphs() {
        assertThat(ticker.blocks().stream().filter(Block::kept)).hasSize(17);
        assertThat(ticker.metadata().title())
                .contains("Putin Proposes Offering Russian and Ukrainian Rare Minerals to US");
        assertThat(ticker.blocks().stream()
                        .filter(block -> !block.kept())
                        .filter(block -> block.finding().orElseThrow().reason() != Reason.HEADLINE)
                        .map(Block::text))
                .containsExactly(
                        "Breaking", "6/recent/ticker-posts", "Header Ads Widget", "Post a Comment", "0 Comments");
    }

    @Test
    void theRepeatedPageSaysEachParagraphOnce() {
        List<Block> blocks = repeated.blocks();
        List<Block> repeats = blocks.stream()
                .filter(block -> block.finding()
                        .filter(finding -> finding.rule().contains("repeat")
                                && block.text().length() > 200)
                        .isPresent())
                .toList();
        assertThat(repeats).hasSize(4).noneMatch(Block::kept);
        for (Block repeat : repeats) {
            Block original =
                    blocks.get(repeat.finding().orElseThrow().original().orElseThrow());
            assertThat(original.text()).isEqualTo(repeat.text());
            assertThat(original.kept()).isTrue();
        }
        assertThat(repeated.metadata().title())
                .contains("Putin Proposes Rare Minerals Collaboration with the US Amid Ongoing Ukraine Conflict");
        assertThat(repeated.body())
                .startsWith("In a surprising shift, President Vladimir Putin")
                .doesNotContain("Putin Proposes Rare Minerals Collaboration")
                .contains("Russian President opens door for America");
        assertThat(blocks.stream().filter(Block::kept)).hasSize(7);
    }

    @Test
    void theSumAndItsConversionAreOneFactOfTheTickerPage() {
        Fact sum = fact("$500 billion");
        assertThat(sum.kind()).isEqualTo(FactKind.MONEY);
        assertThat(sum.coverage()).isEqualTo(new Coverage.OnlyIn("B"));
        Value.Money money = (Value.Money) sum.value();
        assertThat(money.amount().value()).isEqualByComparingTo(new BigDecimal("500000000000"));
        assertThat(money.amount().approximate()).isTrue();
        assertThat(money.currency()).isEqualTo("USD");
        assertThat(money.alternatives()).singleElement().satisfies(pounds -> {
            assertThat(pounds.amount().value()).isEqualByComparingTo(new BigDecimal("396000000000"));
            assertThat(pounds.currency()).isEqualTo("GBP");
        });
        assertThat(comparison.facts()).noneMatch(fact -> fact.label().contains("£396"));
        assertThat(sum.nearest()).singleElement().satisfies(near -> {
            assertThat(near.at().article()).isEqualTo("A");
            assertThat(near.lacks()).containsExactly("$500 billion");
        });
    }

    @Test
    void theCommissionerIsNamedWithHisOffice() {
        Fact person = fact("Stéphane Séjourné");
        assertThat(person.coverage()).isEqualTo(new Coverage.OnlyIn("B"));
        assertThat(((Value.Person) person.value()).role()).contains("European Commissioner for Industrial Strategy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Volodymyr Zelensky", "quite broad prospects", "win-win", "European Union"})
    void onlyTheTickerPageHas(String label) {
        assertThat(fact(label).coverage()).isEqualTo(new Coverage.OnlyIn("B"));
        assertThat(fact(label).nearest())
                .extracting(near -> near.at().article())
                .containsExactly("A");
    }

    @Test
    void theProposalOfTheUnionIsFound() {
        assertThat(comparison.facts()).anySatisfy(fact -> {
            assertThat(fact.kind()).isEqualTo(FactKind.CLAIM);
            assertThat(fact.coverage()).isEqualTo(new Coverage.OnlyIn("B"));
            assertThat(((Value.Claim) fact.value()).speaker()).contains("European Union");
            assertThat(((Value.Claim) fact.value()).verb()).isEqualTo("propose");
            assertThat(((Value.Claim) fact.value()).text()).contains("mineral partnership");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5%",
                "Krasnoyarsk",
                "Rusal",
                "Dmitry Peskov",
                "Olga Stefanishyna",
                "new territories",
                "Donald Trump",
                "Vladimir Putin",
                "Siberia",
                "Kyiv",
                "Kremlin"
            })
    void bothHave(String label) {
        List<Fact> facts = comparison.facts().stream()
                .filter(fact -> fact.kind() == FactKind.QUOTATION
                        ? fact.label().equals(label)
                        : fact.label().contains(label))
                .toList();
        assertThat(facts).isNotEmpty().allMatch(fact -> fact.coverage() instanceof Coverage.Shared);
    }

    @Test
    void theOfficeOfTheSpokesmanIsNoDifference() {
        assertThat(comparison.discrepancies()).isEmpty();
        assertThat(comparison.facts()).noneMatch(fact -> fact.coverage() instanceof Coverage.Differs);
    }

    @ParameterizedTest
    @CsvSource({
        "Rusal, Rusal",
        "5%, 5%",
        "television interview, state television",
        "Dmitry Peskov, Dmitry Peskov",
        "Olga Stefanishyna, Olga Stefanishyna"
    })
    void theSentencesOnOneThingAreLinked(String inTicker, String inRepeated) {
        assertThat(comparison.links())
                .filteredOn(link -> link.relation() == Relation.SAME)
                .anyMatch(link ->
                        text(link.to()).contains(inTicker) && text(link.from()).contains(inRepeated));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$500 billion", "European Union has proposed", "Séjourné"})
    void whatOneAloneSaysIsTheSameAsNothing(String words) {
        assertThat(comparison.links())
                .filteredOn(link ->
                        text(link.from()).contains(words) || text(link.to()).contains(words))
                .filteredOn(link -> link.relation() == Relation.SAME)
                .isEmpty();
    }

    @Test
    void everyFactOfOneOutletComesWithItsNearestSentence() {
        assertThat(comparison.facts())
                .filteredOn(fact -> fact.coverage() instanceof Coverage.OnlyIn && !fact.setAside())
                .allSatisfy(fact -> assertThat(fact.nearest())
                        .hasSize(1)
                        .extracting(Nearest::score)
                        .allMatch(score -> score >= 0 && score <= 1));
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        Comparison turned = compare("ticker-page.txt", "repeated-page.txt");
        assertThat(sorted(turned, "B", "A")).isEqualTo(sorted(comparison, "A", "B"));
        assertThat(turned.links().size()).isEqualTo(comparison.links().size());
    }

    /** Every fact as words, with the articles called by their place in {@code order}. */
    private static TreeSet<String> sorted(Comparison comparison, String... order) {
        TreeSet<String> facts = new TreeSet<>();
        for (Fact fact : comparison.facts()) {
            TreeSet<Integer> articles = new TreeSet<>();
            fact.coverage().articles().forEach(id -> articles.add(List.of(order).indexOf(id)));
            facts.add(fact.kind() + " " + fact.coverage().getClass().getSimpleName() + " " + articles + " "
                    + fact.mentions().size());
        }
        return facts;
    }

    private static Fact fact(String label) {
        Optional<Fact> fact = comparison.facts().stream()
                .filter(one -> one.label().equals(label))
                .findFirst();
        assertThat(fact).as("a fact called " + label).isPresent();
        return fact.orElseThrow();
    }

    private static String text(SentenceRef at) {
        return comparison.sentence(at).orElseThrow().text();
    }
}
