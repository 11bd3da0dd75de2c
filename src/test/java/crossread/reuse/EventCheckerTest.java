package crossread.reuse;

import static crossread.reuse.Fixture.ELSEWHERE;
import static crossread.reuse.Fixture.OWN_REPORT;
import static crossread.reuse.Fixture.WIRE;
import static crossread.reuse.Fixture.article;
import static crossread.reuse.Fixture.outlet;
import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.OffEvent;
import crossread.model.article.Metadata;
import crossread.model.article.TokenizedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCheckerTest {
    private static final List<String> GERMAN = List.of(
            "Eine Fähre mit 214 Menschen an Bord hat am Montag den Anleger von Tarnhaven gerammt. 31 Menschen wurden"
                    + " verletzt.",
            "Die Northern Star kam von der Insel Vessel und fuhr durch dichten Nebel. Der Hafen bleibt geschlossen.",
            "Hafendirektor Anders Lykke rechnet mit Kosten von 12 Millionen Kronen. Petra Holm verkauft am Anleger"
                    + " Fahrkarten und hörte den Aufprall.",
            "Taucher untersuchten am Mittag den Rumpf. Vier Ermittler kamen aus der Hauptstadt.");
    private static final List<String> GERMAN_ELSEWHERE = List.of(
            "Der Stadtrat von Griesheim hat den Bau einer Schwimmhalle beschlossen. Bürgermeister Karl Wendt sprach von"
                    + " einem guten Tag.",
            "Die Halle soll im Stadtteil Lindenau entstehen und einen Sprungturm bekommen. Architektin Sabine Kolb"
                    + " zeigte ihre Entwürfe.",
            "Gegen das Vorhaben stimmten die Freien Wähler. Ihr Sprecher Thomas Ruh nannte die Finanzierung ungeklärt.",
            "Der Schwimmverein Neptun hofft auf eine Eröffnung im Herbst. Bis dahin üben die Kinder in Bad Orlen.");

    private final EventChecker checker = new EventChecker();

    private List<OffEvent> check(TokenizedArticle... articles) {
        return checker.check(List.of(articles));
    }

    private static TokenizedArticle german(String id, List<String> paragraphs) {
        return article(id, Metadata.NONE.withLanguage(Optional.of("de-AT")), paragraphs);
    }

    @Test
    void oneOfThreeOnAnotherEventIsNamed() {
        List<OffEvent> off = check(
                article("A", outlet("Coast Post"), WIRE),
                article("B", outlet("Valley Sun"), ELSEWHERE),
                article("C", outlet("Island Radio"), OWN_REPORT));
        assertThat(off).extracting(OffEvent::article).containsExactly("B");
        assertThat(off.getFirst().score()).isBetween(0.0, .1);
        assertThat(off.getFirst().nearest()).isIn("A", "C");
    }

    @Test
    void ofTwoStrangersTheSecondIsNamed() {
        assertThat(check(article("A", outlet("Valley Sun"), ELSEWHERE), article("B", outlet("Coast Post"), WIRE)))
                .extracting(OffEvent::article)
                .containsExactly("B");
    }

    @Test
    void articlesOnOneEventAreLeftAlone() {
        assertThat(check(article("A", outlet("Coast Post"), WIRE), article("B", outlet("Island Radio"), OWN_REPORT)))
                .isEmpty();
    }

    @Test
    void oneArticleIsLeftAlone() {
        assertThat(check(article("A", outlet("Coast Post"), WIRE))).isEmpty();
        assertThat(check()).isEmpty();
    }

    @Test
    void aShortArticleIsNeverJudged() {
        assertThat(check(
                        article("A", outlet("Coast Post"), WIRE),
                        article("B", outlet("Island Radio"), OWN_REPORT),
                        article("C", outlet("Valley Sun"), ELSEWHERE.subList(0, 2))))
                .isEmpty();
    }

    @Test
    void furnitureOfTheSiteDoesNotCount() {
        assertThat(check(
                        article("A", outlet("Coast Post"), WIRE, ELSEWHERE),
                        article("B", outlet("Island Radio"), OWN_REPORT, ELSEWHERE),
                        article("C", outlet("Valley Sun"), ELSEWHERE, WIRE)))
                .extracting(OffEvent::article)
                .containsExactly("C");
    }

    @Test
    void acrossLanguagesNamesTellOfOneEvent() {
        assertThat(check(
                        article("A", outlet("Coast Post"), WIRE),
                        article("B", outlet("Island Radio"), OWN_REPORT),
                        german("C", GERMAN)))
                .isEmpty();
    }

    @Test
    void acrossLanguagesAnArticleWithNoNameAndFigureInCommonIsNamed() {
        assertThat(check(
                        article("A", outlet("Coast Post"), WIRE),
                        german("B", GERMAN_ELSEWHERE),
                        article("C", outlet("Island Radio"), OWN_REPORT)))
                .containsExactly(new OffEvent("B", 0, "A"));
    }

    /** An article in a language of its own that names few names says too little. */
    @Test
    void acrossLanguagesFewNamesAreNoReason() {
        List<String> plain = GERMAN_ELSEWHERE.stream()
                .map(text -> text.toLowerCase(java.util.Locale.ROOT))
                .toList();
        assertThat(check(article("A", outlet("Coast Post"), WIRE), german("B", plain)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void theOrderOfArticlesChangesNothing(long seed) {
        List<TokenizedArticle> articles = new ArrayList<>(List.of(
                article("A", outlet("Coast Post"), WIRE),
                article("B", outlet("Valley Sun"), ELSEWHERE),
                article("C", outlet("Island Radio"), OWN_REPORT),
                german("D", GERMAN)));
        List<OffEvent> straight = checker.check(articles);
        assertThat(straight).hasSize(1);
        Collections.shuffle(articles, new Random(seed));
        assertThat(checker.check(articles)).isEqualTo(straight);
    }
}
