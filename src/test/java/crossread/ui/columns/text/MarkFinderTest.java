package crossread.ui.columns.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Reason;
import crossread.model.article.Span;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.ui.columns.Bridge;
import crossread.ui.columns.ColumnPainter;
import crossread.ui.columns.Story;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Marks are drawn as rulers under the text: d differs, o only here, u uncertain, s shared; capitals where calm. */
class MarkFinderTest {
    private static final Marks ALL = new Marks(EnumSet.allOf(FactKind.class), true, true, true, true);

    private static String ruler(Comparison comparison, String article, Marks marks) {
        ColumnText text = new ColumnWriter(new Messages(Locale.ENGLISH))
                .write(comparison.article(article).orElseThrow(), Set.of());
        StringBuilder ruler = new StringBuilder(" ".repeat(text.text().length()));
        for (MarkSpan mark : new MarkFinder().find(comparison, article, text, marks)) {
            char sign = "dous".charAt(mark.look().ordinal());
            for (int i = mark.span().start(); i < mark.span().end(); i++) {
                assertThat(ruler.charAt(i)).as("marked once").isEqualTo(' ');
                ruler.setCharAt(i, mark.calm() ? Character.toUpperCase(sign) : sign);
            }
        }
        return text.text() + "\n" + ruler.toString().stripTrailing();
    }

    private static Story fire() {
        return new Story()
                .article("Post", "T", "Fire killed 12 people in Oslo on Monday.")
                .article("Gazette", "T", "Fire killed 14 in Oslo.");
    }

    @Test
    void marksEachClassAtItsWordsAndNothingElse() {
        Comparison story = fire().differs("f1", FactKind.QUANTITY, "12 people", "A")
                .only("f2", FactKind.DATE, "Monday", "A")
                .uncertain("f3", FactKind.NAME, "Fire", "A")
                .shared("f4", FactKind.PLACE, "Oslo", "A", "B")
                .comparison();
        assertThat(ruler(story, "A", ALL)).isEqualTo("""
                        Fire killed 12 people in Oslo on Monday.
                        uuuu        ddddddddd    ssss    oooooo""");
    }

    @Test
    void sharedFactsAreUnmarkedUntilAskedFor() {
        Comparison story = fire().shared("f4", FactKind.PLACE, "Oslo", "A", "B").comparison();
        assertThat(ruler(story, "A", Marks.DEFAULT)).isEqualTo("Fire killed 12 people in Oslo on Monday.\n");
    }

    @Test
    void oneArticleAloneHasNothingOnlyHere() {
        Comparison story = new Story()
                .article("Post", "T", "Fire killed 12 people in Oslo on Monday.")
                .only("f1", FactKind.QUANTITY, "12 people", "A")
                .comparison();
        assertThat(ruler(story, "A", ALL)).isEqualTo("Fire killed 12 people in Oslo on Monday.\n");
    }

    @Test
    void onlyTheWantedKindsAreMarked() {
        Comparison story = fire().only("f1", FactKind.QUANTITY, "12 people", "A")
                .only("f2", FactKind.DATE, "Monday", "A")
                .comparison();
        assertThat(ruler(story, "A", new Marks(Set.of(FactKind.DATE), true, true, true, false)))
                .isEqualTo("""
                        Fire killed 12 people in Oslo on Monday.
                                                         oooooo""");
    }

    @Test
    void aClashCoversWhatStandsAlone() {
        Comparison story = fire().only("f1", FactKind.NAME, "12 people in Oslo", "A")
                .differs("f2", FactKind.QUANTITY, "12 people", "A")
                .comparison();
        assertThat(ruler(story, "A", ALL)).isEqualTo("""
                        Fire killed 12 people in Oslo on Monday.
                                    dddddddddoooooooo""");
    }

    @Test
    void theLongerOfTwoAlikeCoversTheOther() {
        Comparison story = fire().only("short", FactKind.PLACE, "Oslo", "A")
                .only("long", FactKind.NAME, "in Oslo on", "A")
                .comparison();
        ColumnText text = new ColumnWriter(new Messages(Locale.ENGLISH))
                .write(story.articles().getFirst(), Set.of());
        assertThat(new MarkFinder()
                        .find(story, "A", text, ALL).stream()
                                .map(mark -> mark.span().of(text.text()) + mark.facts())
                                .toList())
                .containsExactly("in [long]", "Oslo[long, short]", " on[long]");
    }

