package crossread.ui.view.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.FactKind;
import crossread.ui.Story;
import crossread.ui.ledger.LedgerFilter;
import crossread.ui.view.matrix.MatrixCell.Says;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixLinesTest {
    private static List<String> drawn(LedgerFilter filter) {
        return new MatrixLines(Story.bridge())
                .lines(filter).stream().map(MatrixLinesTest::drawn).toList();
    }

    private static String drawn(MatrixLine line) {
        return switch (line) {
            case MatrixLine.Head head -> "# " + head.key().getClass().getSimpleName() + " " + head.count();
            case MatrixLine.Row row ->
                row.cells().stream()
                        .map(cell -> cell.words().isEmpty() ? "-" : cell.says() + " " + cell.words())
                        .reduce((one, other) -> one + " | " + other)
                        .orElse("");
        };
    }

    @Test
    void showsTheWordsOfEachOutletUnderTheHeadingsOfTheLedger() {
        assertThat(drawn(LedgerFilter.ALL))
                .containsExactly(
                        "# Differs 1",
                        "DIFFERS Twelve | DIFFERS About 14 | -",
                        "# Only 1",
                        "ONLY $5 million | - | -",
                        "# Only 1",
                        "- | ONLY Ana Ruiz | -",
                        "# Uncertain 1",
                        "- | - | UNCERTAIN Ten",
                        "# Shared 1",
                        "SHARED Monday | SHARED Monday | -",
                        "# SetAside 1",
                        "ASIDE 3 | - | -");
    }

    @Test
    void isNarrowedAsTheLedgerIs() {
        assertThat(drawn(LedgerFilter.ALL.withKinds(EnumSet.of(FactKind.MONEY))))
                .containsExactly("# Only 1", "ONLY $5 million | - | -");
    }

    @Test
    void aCellOfAClashSelectsTheFactOfItsOwnOutlet() {
        MatrixLine line =
                new MatrixLines(Story.bridge()).lines(LedgerFilter.ALL).get(1);
        assertThat(List.of(line.cell(0).orElseThrow(), line.cell(1).orElseThrow()))
                .extracting(MatrixCell::factId)
                .containsExactly("f2", "f3");
    }

    @Test
    void anEmptyCellLeadsToTheNearestSentenceThere() {
        MatrixLine line =
                new MatrixLines(Story.bridge()).lines(LedgerFilter.ALL).get(3);
        assertThat(line.cell(1)).contains(new MatrixCell("B", Says.NOTHING, "", 0, "f1", Optional.of(Story.at("B0"))));
    }

    @Test
    void factsThatTheLedgerFoldsStandInLinesOfTheirOwn() {
        Story story =
                new Story().article("One", "Four", "Ann met Ben, Cid and Dan.").article("Two", "None", "Nobody met.");
        for (String name : List.of("Ann", "Ben", "Cid", "Dan")) {
            story.fact(name, FactKind.PERSON, name, Story.only("A"), "A0");
        }
        assertThat(new MatrixLines(story.done())
                        .lines(LedgerFilter.ALL).stream().map(MatrixLinesTest::drawn))
                .containsExactly("# Only 4", "ONLY Ann | -", "ONLY Ben | -", "ONLY Cid | -", "ONLY Dan | -");
    }
}
