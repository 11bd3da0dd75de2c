package crossread.fact.figure;

import static crossread.fact.figure.Ruler.about;
import static crossread.fact.figure.Ruler.between;
import static crossread.fact.figure.Ruler.exactly;
import static crossread.fact.figure.Ruler.finds;
import static crossread.fact.figure.Ruler.findsNothing;
import static crossread.fact.figure.Ruler.percent;

import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.model.fact.Value.Change;
import org.junit.jupiter.api.Test;

class PercentFinderTest {

    @Test
    void readsSignAndWords() {
        finds(
                "It has 5%, 6 per cent, 7.5 percent and ten pct.",
                "       ^^  ^^^^^^^^^^  ^^^^^^^^^^^     ^^^^^^^",
                percent(exactly("5"), Change.NONE),
                percent(exactly("6"), Change.NONE),
                percent(exactly("7.5"), Change.NONE),
                percent(exactly("10"), Change.NONE));
    }

    @Test
    void tellsWhichWayItMoved() {
        finds("Sales rose by about 6.2%.", "                    ^^^^", percent(about("6.2"), Change.UP));
        finds("Profit is down 20 per cent.", "               ^^^^^^^^^^^", percent(exactly("20"), Change.DOWN));
        finds("A 30% increase was seen.", "  ^^^", percent(exactly("30"), Change.UP));
    }

    @Test
    void aRangeIsOneFigure() {
        finds("It makes 5-7% a year.", "         ^^^^", percent(between("5", "6", "7"), Change.NONE));
        finds(
                "It makes between 5% and 7%.",
                "                 ^^^^^^^^^", percent(between("5", "6", "7"), Change.NONE));
    }

    @Test
    void aMoveFromOneToAnotherIsTwo() {
        finds(
                "It went from 5 to 7 per cent.",
                "             ^    ^^^^^^^^^^",
                percent(exactly("5"), Change.NONE),
                percent(exactly("7"), Change.NONE));
    }

    @Test
    void partsOfAWholeAreAboutAsManyPerCent() {
        finds(
                "Two-thirds of voters and half of members agreed.",
                "^^^^^^^^^^               ^^^^",
                percent(about("66.7"), Change.NONE),
                percent(about("50"), Change.NONE));
        finds("It fell by a third.", "           ^^^^^^^", percent(about("33.3"), Change.DOWN));
    }

    @Test
    void halvesAndQuartersOfTimeAreNone() {
        findsNothing("He scored in the second half of the match.");
        findsNothing("It grew in the third quarter of business.");
    }

    @Test
    void pointsAreNoPerCent() {
        finds(
                "It gained 2 percentage points.",
                "          ^^^^^^^^^^^^^^^^^^^",
                new Ruler.Stated(FactKind.PERCENT, new Value.Quantity(exactly("2"), "percentage points", Change.UP)));
    }

    @Test
    void oneInFiveIsAShare() {
        finds("One in five homes flooded.", "^^^^^^^^^^^", percent(about("20"), Value.Change.NONE));
        finds("Nine out of 10 agreed.", "^^^^^^^^^^^^^^", percent(about("90"), Value.Change.NONE));
    }
}
