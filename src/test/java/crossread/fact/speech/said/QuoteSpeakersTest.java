package crossread.fact.speech.said;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.fact.name.NameFinder;
import crossread.fact.speech.QuotationFinder;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks a quotation; every text is made up. */
class QuoteSpeakersTest {
    private final NameFinder names = new NameFinder();
    private final QuotationFinder finder = new QuotationFinder();

    private List<Mention> quotes(TokenizedArticle article) {
        return finder.find(article, names.find(article));
    }

    /** Speakers of the quotations in their order, "-" where there is none. */
    private String speakers(String... paragraphs) {
        return String.join(
                ", ",
                quotes(Texts.article(paragraphs)).stream()
                        .map(quote -> quote.speaker().map(Speaker::name).orElse("-"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "The dam will hold," said engineer Maria Lopez.                                   | Maria Lopez
            "The talks," said Foreign Minister Karl Weber, "have not failed."                 | Karl Weber, Karl Weber
            "The figures may rise," according to spokeswoman Ana Petrov.                      | Ana Petrov
            "We never sold the data," a spokesman for Norwick Energy said.                    | spokesman for Norwick Energy
            "Nobody told us," said Jane Holt, who lost her home in the flood.                 | Jane Holt
            "They knew of the leak," Petra Novak told state television.                       | Petra Novak
            "There is no danger to the town," say officials in Brackley.                      | officials
            "There is no danger to the town," say the two old engineers.                      | two old engineers
            "There is no danger to the town," said Kell Bank today.                           | Kell Bank
            In a letter Bo Lind apologised and claimed it was a "kind of a bad joke".         | Bo Lind
            Ada Wend, a clerk described by the family as a "quiet old friend", was found.     | family
            "It was very loud," Bo Lind of Kell Farm near the Torvan border told us.          | Bo Lind
            Bo Lind left and "nobody told us of it at all," Mrs. Carter wrote.                 | Carter
            Ms Carter replied: "Ask the minister."                                            | Carter
            Bo Lind described the attack as "cowardly and well planned".                      | Bo Lind
            Samantha Power, the US ambassador to the UN, said the vote was "a day of shame".  | Samantha Power
            Reed's lawyer, Sue Grant, argued that "the evidence is thin and old".             | Sue Grant
            The minister denied that the army had "ever used such weapons".                   | minister
            Minister for Industrial Strategy Anna Berg called the deal "a win for both sides". | Anna Berg
            Berg's lawyers tried to calm the jury, calling him "a sad old puzzle".              | Berg's lawyers
            Wend-Berg's lawyers tried to calm the jury, calling him "a sad old puzzle".         | Wend-Berg's lawyers
            The letter accuses Berg of "years of neglect and greed".                          | letter
            The judge told Hill he had "destroyed a family".                                  | judge
            """)
    void takesWhoStandsAtTheVerb(String text, String speaker) {
        assertThat(speakers(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "There is no plan," one official, who asked not to be named, told the Gazette.    | one official
            "It is a lie," the former minister, Jan Kral, told Radio Prague on Sunday.        | Jan Kral
            The report, published by the audit office, calls the plan "a waste of money".     | report
            Weber, who leads the Greens, called the plan "a gift to the rich".                | Weber
            "We looked at the data," lead author Dr Kim Park of Seoul University said.        | Kim Park
            Lawyers for Ms Dahl said she "did nothing wrong at all".                          | Lawyers for Ms Dahl
            "Our hearts are broken," the family said in a statement.                          | family
            """)
    void looksOverWhatStandsBetweenSubjectAndVerb(String text, String speaker) {
        assertThat(speakers(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Prosecutors say Hill "acted with intent and malice" when he fired.                | Prosecutors
            "We will not leave," the protesters chanted.                                      | protesters
            Rebels "will pay a price" for the attack, General Ruiz warned on Tuesday.         | Ruiz
            A statement from the airline read: "We regret the delay to our guests."           | statement from the airline
            """)
    void knowsPluralsThatSayAndVerbsAtTheEnd(String text, String speaker) {
        assertThat(speakers(text)).isEqualTo(speaker);
    }

    @Test
    void goesOnWithTheSpeakerOverSentencesAndParagraphs() {
        assertThat(speakers(
                        "\"I was in the kitchen,\" Mr Osei recalled. \"There was dust everywhere.",
                        "\"Then I heard my son,\" he went on."))
                .isEqualTo("Osei, Osei, Osei");
    }

    @Test
    void tellsHimFromHer() {
        assertThat(speakers("Maria Lopez met Tom Reed.\n\"It was friendly,\" he said.\n\"It was not,\" she said."))
                .isEqualTo("Tom Reed, Maria Lopez");
        assertThat(speakers(
                        "Mr Reed and Ms Carter spoke.", "\"I am sorry,\" she told the court.\nHe said: \"I am not.\""))
                .isEqualTo("Carter, Reed");
    }

    @Test
    void goesOnWithTheBodyThatSaidSomethingBefore() {
        assertThat(speakers("The union said it would strike.\n\"We are out of patience,\" it said in a statement."))
                .isEqualTo("union");
    }

    @Test
    void pointsAtAPronounEvenWhereNobodyIsNamed() {
        TokenizedArticle article = Texts.article("\"Stop the war!\" they shouted outside the embassy.");

        assertThat(quotes(article).getFirst().speaker())
                .isEqualTo(Optional.of(new Speaker("they", 0, Optional.of(new Span(16, 20)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            But for Moss, trade comes second to Norwick Energy: "First it needs to be about us."  | Rita Moss
            Reed spoke, while Moss characterized the plan as "utter nonsense from start to end".  | Rita Moss
            The claim says that Reed was angry after being rejected and lived by "the rules of men". | claim
            The head of the Norwick Council said that it "turned a blind eye to crime".           | head of the Norwick Council
            The school said no after her mocking posts on Chatter.                                | ``
            """)
    void takesNobodyWhoOnlyStandsBeside(String text, String speaker) {
        assertThat(speakers("Rita Moss and Tom Reed met.\n" + text)).isEqualTo(speaker);
    }

    @Test
    void keepsToWhomTheSentenceNamedForItsOtherParts() {
        assertThat(
                        speakers(
                                "Reed \"is in his last days,\" said Rita Moss, and instead of going \"with a bit of grace\" he stays."))
                .isEqualTo("Rita Moss, Rita Moss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Is it late now?"#asked Anna Berg.                                                | Anna Berg
            "Is it late now?"#Asked for water, Anna Berg left.                                | -
            Anna Berg spoke.#"It is very late now."                                           | Anna Berg
            "It is very late now," Anna Berg was glad.                                        | -
            "It is very late now," he said.                                                   | he
            "It is very late now," who said.                                                  | -
            "It is very late now," says Anna Berg, and later Bo Lind said more.               | Anna Berg
            According to Anna Berg, it is "very late by now".                                 | Anna Berg
            Anna Berg left; it was "very late by now".                                        | -
            """)
    void looksForTheVerbBehindAndBefore(String sentences, String speaker) {
        assertThat(speakers(sentences.replace('#', '\n'))).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The fee is wrong, Trade Council of Kell head Lena Ortiz told The Post.#"It hits everyone who sells."   | Lena Ortiz
            A ministry statement said six pots were taken from Kell Museum.#"Two cases were broken," it said.      | ministry statement
            Bo Lind said the deal with Tom Reed was dead.#"It is over for good," he added.                         | Bo Lind
            A spokesman said the talks with Tom Reed had failed.#"It is over for good," he added.                  | spokesman
            Tom Reed is a farmer.#"It is over for good now."                                                       | Tom Reed
            Their party was called off by heavy rain.#"It is over for good now."                                   | Rita Moss
            """)
    void goesOnWithWhoSpokeInTheSentenceBefore(String sentences, String speaker) {
        assertThat(speakers("\"We met late at night,\" said Rita Moss.", sentences.replace('#', '\n')))
                .isEqualTo("Rita Moss, " + speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "The ice was thin," said Dr. Jane Holt, an expert.                     | Jane Holt
            "The ice was thin," said Lt. Gov. Jane Holt of Kell.                   | Jane Holt
            "The ice was thin," Prof. Jane Holt said.                              | Jane Holt
            Jane Holt came.#Holt: "The ice was thin."                              | Jane Holt
            "The ice was thin": club chief Jane Holt said as the others left.      | Jane Holt
            """)
    void readsTitlesWithAPointAndNamesWithAColon(String sentences, String speaker) {
        assertThat(speakers("\"We met late at night,\" said Rita Moss.", sentences.replace('#', '\n')))
                .endsWith(", " + speaker);
    }

    @Test
    void aLabelThatIsNobodysNameSpeaksNothing() {
        assertThat(speakers("\"We met late at night,\" said Rita Moss.", "Headline: \"The ice was thin.\""))
                .isEqualTo("Rita Moss, -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Governor Jane Holt said on Monday that an inquiry pointed to "a fault in the hull".       | Jane Holt
            Governor Jane Holt said that Bo Lind knew it was "a fault in the hull".                   | Jane Holt
            Governor Jane Holt said that Bo Lind called it "a fault in the hull".                     | Bo Lind
            Kell Bank was a danger, Jane Holt said, adding that "a fault in the hull" was found.      | Jane Holt
            """)
    void aThoughtInsideSomebodysWordsIsToldByThatPerson(String sentence, String speaker) {
        assertThat(speakers(sentence)).isEqualTo(speaker);
    }

    @Test
    void findsQuotationsAlone() {
        assertThat(finder.kinds()).containsExactly(FactKind.QUOTATION);
    }
}
