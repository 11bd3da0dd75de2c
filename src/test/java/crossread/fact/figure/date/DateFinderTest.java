package crossread.fact.figure.date;

import static crossread.fact.figure.Ruler.count;
import static crossread.fact.figure.Ruler.date;
import static crossread.fact.figure.Ruler.day;
import static crossread.fact.figure.Ruler.exactly;
import static crossread.fact.figure.Ruler.finds;
import static crossread.fact.figure.Ruler.findsNothing;
import static crossread.fact.figure.Ruler.measure;
import static crossread.fact.figure.Ruler.unresolved;

import crossread.fact.figure.Ruler;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    @Test
    void theYearOfACopyrightIsNoDate() {
        findsNothing("(c)2017 Harbour Media and © 2018 Inland Press.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Saturday, April 4, 2009 | 2009-04-04 | 2009-04-04
            4 April 2009            | 2009-04-04 | 2009-04-04
            4th of April, 2009      | 2009-04-04 | 2009-04-04
            2009-04-04              | 2009-04-04 | 2009-04-04
            22/04/2009              | 2009-04-22 | 2009-04-22
            3.5.2024                | 2024-05-03 | 2024-05-03
            from 3 to 5 May 2024    | 2024-05-03 | 2024-05-05
            May 3-5, 2024           | 2024-05-03 | 2024-05-05
            Oct. 7                  | 2024-10-07 | 2024-10-07
            March 1                 | 2025-03-01 | 2025-03-01
            September 2010          | 2010-09-01 | 2010-09-30
            in March                | 2024-03-01 | 2024-03-31
            mid-1972                | 1972-04-01 | 1972-09-30
            in 2023                 | 2023-01-01 | 2023-12-31
            since 2014              | 2014-01-01 | 2014-12-31
            the 1930s               | 1930-01-01 | 1939-12-31
            the 20th century        | 1900-01-01 | 1999-12-31
            summer 2023             | 2023-06-01 | 2023-08-31
            the first quarter of 2024 | 2024-01-01 | 2024-03-31
            2008-09                 | 2008-01-01 | 2009-12-31
            on Monday               | 2025-02-24 | 2025-02-24
            on Tuesday              | 2025-02-25 | 2025-02-25
            on Wednesday            | 2025-02-19 | 2025-02-19
            last Tuesday            | 2025-02-18 | 2025-02-18
            yesterday               | 2025-02-24 | 2025-02-24
            tonight                 | 2025-02-25 | 2025-02-25
            last week               | 2025-02-17 | 2025-02-23
            next month              | 2025-03-01 | 2025-03-31
            last year               | 2024-01-01 | 2024-12-31
            earlier this month      | 2025-02-01 | 2025-02-25
            three years ago         | 2022-01-01 | 2022-12-31
            a month ago             | 2025-01-01 | 2025-01-31
            two days ago            | 2025-02-23 | 2025-02-23
            the end of the year     | 2025-12-31 | 2025-12-31
            last summer             | 2024-06-01 | 2024-08-31
            """)
    void resolvesAgainstTheDayOfPublication(String text, String from, String to) {
        String shown = text.replaceFirst("^(from|in|since|on|the(?= \\d| first)) ", "");
        int start = text.length() - shown.length();
        finds("They met " + text + ".", " ".repeat(9 + start) + "^".repeat(shown.length()), date(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sixties of the port  | sixties | 1960-01-01 | 1969-12-31
            1930's and later     | 1930's  | 1930-01-01 | 1939-12-31
            80s and later        | 80s     | 1980-01-01 | 1989-12-31
            class of '09 again   | 09      | 2009-01-01 | 2009-12-31
            class of '35 again   | 35      | 2035-01-01 | 2035-12-31
            class of '36 again   | 36      | 1936-01-01 | 1936-12-31
            """)
    void resolvesShortYearsAndDecades(String text, String shown, String from, String to) {
        finds(
                "They knew the " + text + ".",
                " ".repeat(14 + text.indexOf(shown)) + "^".repeat(shown.length()),
                date(from, to));
    }

    @Test
    void aDayToComeIsTheNextOne() {
        finds("They will meet on Wednesday.", "                  ^^^^^^^^^", day("2025-02-26"));
        finds("They said on Monday they will go.", "             ^^^^^^", day("2025-02-24"));
    }

    @Test
    void withoutTheDayOfPublicationItIsFoundButNotResolved() {
        finds(Optional.empty(), "He left on Monday.", "           ^^^^^^", unresolved());
        finds(Optional.empty(), "He left in 2023.", "           ^^^^", date("2023-01-01", "2023-12-31"));
    }

    @Test
    void dayAndMonthThatCouldBeSwappedAreNotResolved() {
        finds("He left on 3/4/2024.", "           ^^^^^^^^", unresolved());
    }

    @Test
    void yearsAgoIsNoLengthOfTime() {
        finds(
                "The war began three years ago and lasted three years.",
                "              ^^^^^^^^^^^^^^^            ^^^^^^^^^^^",
                date("2022-01-01", "2022-12-31"),
                measure(exactly("3"), "year"));
    }

    @Test
    void aNumberOfThingsIsNoYear() {
        finds("It held 2000 people.", "        ^^^^^^^^^^^", count(exactly("2000"), "people"));
        finds("It was the 2014 protests.", "           ^^^^", date("2014-01-01", "2014-12-31"));
    }

    @Test
    void namesAndHabitsAreNoDates() {
        findsNothing("Theresa May sang every Monday, on Black Friday and on February 31.");
    }

    @Test
    void theYearOfANameOrOfSomebodyIsNoDate() {
        findsNothing("It was his last year as head.");
        findsNothing("Wexley won the Women's Cup 2023, and the 1922 Committee met under the Harbours Act 2018.");
    }

    @Test
    void aDayThatDoesNotExistBreaksNothing() {
        finds("It was 29 February 2023.", "       ^^^^^^^^^^^^^^^^", day("2023-02-28"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                He resigned on Monday and will speak later.             | Monday    | 2025-02-24
                The board resigned and will meet on Thursday.           | Thursday  | 2025-02-27
                The proposed law will be debated on Friday.             | Friday    | 2025-02-28
                He said he would return on Friday.                      | Friday    | 2025-02-28
                He said the ferry sank on Friday.                       | Friday    | 2025-02-21
                Both sides agreed to meet on Thursday.                  | Thursday  | 2025-02-27
                The plan, unveiled on Wednesday, will take years.       | Wednesday | 2025-02-19
                It is all set to land on the far side of the old harbour wall on Thursday. | Thursday | 2025-02-27
                The trial begins Thursday.                              | Thursday  | 2025-02-27
                The record set on Friday still stands.                  | Friday    | 2025-02-21
                """)
    void aWeekdayLiesWhereItsOwnVerbSays(String text, String weekday, String day) {
        int at = text.indexOf(weekday);
        finds(text, " ".repeat(at) + "^".repeat(weekday.length()), day(day));
    }

    @Test
    void aDayToldFromTheDayBeforeIt() {
        finds(
                "It began on Sunday and the following day it spread.",
                "            ^^^^^^     ^^^^^^^^^^^^^^^^^",
                day("2025-02-23"),
                day("2025-02-24"));
        finds(
                "In 2019 it rose; the year before, it fell.",
                "   ^^^^          ^^^^^^^^^^^^^^^",
                years(2019),
                years(2018));
        findsNothing("They met the day before the vote.");
        findsNothing("The following day it rained.");
    }

    private static Ruler.Stated years(int year) {
        return date(year + "-01-01", year + "-12-31");
    }

    @Test
    void aFeastIsTheNearestOne() {
        finds("It snowed on Boxing Day.", "             ^^^^^^^^^^", day("2024-12-26"));
    }

    @Test
    void aQuarterMayBeALetter() {
        finds("Sales fell in Q3 2024.", "              ^^^^^^^", date("2024-07-01", "2024-09-30"));
    }

    @Test
    void aDayInSomebodysWordsIsNoDateOfTheStory() {
        findsNothing("\"We begin today,\" he said.");
        findsNothing("He said: “We begin this week.”");
    }
}
