package crossread.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.FactKind;
import crossread.model.Span;
import crossread.ui.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
    void threeStayApart() {
        assertThat(told(crowded(3), LedgerFilter.ALL))
                .containsExactly("Only[article=A] 4", "[f9[A]] ●○", "[f1[A]] ●○", "[f2[A]] ●○", "[f3[A]] ●○");
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
                .startsWith("… word")
                .contains("FACT")
                .endsWith("tail …")
                .hasSizeLessThan(140);
    }

    @Test
    void aShortSentenceIsNotCut() {
        assertThat(ContextLine.around("Twelve people.", new Span(0, 6))).isEqualTo("Twelve people.");
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
