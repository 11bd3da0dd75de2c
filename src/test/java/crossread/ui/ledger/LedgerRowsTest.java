package crossread.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Span;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.ui.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerRowsTest {
    private static List<String> told(Comparison comparison, LedgerFilter filter) {
        List<String> lines = new ArrayList<>();
        for (LedgerGroup group : new LedgerRows(comparison).groups(filter)) {
            lines.add(group.key() + " " + group.count());
            for (LedgerRow row : group.rows()) {
                lines.add(row.versions().stream()
                                .map(version -> version.label() + version.articles())
                                .toList()
                        + " " + dots(row)
                        + (row.folded().isEmpty()
                                ? ""
                                : " +"
                                        + row.folded().stream()
                                                .map(LedgerRow::label)
                                                .toList()));
            }
        }
        return lines;
    }

    private static String dots(LedgerRow row) {
        StringBuilder dots = new StringBuilder();
        row.dots().forEach(dot -> dots.append(dot.states() ? '●' : '○'));
        return dots.toString();
    }

    @Test
    void sortsEveryFactUnderItsHeading() {
        assertThat(told(Story.bridge(), LedgerFilter.ALL))
                .containsExactly(
                        "Differs[] 1",
                        "[Twelve[A], About 14[B]] ●●○",
                        "Only[article=A] 1",
                        "[$5 million[A]] ●○○",
                        "Only[article=B] 1",
                        "[Ana Ruiz[B]] ○●○",
                        "Uncertain[] 1",
                        "[Ten[C]] ○○●",
                        "Shared[] 1",
                        "[Monday[A, B]] ●●○",
                        "SetAside[] 1",
                        "[3[A]] ●○○");
    }

    @Test
    void aTextFindsTheFactAndTheSentenceAroundIt() {
        assertThat(told(Story.bridge(), LedgerFilter.ALL.withText("MAYOR")))
                .containsExactly("Only[article=A] 1", "[$5 million[A]] ●○○");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        Comparison comparison = new Story()
                .article("One", "t", "Stéphane Séjourné spoke.")
                .article("Two", "t", "Nobody spoke.")
                .fact("f1", FactKind.PERSON, "Stéphane Séjourné", Story.only("A"), "A0")
                .done();
        assertThat(told(comparison, LedgerFilter.ALL.withText("sejourne"))).hasSize(2);
        assertThat(told(comparison, LedgerFilter.ALL.withText("SÉJOURNÉ"))).hasSize(2);
    }

    @Test
    void aClashIsFoundByEitherSide() {
        assertThat(told(Story.bridge(), LedgerFilter.ALL.withText("about 14")))
                .startsWith("Differs[] 1", "[Twelve[A], About 14[B]] ●●○");
    }

    @Test
    void onlyTheChosenKindsAreListed() {
        assertThat(told(Story.bridge(), LedgerFilter.ALL.withKinds(EnumSet.of(FactKind.PERSON))))
                .containsExactly("Only[article=B] 1", "[Ana Ruiz[B]] ○●○");
    }

    /** The words only a caption or other set-aside text has, of an article and of the one that says them in its text. */
    private static Comparison aside() {
        return new Story()
                .article("One", "t", "Nothing.", "~Eleven boats", "-Three boats", "^Ten boats sink")
                .article("Two", "t", "Ten boats sank.", "Eight men swam.")
                .article("Three", "t", "Nothing.", "-Eight men")
                .asideFact("f1", FactKind.NUMBER, "Eleven", Story.only("A"), "A1")
                .asideFact("f2", FactKind.NUMBER, "Three", Story.only("A"), "A2")
                .fact("f3", FactKind.NUMBER, "Ten", new Coverage.Shared(List.of("A", "B")), "A3", "B0")
                .fact("f4", FactKind.NUMBER, "Eight", new Coverage.Shared(List.of("B", "C")), "B1", "C1")
                .done();
    }

    private static List<LedgerRow> asideRows() {
        return new LedgerRows(aside())
                .groups(LedgerFilter.ALL).stream()
                        .flatMap(group -> group.rows().stream())
                        .toList();
    }

    @Test
    void aRowKnowsWhatStandsOnlyInACaptionOrOtherSetAsideText() {
        assertThat(asideRows().stream().map(row -> row.label() + " " + row.where()))
                .containsExactly("Ten TEXT", "Eight TEXT", "Eleven CAPTION", "Three ASIDE");
        assertThat(asideRows().get(1).dots())
                .containsExactly(
                        new LedgerRow.Dot("A", false, false),
                        new LedgerRow.Dot("B", true, false),
                        new LedgerRow.Dot("C", true, true));
    }

    @Test
    void aHeadlineReportsThoughItStandsApartFromTheText() {
        assertThat(asideRows().getFirst().dots().getFirst()).isEqualTo(new LedgerRow.Dot("A", true, false));
    }

    @Test
    void whatOnlySetAsideTextSaysIsNeverCalledMissing() {
        LedgerNames names = new LedgerNames(new Messages(Locale.ENGLISH));
        assertThat(asideRows().stream().map(names::spoken))
                .containsExactly(
                        "number: Ten. Stated by A, B, not by C. Ten boats sink",
                        "number: Eight. Stated by B, not by A. In set-aside text of C. Eight men swam.",
                        "number: Eleven. Only in a caption of A. Eleven boats",
                        "number: Three. Only in set-aside text of A. Three boats");
        assertThat(asideRows().stream().map(names::detail)).endsWith("Only in a caption: Eleven boats", "Three boats");
        assertThat(names.about(aside().fact("f1").orElseThrow(), Where.CAPTION, Optional.empty()))
                .isEqualTo("number · Only in a caption of A");
    }

    private static Comparison crowded(int facts) {
        Story story = new Story()
                .article("One", "t", "f1 f2 f3 f4 f5", "f9")
                .article("Two", "t", "none")
                .fact("f9", FactKind.NUMBER, "f9", Story.only("A"), "A1");
        for (int i = 1; i <= facts; i++) {
            story.fact("f" + i, FactKind.NUMBER, "f" + i, Story.only("A"), "A0");
        }
        return story.done();
    }

    @Test
    void fourFactsOfOneSentenceFoldIntoOneRow() {
        assertThat(told(crowded(4), LedgerFilter.ALL))
                .containsExactly("Only[article=A] 5", "[f9[A]] ●○", "[f1[A]] ●○ +[f2, f3, f4]");
    }

    @Test
    void twoDoTooAndOneStandsAlone() {
        assertThat(told(crowded(2), LedgerFilter.ALL))
                .containsExactly("Only[article=A] 3", "[f9[A]] ●○", "[f1[A]] ●○ +[f2]");
    }

    @Test
    void theWholeClaimStandsOverTheNameInIt() {
        Comparison claim = new Story()
                .article("One", "t", "Ann Lee has left")
                .article("Two", "t", "none")
                .fact("f1", FactKind.PERSON, "Ann Lee", Story.only("A"), "A0")
                .fact("f2", FactKind.CLAIM, "Ann Lee has left", Story.only("A"), "A0")
                .done();
        assertThat(told(claim, LedgerFilter.ALL))
                .containsExactly("Only[article=A] 2", "[Ann Lee has left[A]] ●○ +[Ann Lee]");
    }

    @Test
    void nothingIsFoldedWhileSearching() {
        assertThat(told(crowded(4), LedgerFilter.ALL.withText("f3")))
                .containsExactly("Only[article=A] 4", "[f1[A]] ●○", "[f2[A]] ●○", "[f3[A]] ●○", "[f4[A]] ●○");
    }

    @Test
    void theOrderOfTheFactsIsTheirRankWhateverTheListSays() {
        Comparison story = Story.bridge();
        Comparison turned = new Comparison(
                story.title(),
                story.created(),
                story.program(),
                story.matching(),
                story.articles(),
                story.links(),
                story.statements(),
                story.facts().reversed(),
                story.discrepancies());
        assertThat(new LedgerRows(turned).groups(LedgerFilter.ALL))
                .isEqualTo(new LedgerRows(story).groups(LedgerFilter.ALL));
    }

    @Test
    void aLongSentenceIsCutAroundItsFact() {
        String sentence = "word ".repeat(20) + "FACT " + "tail ".repeat(40);
        Span fact = new Span(100, 104);
        String line = ContextLine.around(sentence, fact);
        assertThat(line)
                .startsWith("…\u00a0word")
                .contains("FACT")
                .endsWith("tail\u00a0…")
                .hasSizeLessThan(140);
    }

    @Test
    void aShortSentenceIsNotCut() {
        assertThat(ContextLine.around("Twelve people.", new Span(0, 6))).isEqualTo("Twelve people.");
    }

    @Test
    void aLongFactIsNotSaidASecondTime() {
        String claim = "the harbour will be open to every ship";
        String sentence = "On Monday the mayor of the town promised that " + claim + ", if the weather allows it.";
        Span fact = new Span(sentence.indexOf(claim), sentence.indexOf(claim) + claim.length());
        assertThat(ContextLine.around(sentence, fact)).isEqualTo("…\u00a0if the weather allows it.");
        assertThat(ContextLine.around(sentence.substring(0, fact.end()) + ".", fact))
                .isEqualTo("On Monday the mayor of the town promised that\u00a0…");
        assertThat(ContextLine.around(claim + ".", new Span(0, claim.length()))).isEmpty();
    }

    @Test
    void onlyTheChosenClassesAreListed() {
        assertThat(told(Story.bridge(), LedgerFilter.ALL.withClasses(EnumSet.of(FactClass.UNCERTAIN))))
                .containsExactly("Uncertain[] 1", "[Ten[C]] ○○●");
    }

    @Test
    void onlyWhatTheChosenOutletStatesIsListed() {
        assertThat(told(Story.bridge(), LedgerFilter.ALL.withArticles(Set.of("C"))))
                .containsExactly("Uncertain[] 1", "[Ten[C]] ○○●");
        assertThat(told(Story.bridge(), LedgerFilter.ALL.withArticles(Set.of("B"))))
                .startsWith("Differs[] 1", "[Twelve[A], About 14[B]] ●●○")
                .hasSize(6);
    }

    @Test
    void aQuotationStandsInItsMarks() {
        assertThat(new LedgerNames(new Messages(Locale.GERMAN)).label(FactKind.QUOTATION, "Ja"))
                .isEqualTo("„Ja“");
        assertThat(new LedgerNames(new Messages(Locale.ENGLISH)).label(FactKind.NUMBER, "7"))
                .isEqualTo("7");
    }

    @Test
    void aShutHeadingOpensForTheFactUnderIt() {
        LedgerLines lines = new LedgerLines();
        lines.show(Optional.of(Story.bridge()));
        int before = lines.lines().size();
        assertThat(lines.reveal("f4").map(index -> lines.lines().get(index)))
                .get()
                .isInstanceOfSatisfying(
                        LedgerLine.Row.class,
                        line -> assertThat(line.row().label()).isEqualTo("Monday"));
        assertThat(lines.lines()).hasSize(before + 1);
    }

    @Test
    void aFoldOpensForTheFactInIt() {
        LedgerLines lines = new LedgerLines();
        lines.show(Optional.of(crowded(5)));
        assertThat(lines.reveal("f4")).contains(5);
    }

    @Test
    void theKeysStepThroughDifferencesNotThroughWhatIsShared() {
        LedgerLines lines = new LedgerLines();
        lines.show(Optional.of(Story.bridge()));
        assertThat(lines.differences().stream().map(LedgerRow::factId)).containsExactly("f2", "f1", "f5", "f6");
    }

    @Test
    void fourThousandFactsAreSortedAtOnce() {
        Story story = new Story().article("One", "t", "a").article("Two", "t", "b");
        for (int i = 0; i < 4000; i++) {
            story.fact("f" + i, FactKind.NUMBER, "n" + i, Story.only(i % 2 == 0 ? "A" : "B"), i % 2 == 0 ? "A0" : "B0");
        }
        Comparison comparison = story.done();
        long start = System.nanoTime();
        List<LedgerGroup> groups = new LedgerRows(comparison).groups(LedgerFilter.ALL.withText("n"));
        assertThat(groups.stream().mapToInt(LedgerGroup::count).sum()).isEqualTo(4000);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3000);
    }
}
