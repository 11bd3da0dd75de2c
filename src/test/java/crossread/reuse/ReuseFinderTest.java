package crossread.reuse;

import static crossread.reuse.Fixture.OWN_REPORT;
import static crossread.reuse.Fixture.WIRE;
import static crossread.reuse.Fixture.article;
import static crossread.reuse.Fixture.changed;
import static crossread.reuse.Fixture.outlet;
import static crossread.reuse.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crossread.model.Kinship;
import crossread.model.Kinship.Kind;
import crossread.model.article.Metadata;
import crossread.model.article.TokenizedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReuseFinderTest {
    private static final String ADDED =
            "Our reporter met passengers at the hospital, where most of them were waiting for a bus home in the evening.";

    private final ReuseFinder finder = new ReuseFinder();

    private List<Kinship> find(TokenizedArticle... articles) {
        return finder.find(List.of(articles));
    }

    /** The kinds with the articles, the shares left out. */
    private List<String> kinds(TokenizedArticle... articles) {
        return find(articles).stream().map(ReuseFinderTest::told).toList();
    }

    private static String told(Kinship kinship) {
        return kinship.article() + " " + kinship.kind() + " " + kinship.other();
    }

    private static List<String> trimmed() {
        return with(WIRE.subList(0, 4), ADDED);
    }

    private static List<String> grown() {
        return with(changed(WIRE, "injuring 31", "injuring 36"), "Vessel Line will refund 1,900 tickets, it said.");
    }

    @Test
    void oneTextUnderTwoOutletsIsTheSameText() {
        assertThat(find(article("A", outlet("Coast Post"), WIRE), article("B", outlet("Inland Mail"), WIRE)))
                .containsExactly(new Kinship("A", "B", Kind.SAME_TEXT, 1, 1));
    }

    @Test
    void oneArticleTwiceIsTheSameText() {
        assertThat(find(article("A", outlet("Coast Post"), WIRE), article("B", outlet("Coast Post"), WIRE)))
                .containsExactly(new Kinship("A", "B", Kind.SAME_TEXT, 1, 1));
    }

    @Test
    void aTrimmedWireReportWithAParagraphOfItsOwnIsACopy() {
        Kinship kinship = find(article("A", outlet("Coast Post"), WIRE), article("B", outlet("Inland Mail"), trimmed()))
                .getFirst();
        assertThat(told(kinship)).isEqualTo("B COPY A");
        assertThat(kinship.share()).isCloseTo(.85, within(.03));
        assertThat(kinship.otherShare()).isCloseTo(.65, within(.05));
    }

    @Test
    void anArticleThatGrewIsALaterVersion() {
        assertThat(kinds(article("A", outlet("Coast Post"), grown()), article("B", outlet("Coast Post"), WIRE)))
                .containsExactly("A LATER_VERSION B");
    }

    @Test
    void theDayOfPublicationTellsWhichVersionIsLater() {
        assertThat(kinds(
                        article("A", outlet("Coast Post", "2026-03-03"), WIRE),
                        article("B", outlet("The Coast Post", "2026-03-02"), grown())))
                .containsExactly("A LATER_VERSION B");
    }

    @Test
    void oneChangedFigureMakesAVersion() {
        List<String> corrected = changed(WIRE, "injuring 31", "injuring 36");
        assertThat(kinds(
                        article("A", outlet("Coast Post", "2026-03-02"), WIRE),
                        article("B", outlet("Coast Post", "2026-03-03"), corrected)))
                .containsExactly("B LATER_VERSION A");
    }

    @Test
    void anArticleWrittenAnewAtItsAddressIsAVersion() {
        Metadata page =
                Metadata.NONE.withUrl(Optional.of("https://www.post.example/news/ferry-strikes-pier?from=home"));
        Metadata again = Metadata.NONE.withUrl(Optional.of("https://m.post.example/news/ferry-strikes-pier/#top"));
        List<String> rewritten =
                with(WIRE.subList(0, 2), OWN_REPORT.subList(2, 5).toArray(String[]::new));
        assertThat(kinds(article("A", page, WIRE), article("B", again, rewritten)))
                .containsExactly("A LATER_VERSION B");
        assertThat(kinds(article("A", outlet("Coast Post"), WIRE), article("B", outlet("Inland Mail"), rewritten)))
                .isEmpty();
    }

    @Test
    void twoOutletsOnOneAggregatorAreTwo() {
        Optional<String> first = Optional.of("https://news.example/1");
        Optional<String> second = Optional.of("https://news.example/2");
        assertThat(kinds(
                        article("A", outlet("Coast Post").withUrl(first), WIRE),
                        article("B", outlet("Inland Mail").withUrl(second), trimmed())))
                .containsExactly("B COPY A");
        assertThat(kinds(
                        article("A", Metadata.NONE.withUrl(first), WIRE),
                        article("B", outlet("Inland Mail").withUrl(second), trimmed())))
                .containsExactly("A LATER_VERSION B");
    }

    @Test
    void reportersAtOnePressConferenceAreNoCopies() {
        List<String> quotations = List.of(
                "\"The fog came down in minutes, and I will not let anyone say that this crew was careless,\" Lykke said.",
                "He added: \"We will rebuild this pier, we will pay every islander what the closure costs, and we will"
                        + " publish each page of what the investigators find.\"",
                "\"No ship leaves this port again when the tower cannot see the breakwater,\" he promised.");
        List<String> mine = with(quotations, WIRE.get(0), WIRE.get(3));
        List<String> theirs = with(quotations, OWN_REPORT.get(0), OWN_REPORT.get(3));
        assertThat(kinds(article("A", outlet("Coast Post"), mine), article("B", outlet("Inland Mail"), theirs)))
                .isEmpty();
        assertThat(kinds(article("A", outlet("Coast Post"), WIRE), article("B", outlet("Inland Mail"), OWN_REPORT)))
                .isEmpty();
    }

    /** Quoted at greater length, two reports have most of their words in common, and still their own sentences. */
    @Test
    void quotationsAloneMakeNoCopy() {
        String speech = "\"" + String.join(" ", WIRE).replace("\"", "") + "\"";
        assertThat(kinds(
                        article("A", outlet("Coast Post"), List.of(speech, OWN_REPORT.get(2))),
                        article("B", outlet("Inland Mail"), List.of(speech, OWN_REPORT.get(4)))))
                .isEmpty();
    }

    @Test
    void furnitureOfTheSiteDoesNotCount() {
        List<String> site = with(WIRE, OWN_REPORT.toArray(String[]::new));
        assertThat(find(
                        article("A", outlet("Coast Post"), OWN_REPORT, WIRE),
                        article("B", outlet("Inland Mail"), Fixture.ELSEWHERE, site)))
                .isEmpty();
    }

    @Test
    void aBriefIsTooShortToJudge() {
        List<String> brief = List.of("A ferry struck the main pier of Tarnhaven early on Monday.");
        assertThat(find(article("A", outlet("Coast Post"), brief), article("B", outlet("Inland Mail"), brief)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void theOrderOfArticlesChangesNothing(long seed) {
        List<TokenizedArticle> articles = new ArrayList<>(List.of(
                article("A", outlet("Coast Post"), WIRE),
                article("B", outlet("Inland Mail"), trimmed()),
                article("C", outlet("Coast Post"), grown()),
                article("D", outlet("Island Radio"), OWN_REPORT),
                article("E", outlet("Valley Sun"), Fixture.ELSEWHERE)));
        Set<Kinship> straight = new HashSet<>(finder.find(articles));
        assertThat(straight)
                .extracting(ReuseFinderTest::told)
                .containsExactlyInAnyOrder("B COPY A", "C LATER_VERSION A", "B COPY C");
        Collections.shuffle(articles, new Random(seed));
        assertThat(new HashSet<>(finder.find(articles))).isEqualTo(straight);
    }

    @Test
    void textsWithoutBlanksAreJudgedToo() {
        String text = "周一清晨渡轮在浓雾中撞上主码头造成三十一人受伤港口已经关闭调查人员正在检查船体并询问船长维修费用约一千二百万";
        TokenizedArticle one = article("A", outlet("Coast Post"), List.of(text));
        TokenizedArticle other = article("B", outlet("Inland Mail"), List.of(text + "岛上居民担心他们的工作和学校"));
        assertThat(kinds(one, other)).containsExactly("A COPY B");
    }
}
