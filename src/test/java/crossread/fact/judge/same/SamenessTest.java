package crossread.fact.judge.same;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.article.Reason;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the table: when what one article states is stated by another. */
class SamenessTest {

    private static final String FILLER = "Nothing else is known here.";

    @Test
    void aHeadlineKeepsNothingApartThatTheTextsJoin() {
        List<String> lines = new StoryBuilder()
                .aside("A", "Storm drives 1,200 from homes", Reason.HEADLINE)
                .count("1,200", 1200, "")
                .says("A", "About 1,200 people were taken from their homes at night.")
                .count("1,200 people", 1200, "people")
                .says("B", "The storm forced 1,200 residents to leave their homes at night.")
                .count("1,200 residents", 1200, "resident")
                .link("A", 1, "B", 0, .9)
                .lines();

        assertThat(lines).containsExactly("1,200 people Shared AB remark.otherNoun");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Dmitry Peskov    | Dmitri Peskov
                Peskov           | Dmitry Peskov
                Volodymyr Zelensky | Volodymyr Zelenskyy
                Stéphane Séjourné | Stephane Sejourne
                John Smith       | John Q. Smith
                John Smith Jr    | John Smith
                President Xi     | Xi Jinping
                Bill Norton      | William Norton
                Kate             | Catherine
                Ada Houston      | Ada Houtson
                """)
    void takesOnePersonForOne(String one, String other) {
        List<String> lines = new StoryBuilder()
                .says("A", "Then " + one + " spoke.")
                .person(one, one)
                .says("B", "Then " + other + " left.")
                .person(other, other)
                .lines();

        assertThat(lines).singleElement().asString().endsWith(" Shared AB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                John Smith | Jane Doe
                Mary Smith | John Smith
                Peter Hahn | Paula Hand
                Benjamin Orr | Brandon Orr
                Duke of Torvale | Duchess of Torvale
                """)
    void keepsPeopleApart(String one, String other) {
        List<String> lines = new StoryBuilder()
                .says("A", "Then " + one + " spoke.")
                .person(one, one)
                .says("B", "Then " + other + " left.")
                .person(other, other)
                .lines();

        assertThat(lines).containsExactlyInAnyOrder(one + " OnlyIn A", other + " OnlyIn B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                the United States | US
                United States     | America
                European Union    | EU
                World Health Organisation | WHO
                """)
    void takesOtherNamesOfOneThingForOne(String one, String other) {
        List<String> lines = new StoryBuilder()
                .says("A", "They asked " + one + " first.")
                .organisation(one)
                .says("B", "Then " + other + " agreed.")
                .organisation(other)
                .lines();

        assertThat(lines).singleElement().asString().endsWith(" Shared AB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Russia        | Then Russian forces left the area.
                Brazil        | A Brazilian firm won.
                West          | They blamed Western states.
                California    | Many Californians fled.
                Trump Tower   | The tower that Trump built is tall.
                Federal Bureau of Investigation | The FBI came.
                """)
    void hearsAPlaceInOtherWords(String name, String elsewhere) {
        List<String> lines = new StoryBuilder()
                .says("A", "It began at " + name + " today.")
                .place(name)
                .says("B", elsewhere)
                .lines();

        assertThat(lines).containsExactly(name + " Shared AB");
    }

    @Test
    void hesitatesWhereOneNameIsAPartOfTheOther() {
        List<String> lines = new StoryBuilder()
                .says("A", "It asked the European Trade Commission first.")
                .organisation("European Trade Commission")
                .says("B", "The Trade Commission agreed.")
                .organisation("Trade Commission")
                .lines();

        assertThat(lines)
                .containsExactlyInAnyOrder("European Trade Commission Uncertain A", "Trade Commission Shared AB");
    }

    @ParameterizedTest
    @CsvSource({"Dun-Mor, Dunmore-Morwick, Uncertain", "Dun-Mol, Dunmore-Morwick, OnlyIn"})
    void hesitatesWhereTheWordsOfOneNameAreBeginningsOfTheOthers(String one, String other, String verdict) {
        List<String> lines = new StoryBuilder()
                .says("A", "The boats of " + one + " came in.")
                .mention(one, FactKind.NAME, new Value.Named(one))
                .says("B", "Nobody saw them at " + other + ".")
                .mention(other, FactKind.NAME, new Value.Named(other))
                .lines();

        assertThat(lines).containsExactlyInAnyOrder(one + " " + verdict + " A", other + " " + verdict + " B");
    }

    @Test
    void hesitatesWhereTheOtherArticleTellsADayOfTheYear() {
        List<String> lines = new StoryBuilder()
                .says("A", "The boats came in 2017 from the north.")
                .days("2017", "2017-01-01", "2017-12-31")
                .says("B", "Nobody saw a sail until June 9, 2017, in the bay.")
                .day("June 9, 2017", "2017-06-09")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("2017 Uncertain A", "June 9, 2017 OnlyIn B");
    }

    @Test
    void remarksOnAnOfficeOnlyOneArticleGives() {
        List<String> lines = new StoryBuilder()
                .says("A", "Kremlin spokesman Dmitry Peskov spoke.")
                .person("Dmitry Peskov", "Dmitry Peskov", "Kremlin spokesman")
                .says("B", "Then Peskov spoke.")
                .person("Peskov", "Peskov")
                .lines();

        assertThat(lines).containsExactly("Dmitry Peskov Shared AB remark.office");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                5%   | 5   | 5 percent   | 5     | Shared AB
                5%   | 5   | 5.2%        | 5.2   | Shared AB remark.rounded
                48%  | 48  | 50%         | 50    | OnlyIn
                """)
    void comparesFiguresByValueAndRounding(String one, String mine, String other, String theirs, String verdict) {
        List<String> lines = new StoryBuilder()
                .says("A", "Shares of Alpha rose " + one + ".")
                .percent(one, mine)
                .says("B", "Shares of Alpha gained " + other + ".")
                .percent(other, theirs)
                .lines();

        assertThat(lines).allSatisfy(line -> assertThat(line).contains(verdict));
    }

    @Test
    void allowsATenthWhereAFigureIsApproximate() {
        List<String> lines = new StoryBuilder()
                .says("A", "Shares rose about 48%.")
                .about("about 48%", "48")
                .says("B", "Shares rose 50%.")
                .percent("50%", "50")
                .lines();

        assertThat(lines).containsExactly("about 48% Shared AB remark.approximate");
    }

    @Test
    void letsARangeHoldAFigure() {
        Amount range = new Amount(
                BigDecimal.valueOf(11),
                false,
                Optional.of(BigDecimal.valueOf(10)),
                Optional.of(BigDecimal.valueOf(12)));
        List<String> lines = new StoryBuilder()
                .says("A", "Shares rose 10% to 12%.")
                .mention("10% to 12%", FactKind.PERCENT, new Value.Quantity(range, "%", Value.Change.NONE))
                .says("B", "Shares rose 11.5%.")
                .percent("11.5%", "11.5")
                .lines();

        assertThat(lines).containsExactly("10% to 12% Shared AB remark.range");
    }

    @Test
    void findsASumByItsConversion() {
        Value.Money pounds = new Value.Money(Amount.exactly(BigDecimal.valueOf(396_000_000_000L)), "GBP", List.of());
        Value.Money both =
                new Value.Money(Amount.exactly(BigDecimal.valueOf(500_000_000_000L)), "USD", List.of(pounds));
        List<String> lines = new StoryBuilder()
                .says("A", "It cost $500 billion (£396 billion).")
                .mention("$500 billion (£396 billion)", FactKind.MONEY, both)
                .says("B", "The price was £396 billion.")
                .mention("£396 billion", FactKind.MONEY, pounds)
                .lines();

        assertThat(lines).containsExactly("$500 billion (£396 billion) Shared AB remark.converted");
    }

    @Test
    void keepsARiseFromAFall() {
        List<String> lines = new StoryBuilder()
                .says("A", "Alpha rose.")
                .mention(
                        "rose",
                        FactKind.PERCENT,
                        new Value.Quantity(Amount.exactly(BigDecimal.valueOf(5)), "%", Value.Change.UP))
                .says("B", "Beta fell.")
                .mention(
                        "fell",
                        FactKind.PERCENT,
                        new Value.Quantity(Amount.exactly(BigDecimal.valueOf(5)), "%", Value.Change.DOWN))
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("rose OnlyIn A", "fell OnlyIn B");
    }

    @Test
    void takesACountWithAnotherNounForTheSameWhereTheSentencesAreLinked() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The pit has 40 miners.")
                .count("40 miners", 40, "miner")
                .says("B", "Some 40 workers have jobs there.")
                .count("40 workers", 40, "worker");

        assertThat(story.lines()).containsExactlyInAnyOrder("40 miners Uncertain A", "40 workers Uncertain B");
        assertThat(story.link("A", 0, "B", 0, .7).lines()).containsExactly("40 miners Shared AB remark.otherNoun");
    }

    @Test
    void hesitatesOverASmallCountInUnlikeSentences() {
        List<String> lines = new StoryBuilder()
                .says("A", "Bombs wrecked 5 bridges at dawn.")
                .count("5 bridges", 5, "bridge")
                .says("A", FILLER)
                .says("B", "Engineers repaired 5 old bridges near Leeds.")
                .count("5 old bridges", 5, "old bridge")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("5 bridges Uncertain A", "5 old bridges Uncertain B");
    }

    @Test
    void neverFlagsOneTwoOrThreeOfGenericThings() {
        List<String> lines = new StoryBuilder()
                .says("A", "The two nations said three words.")
                .count("two nations", 2, "nation")
                .count("three", 3, "")
                .says("B", FILLER)
                .lines();

        assertThat(lines).isEmpty();
    }

    @Test
    void hearsThreeYearsInThreeYearsAgo() {
        Value three = new Value.Quantity(Amount.exactly(BigDecimal.valueOf(3)), "year", Value.Change.NONE);
        List<String> lines = new StoryBuilder()
                .says("A", "It follows three years of war.")
                .mention("three years", FactKind.QUANTITY, three)
                .says("B", "The war began three years ago.")
                .lines();

        assertThat(lines).containsExactly("three years Shared AB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                2025-02-24 | 2025-02-24 | 2025-02-24 | 2025-02-24 | Shared AB
                2025-02-24 | 2025-02-24 | 2025-02-01 | 2025-02-28 | OnlyIn
                2025-02-01 | 2025-02-28 | 2025-01-01 | 2025-12-31 | OnlyIn
                2025-02-24 | 2025-02-24 | 2025-02-25 | 2025-02-25 | OnlyIn
                """)
    void comparesDatesByTheDaysTheyCover(String from, String to, String since, String until, String verdict) {
        List<String> lines = new StoryBuilder()
                .says("A", "It began then.")
                .days("then", from, to)
                .says("B", "It ended later.")
                .days("later", since, until)
                .lines();

        assertThat(lines).allSatisfy(line -> assertThat(line).contains(verdict));
    }

    @Test
    void aLeadIsNoProofOfWhatAnotherLeadClaimsButGivesPause() {
        List<String> lines = new StoryBuilder()
                .says(
                        "A",
                        "The council of the town of Veskar offered aid of $15 million after the flood gate jammed on Tuesday.")
                .claim(
                        "council of the town of Veskar",
                        "offer",
                        "offered aid of $15 million after the flood gate jammed")
                .says("B", "The flood gate of the town jammed on Tuesday and hundreds needed aid.")
                .link("A", 0, "B", 0, .6)
                .lines();

        assertThat(lines).containsExactly("offered aid of $15 million after the flood gate jammed Uncertain A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                next week     | 2026-03-16 | 2026-03-22 | Wednesday        | 2026-03-18 | 2026-03-18 | Uncertain
                this weekend  | 2026-03-14 | 2026-03-15 | this week        | 2026-03-09 | 2026-03-15 | Uncertain
                next week     | 2026-03-16 | 2026-03-22 | that week        | 2026-03-16 | 2026-03-22 | Shared
                this week     | 2026-03-09 | 2026-03-15 | earlier this year | 2026-01-01 | 2026-03-10 | OnlyIn
                this month    | 2026-03-01 | 2026-03-31 | Wednesday        | 2026-03-18 | 2026-03-18 | OnlyIn
                in March 2026 | 2026-03-01 | 2026-03-31 | March 18, 2026   | 2026-03-18 | 2026-03-18 | remark.coarser-date
                in 2026       | 2026-01-01 | 2026-12-31 | March 18, 2026   | 2026-03-18 | 2026-03-18 | remark.coarser-date
                in 2026       | 2026-01-01 | 2026-12-31 | March 2026       | 2026-03-01 | 2026-03-31 | OnlyIn
                in April 2026 | 2026-04-01 | 2026-04-30 | March 18, 2026   | 2026-03-18 | 2026-03-18 | OnlyIn
                this week     | 2026-03-09 | 2026-03-15 | seven days       | 2026-03-05 | 2026-03-11 | OnlyIn
                """)
    void aStretchOfTimeIsSharedByAnEqualOneAlone(
            String one, String from, String to, String other, String otherFrom, String otherTo, String coverage) {
        List<String> lines = new StoryBuilder()
                .says("A", "The vote on the port is " + one + ".")
                .days(one, from, to)
                .says("B", "The vote on the port is " + other + ".")
                .days(other, otherFrom, otherTo)
                .link("A", 0, "B", 0, .9)
                .lines();

        assertThat(lines).isNotEmpty().allMatch(line -> line.contains(coverage));
    }

    @ParameterizedTest
    @CsvSource({"people", "homes"})
    void aLooseNumberIsNoExactOneWithinIt(String noun) {
        Amount loose = new Amount(
                BigDecimal.valueOf(500_000),
                true,
                Optional.of(BigDecimal.valueOf(200_000)),
                Optional.of(BigDecimal.valueOf(1_000_000)));
        List<String> lines = new StoryBuilder()
                .says("A", "The flood cut off hundreds of thousands of " + noun + " in the valley.")
                .mention(
                        "hundreds of thousands of " + noun,
                        FactKind.NUMBER,
                        new Value.Quantity(loose, noun, Value.Change.NONE))
                .says("B", "The flood cut off 600,000 " + noun + " in the valley.")
                .count("600,000 " + noun, 600_000, noun)
                .link("A", 0, "B", 0, .9)
                .lines();

        assertThat(lines)
                .containsExactlyInAnyOrder(
                        "hundreds of thousands of " + noun + " Uncertain A", "600,000 " + noun + " Uncertain B");
    }

    @Test
    void takesWeekdaysThatCannotBeToldForTheSame() {
        List<String> lines = new StoryBuilder()
                .says("A", "He spoke on Monday.")
                .someDay("on Monday")
                .says("B", "They met on Monday at noon.")
                .someDay("on Monday")
                .says("B", "Earlier this month it rained.")
                .someDay("Earlier this month")
                .lines();

        assertThat(lines).containsExactly("Earlier this month OnlyIn B", "on Monday Shared AB");
    }

    @Test
    void findsQuotedWordsThatStandElsewhereWithoutMarks() {
        List<String> lines = new StoryBuilder()
                .says("A", "He saw \"quite broad prospects\" there.")
                .quotation("quite broad prospects")
                .says("B", "He spoke of quite broad prospects.")
                .lines();

        assertThat(lines).containsExactly("quite broad prospects Shared AB");
    }

    @Test
    void callsAQuotationWithMostOfItsWordsReworded() {
        List<String> lines = new StoryBuilder()
                .says("A", "\"Russia has significantly more resources than Ukraine\" he claimed.")
                .quotation("Russia has significantly more resources than Ukraine")
                .says("B", "He told them Russia has more resources than Ukraine.")
                .says("B", FILLER)
                .lines();

        assertThat(lines)
                .containsExactly("Russia has significantly more resources than Ukraine Uncertain A remark.reworded");
    }

    @Test
    void marksAQuotationNobodyElseHas() {
        List<String> lines = new StoryBuilder()
                .says("A", "It is a \"win win\" deal, said Ada Byron.")
                .quotation("win win", "Ada Byron")
                .says("B", "The deal is good.")
                .lines();

        assertThat(lines).containsExactly("win win OnlyIn A");
    }

    @Test
    void dropsQuotationsOfFunctionWords() {
        List<String> lines = new StoryBuilder()
                .says("A", "It is \"the\" deal.")
                .quotation("the")
                .says("B", FILLER)
                .lines();

        assertThat(lines).isEmpty();
    }

    @Test
    void takesAClaimForSharedOnlyWhereLinkAndWordsAgree() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The Union proposed a mineral partnership with Kyiv.")
                .claim("Union", "propose", "proposed a mineral partnership with Kyiv")
                .says("B", "A mineral partnership is what the Union offered.")
                .says("B", FILLER);

        assertThat(story.lines()).containsExactly("proposed a mineral partnership with Kyiv Uncertain A");
        assertThat(story.link("A", 0, "B", 0, .7).lines())
                .containsExactly("proposed a mineral partnership with Kyiv Shared AB");
    }

    @Test
    void hesitatesOverAClaimWhoseWordsAreMissingInALinkedSentence() {
        List<String> lines = new StoryBuilder()
                .says("A", "The Union proposed a mineral partnership with Kyiv.")
                .claim("Union", "propose", "proposed a mineral partnership with Kyiv")
                .says("B", "The Union met again.")
                .link("A", 0, "B", 0, .7)
                .lines();

        assertThat(lines).containsExactly("proposed a mineral partnership with Kyiv Uncertain A");
    }

    @Test
    void aClaimInAPartThatTheLinkedSentenceLeavesOutIsNotShared() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "The Union met again and proposed a mineral partnership with Kyiv.")
                .claim("Union", "propose", "proposed a mineral partnership with Kyiv")
                .says("B", "The Union met again.")
                .link("A", 0, "B", 0, .8);

        assertThat(story.lines()).containsExactly("proposed a mineral partnership with Kyiv Uncertain A");
        assertThat(story.unmatched("A", 0, "and proposed a mineral partnership with Kyiv", "B")
                        .lines())
                .containsExactly("proposed a mineral partnership with Kyiv OnlyIn A");
    }

    @Test
    void hesitatesOverAClaimWhoseWordsMostlyStandInOneSentenceElsewhere() {
        List<String> lines = new StoryBuilder()
                .says("A", "The Union proposed a mineral partnership with Kyiv.")
                .claim("Union", "propose", "Union proposed a mineral partnership with Kyiv")
                .says("B", "A partnership over the mineral mines was what the Union wanted.")
                .says("B", FILLER)
                .lines();

        assertThat(lines).containsExactly("Union proposed a mineral partnership with Kyiv Uncertain A");
    }

    @Test
    void aNameOfNoKindThatTheStoryAlsoWritesSmallIsNone() {
        List<String> lines = new StoryBuilder()
                .says("A", "Then came the Wedding Venue.")
                .mention("Wedding Venue", FactKind.NAME, new Value.Named("Wedding Venue"))
                .says("B", "The venue of the wedding was full.")
                .lines();

        assertThat(lines).isEmpty();
    }

    @Test
    void oneUnroundNumberOfTwoNounsIsOneFact() {
        List<String> lines = new StoryBuilder()
                .says("A", "The flood drove 1,250 people out.")
                .count("1,250 people", 1250, "person")
                .says("A", "Those 1,250 residents slept in schools.")
                .count("1,250 residents", 1250, "resident")
                .says("B", FILLER)
                .lines();

        assertThat(lines).containsExactly("1,250 people OnlyIn A");
    }

    @Test
    void doesNotCallTwoOfAnythingNewInARelatedSentence() {
        List<String> lines = new StoryBuilder()
                .says("A", "Police held two youths after the fire.")
                .count("two youths", 2, "youth")
                .says("B", "Police held the brothers after the fire.")
                .link("A", 0, "B", 0, .7)
                .lines();

        assertThat(lines).containsExactly("two youths Uncertain A");
    }

    @Test
    void hearsOneCountInTwoNounsThatShareAWord() {
        List<String> lines = new StoryBuilder()
                .says("A", "She gathered 40 queen conchs seashells at dawn.")
                .count("40 queen conchs seashells", 40, "seashell")
                .says("A", FILLER)
                .says("B", "An officer saw 40 conch shells.")
                .count("40 conch shells", 40, "shell")
                .lines();

        assertThat(lines).containsExactly("40 queen conchs seashells Shared AB remark.otherNoun");
    }

    @Test
    void findsAHyphenatedQuotationWithoutMarks() {
        List<String> lines = new StoryBuilder()
                .says("A", "An \"accident-suicide\" is possible.")
                .quotation("accident-suicide")
                .says("B", "It may be an accident-suicide.")
                .lines();

        assertThat(lines).containsExactly("accident-suicide Shared AB");
    }

    @Test
    void takesAQuotedNameForANameAndADayInANameForNoDate() {
        List<String> lines = new StoryBuilder()
                .says("A", "They called him \"Barry\" in USA Today.")
                .quotation("Barry")
                .person("Barry", "Barry")
                .organisation("USA Today")
                .someDay("Today")
                .says("B", FILLER)
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("USA Today OnlyIn A", "Barry OnlyIn A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                early Saturday | Saturday   | Shared AB
                Dec. 2         | December 2 | Shared AB
                today          | last week  | Uncertain
                Monday         | Tuesday    | OnlyIn
                Monday         | today      | OnlyIn
                May of last year | May      | Shared AB
                May of last year | May of this year | OnlyIn
                May of this year | May 2014 | OnlyIn
                """)
    void comparesDatesThatCannotBeToldByTheirNames(String one, String other, String verdict) {
        List<String> lines = new StoryBuilder()
                .says("A", "It rained " + one + " again.")
                .someDay(one)
                .says("B", "Elsewhere " + other + " was dry.")
                .someDay(other)
                .lines();

        assertThat(lines).allSatisfy(line -> assertThat(line).contains(verdict));
    }

    @Test
    void hesitatesWhetherAWeekdayIsADayOfTheMonthInARelatedSentence() {
        List<String> lines = new StoryBuilder()
                .says("A", "The court sits again this Thursday.")
                .someDay("this Thursday")
                .says("B", "The court sits again Oct 4.")
                .someDay("Oct 4")
                .link("A", 0, "B", 0, .6)
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("this Thursday Uncertain A", "Oct 4 Uncertain B");
    }

    @Test
    void hesitatesOverOneSumInTwoCurrenciesThatNobodyConverts() {
        List<String> lines = new StoryBuilder()
                .says("A", "The harbour plan costs $500bn, the mayor said.")
                .dollars("$500bn", 500_000_000_000L)
                .says("B", "The harbour plan costs £396bn, the mayor said.")
                .mention(
                        "£396bn",
                        FactKind.MONEY,
                        new Value.Money(Amount.exactly(BigDecimal.valueOf(396_000_000_000L)), "GBP", List.of()))
                .link("A", 0, "B", 0, .9)
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("$500bn Uncertain A", "£396bn Uncertain B");
    }

    @Test
    void hesitatesOverASmallNumberOfNothingNamed() {
        List<String> lines = new StoryBuilder()
                .says("A", "It is sad to lose seven in this way.")
                .count("seven", 7, "")
                .says("B", "A ranger says seven black bears are dead.")
                .count("seven black bears", 7, "black bear")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("seven Uncertain A", "seven black bears Uncertain B");
    }

    @Test
    void hesitatesOverFewOfWhatOthersNameUncounted() {
        List<String> lines = new StoryBuilder()
                .says("A", "A warship hit two boats.")
                .count("two boats", 2, "boat")
                .says("B", "The navy chased boats.")
                .lines();

        assertThat(lines).containsExactly("two boats Uncertain A");
    }

    @Test
    void doesNotTakeAtLeastForAtMost() {
        Amount least =
                new Amount(BigDecimal.valueOf(160), false, Optional.of(BigDecimal.valueOf(160)), Optional.empty());
        Amount most =
                new Amount(BigDecimal.valueOf(165), false, Optional.empty(), Optional.of(BigDecimal.valueOf(165)));
        List<String> lines = new StoryBuilder()
                .says("A", "Sales are over 160%.")
                .mention("over 160%", FactKind.PERCENT, new Value.Quantity(least, "%", Value.Change.NONE))
                .says("B", "Losses are up to 165%.")
                .mention("up to 165%", FactKind.PERCENT, new Value.Quantity(most, "%", Value.Change.NONE))
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("over 160% OnlyIn A", "up to 165% OnlyIn B");
    }

    @Test
    void hearsThreeYearsAgoInThreeYears() {
        List<String> lines = new StoryBuilder()
                .says("A", "The war began three years ago.")
                .days("three years ago", "2022-01-01", "2022-12-31")
                .says("B", "It follows three years of war.")
                .lines();

        assertThat(lines).containsExactly("three years ago Shared AB");
    }

    @Test
    void takesTwoEstimatesFurtherThanATwentiethApartForTwo() {
        List<String> lines = new StoryBuilder()
                .says("A", "Shares rose about 42%.")
                .about("about 42%", "42")
                .says("B", "Losses are around 38%.")
                .about("around 38%", "38")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("about 42% OnlyIn A", "around 38% OnlyIn B");
    }
}
