package crossread.read.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.BlockKind;
import crossread.read.clean.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintLayoutTest {
    private static final double LEFT = 72;

    @Test
    void roomBetweenLinesPartsParagraphs() {
        List<String> laid = new Print()
                .lines(
                        LEFT,
                        100,
                        14,
                        "The harbour bridge in Port Ellery will close to all",
                        "traffic in March for nine months of repairs.")
                .lines(
                        LEFT,
                        140,
                        14,
                        "Engineers found cracks in fourteen of the steel hangers",
                        "that carry the deck, a report said.")
                .lines(LEFT, 180, 14, "Ferries will run every ten minutes.")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "The harbour bridge in Port Ellery will close to all traffic in March for nine months of repairs.",
                        "Engineers found cracks in fourteen of the steel hangers that carry the deck, a report said.",
                        "Ferries will run every ten minutes.");
    }

    @Test
    void paragraphsOfOneLineStayApart() {
        List<String> laid = new Print()
                .lines(
                        LEFT,
                        100,
                        26,
                        "The bridge will close in March.",
                        "Ferries will run every ten minutes between the two banks.",
                        "The mayor spoke to reporters.",
                        "Shopkeepers fear for their trade.")
                .laid();
        assertThat(laid).hasSize(4);
    }

    @Test
    void anIndentBeginsAParagraph() {
        List<String> laid = new Print()
                .line(LEFT + 18, 100, "The harbour bridge in Port Ellery will close to all cars")
                .line(LEFT, 114, "and lorries in March for nine months of urgent repairs, city.")
                .line(LEFT + 18, 128, "Engineers found cracks in fourteen of the steel hangers")
                .line(LEFT, 142, "that carry the deck of the bridge, a report to the city said.")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "The harbour bridge in Port Ellery will close to all cars and lorries in March for nine months of urgent repairs, city.",
                        "Engineers found cracks in fourteen of the steel hangers that carry the deck of the bridge, a report to the city said.");
    }

    @Test
    void aLineThatEndsEarlyEndsItsParagraphWhereNothingElseTells() {
        List<String> laid = new Print()
                .lines(
                        LEFT,
                        100,
                        14,
                        "The harbour bridge in Port Ellery will close to all cars",
                        "and lorries in March.",
                        "Engineers found cracks in fourteen of the steel hangers",
                        "that carry the deck of the bridge, a report said.")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "The harbour bridge in Port Ellery will close to all cars and lorries in March.",
                        "Engineers found cracks in fourteen of the steel hangers that carry the deck of the bridge, a report said.");
    }

    @Test
    void aSentenceOverThePageTurnIsOneParagraph() {
        List<String> laid = new Print()
                .lines(LEFT, 700, 14, "The council will vote on the ferry fares at its meeting")
                .page()
                .lines(LEFT, 90, 14, "on Friday, a week later than planned.")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "The council will vote on the ferry fares at its meeting on Friday, a week later than planned.");
    }

    @Test
    void whatComesAgainAtTheHeadAndFootOfPagesIsSetAside() {
        List<String> laid = new Print()
                .line(LEFT, 30, "Harbour Gazette")
                .lines(
                        LEFT,
                        100,
                        14,
                        "The council will vote on the ferry fares at its next",
                        "meeting, the mayor said on Tuesday.")
                .line(500, 770, "1 of 2")
                .page()
                .line(LEFT, 30, "Harbour Gazette")
                .lines(LEFT, 100, 14, "Shopkeepers on the north bank fear for their trade in", "the months to come.")
                .line(500, 770, "2 of 2")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "The council will vote on the ferry fares at its next meeting, the mayor said on Tuesday.",
                        "running-head: Harbour Gazette",
                        "running-head: 1 of 2",
                        "Shopkeepers on the north bank fear for their trade in the months to come.",
                        "running-head: Harbour Gazette",
                        "running-head: 2 of 2");
    }

    @Test
    void aLineInTheTextThatComesAgainIsNoRunningHead() {
        List<String> laid = new Print()
                .line(LEFT, 300, "Will the bridge close?")
                .page()
                .line(LEFT, 300, "Will the bridge close?")
                .laid();
        assertThat(laid).containsExactly("Will the bridge close?", "Will the bridge close?");
    }

    @Test
    void whatABrowserPrintsRoundASinglePageIsSetAside() {
        List<String> laid = new Print()
                .size(8)
                .line(24, 24, "3/4/26, 10:45 PM")
                .line(250, 24, "Bridge to close - Harbour Gazette")
                .line(24, 775, "https://gazette.example/bridge")
                .line(570, 775, "1/1")
                .size(12)
                .lines(LEFT, 100, 14, "The council will vote on the ferry fares.")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "The council will vote on the ferry fares.",
                        "running-head: 3/4/26, 10:45 PM Bridge to close - Harbour Gazette",
                        "running-head: https://gazette.example/bridge 1/1");
    }

    @Test
    void theLeftColumnIsReadBeforeTheRight() {
        Print print =
                new Print().line(LEFT, 80, "Bridge to close for nine months of long awaited repairs in the harbour");
        String[] left = {
            "The harbour bridge in Port",
            "Ellery will close to all",
            "cars in March, the city",
            "said on Tuesday after a",
            "report on its hangers."
        };
        String[] right = {
            "Ferries will run every ten",
            "minutes between the two",
            "banks, and the railway",
            "will add six trains, the",
            "transport board said."
        };
        for (int i = 0; i < left.length; i++) {
            print.line(LEFT, 120 + 14 * i, left[i]).line(330, 120 + 14 * i, right[i]);
        }
        assertThat(print.laid())
                .containsExactly(
                        "Bridge to close for nine months of long awaited repairs in the harbour",
                        String.join(" ", left),
                        String.join(" ", right));
    }

    @Test
    void largeLettersMakeAHeading() {
        List<Piece> pieces = new PrintLayout()
                        .lay(new Print()
                                .size(20)
                                .line(LEFT, 80, "Bridge to close")
                                .size(12)
                                .lines(
                                        LEFT,
                                        120,
                                        14,
                                        "The harbour bridge in Port Ellery will close to all",
                                        "traffic in March.")
                                .bold(true)
                                .line(LEFT, 165, "What comes next")
                                .bold(false)
                                .lines(
                                        LEFT,
                                        190,
                                        14,
                                        "Ferries will run every ten minutes between the banks,",
                                        "the board said.")
                                .text())
                        .paragraphs()
                        .stream()
                        .map(Paragraph::piece)
                        .toList();
        assertThat(pieces)
                .containsExactly(
                        Piece.plain("Bridge to close", BlockKind.HEADING),
                        Piece.plain(
                                "The harbour bridge in Port Ellery will close to all traffic in March.",
                                BlockKind.PARAGRAPH),
                        Piece.plain("What comes next", BlockKind.HEADING),
                        Piece.plain(
                                "Ferries will run every ten minutes between the banks, the board said.",
                                BlockKind.PARAGRAPH));
    }

    @Test
    void aMarkBeginsAnItemThatGoesOnUnderItsFirstWord() {
        List<String> laid = new Print()
                .lines(LEFT, 100, 14, "The board named two measures for the months to come:")
                .line(LEFT, 126, "• more ferries between the north bank and the south bank")
                .line(LEFT + 12, 140, "from six in the morning")
                .line(LEFT, 154, "• six more trains")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "The board named two measures for the months to come:",
                        "• more ferries between the north bank and the south bank from six in the morning",
                        "• six more trains");
    }

    @Test
    void aLargeFirstLetterBelongsToTheLineBesideItsTop() {
        List<String> laid = new Print()
                .size(30)
                .line(LEFT, 114, "T")
                .size(12)
                .line(LEFT + 15, 100, "he harbour bridge in Port Ellery will be closed")
                .line(LEFT + 15, 114, "to all traffic on 3 March for nine months, and")
                .line(LEFT, 128, "the ferries will run every ten minutes until then.")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "The harbour bridge in Port Ellery will be closed to all traffic on 3 March for nine months, and the ferries will run every ten minutes until then.");
    }

    @Test
    void textThatRunsUpTheSideIsSetAside() {
        List<String> laid = new Print()
                .upright(false)
                .line(20, 400, "Photograph: the port authority")
                .upright(true)
                .line(LEFT, 100, "The bridge will close in March.")
                .laid();
        assertThat(laid).containsExactly("The bridge will close in March.", "sideways: Photograph: the port authority");
    }

    @Test
    void textFromRightToLeftIsIndentedOnTheRight() {
        Print print = new Print();
        String[] lines = {
            "השער של הנמל ייסגר בחודש מרץ לתשעה חודשים",
            "של תיקונים, כך נמסר מהעירייה ביום שלישי אחר",
            "המהנדסים מצאו סדקים בארבעה עשר כבלים מתוך",
            "תשעים ושישה הכבלים הנושאים את הגשר בנמל זה"
        };
        for (int i = 0; i < lines.length; i++) {
            double right = i % 2 == 0 ? 520 : 540;
            print.line(right - lines[i].length() * 6, 100 + 14 * i, lines[i]);
        }
        assertThat(print.laid()).containsExactly(lines[0] + " " + lines[1], lines[2] + " " + lines[3]);
    }

    @Test
    void labelsTellParagraphsAndTheirOrder() {
        Print print = new Print()
                .label(Role.HEADING)
                .label(Role.PARAGRAPH)
                .label(Role.ITEM)
                .label(Role.CAPTION);
        List<String> laid = print.label(2)
                .line(LEFT, 300, "Six more trains")
                .label(0)
                .line(LEFT, 80, "Bridge to close")
                .label(1)
                .lines(LEFT, 100, 14, "The harbour bridge will close to all traffic.", "Ferries will run.")
                .label(3)
                .line(LEFT, 400, "The bridge in May")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "Bridge to close",
                        "The harbour bridge will close to all traffic. Ferries will run.",
                        "Six more trains",
                        "caption: The bridge in May");
    }

    @Test
    void anEmptyLineInsideALabelPartsParagraphs() {
        List<String> laid = new Print()
                .label(Role.PART)
                .lines(LEFT, 100, 14, "The harbour bridge will close to all", "traffic in March.")
                .lines(LEFT, 142, 14, "Ferries will run every ten minutes", "between the banks.")
                .laid();
        assertThat(laid)
                .containsExactly(
                        "The harbour bridge will close to all traffic in March.",
                        "Ferries will run every ten minutes between the banks.");
    }

    @Test
    void labelsOfLinesAreNotBelieved() {
        Print print = new Print();
        String[] lines = {
            "The harbour bridge in Port Ellery will close to all cars",
            "and lorries in March for nine months of urgent repairs",
            "that engineers asked for, the city said on Tuesday night",
            "after a report."
        };
        for (int i = 0; i < lines.length; i++) {
            print.label(Role.PARAGRAPH).line(LEFT, 100 + 14 * i, lines[i]);
        }
        assertThat(print.laid()).containsExactly(String.join(" ", lines));
    }

    @Test
    void anEmptyPrintHasNoParagraphs() {
        assertThat(new Print().laid()).isEmpty();
    }
}
