package crossread.fact.manner;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.HeadlineNote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineCheckerTest {
    private static final String FIRE = "A fire at the old mill killed {n:12 people} on Monday.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fire kills {n:15} at old mill            | OTHER_FIGURE <15> <12 people>",
                "Fire kills {n:12} at old mill            |",
                // its number stands in the text, though nobody saw what it counts
                "Fire kills 12 at old mill                |",
                "Fire at old mill                         | LEFT_OUT <> <12 people>",
                "Fire kills {n:45 people} at old mill     | OTHER_FIGURE <45 people> <12 people>",
                "Fire kills {n:1 dog} at old mill         | UNSTATED <1 dog> <>; LEFT_OUT <> <12 people>",
                // another matter: one word in common only
                "Fire destroys {n:15 homes}               | UNSTATED <15 homes> <>; LEFT_OUT <> <12 people>",
                "Fire costs {m:$90}                       | UNSTATED <$90> <>; LEFT_OUT <> <12 people>",
            })
    void holdsTheFigureOfTheHeadlineAgainstThoseOfTheText(String headline, String expected) {
        assertThat(told(Page.of(headline, FIRE))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aNumberOfTheTextStatesTheFigureThoughNobodySawWhatItCounts() {
        assertThat(told(Page.of("Fire kills {n:15} at old mill", "A fire at the old mill killed 15 people.")))
                .isEmpty();
    }

    @Test
    void ofTwoFiguresTheOneInTheMoreSimilarSentenceIsMeant() {
        Page page = Page.of(
                "Fire kills {n:15} at old mill",
                "The mill has {n:14 people}.",
                FIRE,
                "The old mill has {n:16 people}.");

        assertThat(told(page)).isEqualTo("OTHER_FIGURE <15> <12 people>");
    }

    @Test
    void ofTwoSentencesAsSimilarTheFirstIsMeant() {
        Page page = Page.of("Fire at old mill kills {n:15}", "Old mill: {n:14}.", "Mill, old: {n:16}.");

        assertThat(told(page)).isEqualTo("OTHER_FIGURE <15> <14>");
    }

    @Test
    void theHighestRankedFigureOfTheTextIsTheOneLeftOut() {
        Page page = Page.of("Fire at old mill", "It cost {m:$90}.", FIRE);

        assertThat(told(page)).isEqualTo("LEFT_OUT <> <$90>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{n:12 people} died.   | LEFT_OUT <> <12 people>",
                "It cost {m:$90}.      | LEFT_OUT <> <$90>",
                "It. It. {n:40 trees}. | LEFT_OUT <> <40 trees>",
            })
    void whatIsLeftOutStandsAtTheBeginningOrIsMoney(String figure, String expected) {
        String[] lines = figure.split("(?<=\\.) ");

        assertThat(told(Page.of("Fire at old mill", lines))).isEqualTo(expected);
        assertThat(told(new Page("A")
                        .headline("Fire at old mill")
                        .paragraph("One.")
                        .paragraph("Two.")
                        .paragraph("Three.")
                        .paragraph(lines)))
                .isEqualTo(figure.contains("$") ? expected : "");
    }

    @Test
    void aHeadlineWithAFigureOfTheTextLeavesNoneOut() {
        assertThat(told(Page.of("{n:12} dead", "It cost {m:$90}.", FIRE))).isEmpty();
    }

    @Test
    void howLongItTookIsLeftOutOnlyWhereThereIsNoOtherFigure() {
        String fight = "It burned for a {n:2 hour} fight.";

        assertThat(told(Page.of("Fire at old mill", fight))).isEqualTo("LEFT_OUT <> <2 hour>");
        assertThat(told(Page.of("Fire at old mill", fight, FIRE))).isEqualTo("LEFT_OUT <> <12 people>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the angry {p:Ilse Brandt} on fire        | Nobody lived there.          | UNSTATED <Ilse Brandt> <>",
                "the angry {p:Ilse Brandt} on fire        | Nobody met {p:Ilse Brandt}.  |",
                "the angry {p:Ilse Brandt} on fire        | Nobody met Mrs Brandt.       |",
                "the angry {l:Russia} is on fire          | The Russian mill burned.     |",
                "the angry {l:Oslo's} mill is on fire     | The oslovian mill burned.    |",
                "the angry {l:Ulm} mill is on fire        | The mill burned in ulmen.    |",
                "the angry {o:NATO} mill is on fire       | The mill burned.             | UNSTATED <NATO> <>",
                "the angry {o:GUILTY} mill is on fire     | The mill burned.             |",
                "The Angry {o:Nato} Mill Is On Fire       | The mill burned.             |",
            })
    void aNameOfWhichTheTextHasNoWordIsUnstated(String headline, String text, String expected) {
        assertThat(told(Page.of(headline, text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void whereMostWordsAreLargeANameIsSureThatAnotherArticleHas() {
        Page page = Page.of("The Angry {o:Nato} Mill Is On Fire", "The mill burned.");
        Page other = new Page("B").paragraph("It is of {o:Nato}.");

        assertThat(told(page, other)).isEqualTo("UNSTATED <Nato> <>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“{q:doors were locked all night}” in mill | The mill burned.                     | UNSTATED <doors were locked all night> <>",
                "“{q:doors were locked all night}” in mill | The doors were locked all the night. |",
                "“{q:doors were locked}” in mill           | The mill burned.                     |",
                "{c:old doors were locked all night} in mill | The mill burned.                   | UNSTATED <old doors were locked all night> <>",
                "{c:old doors were locked all night} in mill | The doors of the mill burned.      |",
                "{c:doors locked all} in mill              | The mill burned.                     |",
            })
    void quotedAndClaimedWordsThatTheTextLacksAreUnstated(String headline, String text, String expected) {
        assertThat(told(Page.of(headline, text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void twoSentencesSideBySideMayHaveTheWordsTogether() {
        Page page = Page.of("“{q:doors were locked all night}” in mill", "The doors: locked.", "It lasted all night.");

        assertThat(told(page)).isEmpty();
    }

    @Test
    void pointsAtTheWordsInHeadlineAndText() {
        assertThat(check(Page.of("Fire kills {n:15} at old mill", FIRE)))
                .containsExactly(new HeadlineNote(
                        "A",
                        HeadlineNote.Kind.OTHER_FIGURE,
                        FactKind.NUMBER,
                        "15",
                        "12 people",
                        Optional.of(new Stretch(new SentenceRef("A", 0), new Span(11, 13))),
                        Optional.of(new Stretch(new SentenceRef("A", 1), new Span(30, 39)))));
    }

    @Test
    void anArticleWithoutTextIsNotChecked() {
        assertThat(told(Page.of("Fire kills {n:15} at old mill"))).isEmpty();
    }

    @Test
    void onlyTheFirstBlockOfHeadlinesIsTheHeadline() {
        Page page = new Page("A")
                .headline("Old mill burns.", "{n:12} dead")
                .headline("Fire kills {n:15}")
                .paragraph(FIRE);

        assertThat(Headline.in(page.text(), page.mentions).orElseThrow().sentences())
                .containsExactly(0, 1);
        assertThat(told(page)).isEmpty();
    }

    @Test
    void anArticleWithoutHeadlineHasNone() {
        Page page = new Page("A").paragraph(FIRE);

        assertThat(Headline.in(page.text(), page.mentions)).isEmpty();
    }

    @Test
    void aHeadlineAloneCannotBePointedAt() {
        Page alone = new Page("A").paragraph("Fire kills {n:15} at old mill");
        Page page = new Page("A").paragraph(FIRE);

        List<HeadlineNote> notes = new HeadlineChecker()
                .check(Headline.alone(alone.text(), alone.mentions), page.text(), page.mentions, Page.facts(page));
        assertThat(notes).extracting(HeadlineNote::headline).containsExactly("15");
        assertThat(notes.getFirst().inHeadline()).isEmpty();
    }

    private static String told(Page... pages) {
        return String.join(
                "; ",
                check(pages).stream()
                        .map(note -> note.kind() + " <" + note.headline() + "> <" + note.text() + ">")
                        .toList());
    }

    private static List<HeadlineNote> check(Page... pages) {
        Page page = pages[0];
        List<Fact> facts = new ArrayList<>(Page.facts(pages));
        Collections.reverse(facts);
        Headline headline = Headline.in(page.text(), page.mentions).orElseThrow();
        return new HeadlineChecker().check(headline, page.text(), page.mentions, facts);
    }
}