    @Test
    void aClaimIsMarkedCalmlyAndLeavesItsFiguresToTheirOwnMarks() {
        Comparison story = fire().differs("claim", FactKind.CLAIM, "Fire killed 12 people in Oslo", "A")
                .only("f2", FactKind.QUANTITY, "12 people", "A")
                .comparison();
        assertThat(ruler(story, "A", ALL)).isEqualTo("""
                        Fire killed 12 people in Oslo on Monday.
                        DDDDDDDDDDDDoooooooooDDDDDDDD""");
    }

    @Test
    void aFactIsMarkedOnlyInTheArticlesThatStateIt() {
        Comparison story = fire().differs("f1", FactKind.QUANTITY, "14", "B").comparison();
        assertThat(ruler(story, "A", ALL)).isEqualTo("Fire killed 12 people in Oslo on Monday.\n");
        assertThat(ruler(story, "B", ALL)).isEqualTo("""
                        Fire killed 14 in Oslo.
                                    dd""");
    }

    @Test
    void stylesCoverTheWholeTextOnce() {
        Comparison story = Bridge.story();
        for (String article : List.of("A", "B", "C")) {
            ColumnText text = new ColumnWriter(new Messages(Locale.ENGLISH))
                    .write(story.article(article).orElseThrow(), Set.of(1));
            List<MarkSpan> marks = new MarkFinder().find(story, article, text, ALL);
            assertThat(ColumnPainter.text(text, marks).length())
                    .isEqualTo(text.text().length());
        }
    }

    @Test
    void actionsOnABarAreStyledAsSuch() {
        Comparison story = new Story()
                .article("Post", "T", Story.aside(Reason.ADVERT, "Boats"))
                .comparison();
        ColumnText text = new ColumnWriter(new Messages(Locale.ENGLISH))
                .write(story.articles().getFirst(), Set.of());
        int[] at = {0};
        assertThat(ColumnPainter.text(text, List.of()).stream()
                        .filter(span -> span.getLength() > 0)
                        .map(span -> text.text().replace('\u00a0', ' ').substring(at[0], at[0] += span.getLength())
                                + "=" + span.getStyle())
                        .collect(Collectors.toList()))
                .containsExactly(
                        "1 line set aside · Advertisement · =[bar-text]",
                        "show=[bar-text, action]",
                        " · =[bar-text]",
                        "put back=[bar-text, action]");
    }

    /** A quay in a caption of A, which no text has. */
    private static Comparison captioned() {
        Comparison story = new Story()
                .article("Post", "T", "Text.", Story.aside(Reason.CAPTION, "The old quay."))
                .article("Wire", "T", "Text.")
                .only("f1", FactKind.PLACE, "old quay", "A")
                .comparison();
        Fact fact = story.facts().getFirst();
        Fact aside = new Fact(
                fact.id(),
                fact.kind(),
                fact.label(),
                fact.value(),
                fact.coverage(),
                fact.rank(),
                true,
                fact.mentions(),
                fact.nearest(),
                fact.remark());
        return new Comparison(
                story.title(),
                story.created(),
                story.program(),
                story.matching(),
                story.articles(),
                story.links(),
                story.statements(),
                List.of(aside),
                story.discrepancies());
    }

    @Test
    void whatOnlyACaptionStatesIsMarkedLightlyAndSaysSo() {
        Comparison story = captioned();
        ColumnText text = new ColumnWriter(new Messages(Locale.ENGLISH))
                .write(story.articles().getFirst(), Set.of());
        List<MarkSpan> marks = new MarkFinder().find(story, "A", text, ALL);
        assertThat(marks).containsExactly(new MarkSpan(new Span(10, 18), MarkSpan.Look.ONLY, true, List.of("f1")));
        assertThat(new MarkTips(story, new Messages(Locale.ENGLISH)).text(marks.getFirst()))
                .isEqualTo("Only in a caption of Post, which is not compared · place");
    }

    @Test
    void fewMarksAreThoseOfTheBestRank() {
        Story story = new Story().article("A", "t", "one two three four five six seven eight nine ten.");
        story.article("B", "t", "other");
        for (String word : "ten nine eight seven six five four three two one".split(" ")) {
            story.only("f" + word, FactKind.NAME, word, "A");
        }
        assertThat(ruler(story.comparison(), "A", MarkLevel.FEWER.marks(ALL.kinds())))
                .isEqualTo("""
                        one two three four five six seven eight nine ten.
                                ooooo oooo oooo ooo ooooo ooooo oooo ooo""");
    }

    @Test
    void everyLevelIsToldByItsMarks() {
        assertThat(MarkLevel.values())
                .allSatisfy(level ->
                        assertThat(MarkLevel.of(level.marks(ALL.kinds()))).contains(level));
        assertThat(MarkLevel.of(new Marks(ALL.kinds(), false, true, true, true)))
                .isEmpty();
    }
}
