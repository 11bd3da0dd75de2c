package crossread.fact.speech;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.Texts;
import crossread.fact.name.NameFinder;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where the one spoken of, the one who tells of it and a thing stand nearer than the speaker; texts are made up. */
class SpeakersInTheirClauseTest {
    private final NameFinder names = new NameFinder();
    private final QuotationFinder finder = new QuotationFinder();

    /** Speakers of the quotations in their order, "-" where there is none; "#" parts paragraphs. */
    private String speakers(String text) {
        TokenizedArticle article = Texts.article(text.split("#"));
        return String.join(
                ", ",
                finder.find(article, names.find(article)).stream()
                        .map(quote -> quote.speaker().map(Speaker::name).orElse("-"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The aide, Karl Sandon, asked: "How did it go?" Anna Berg then answered: "Well enough."             | Karl Sandon, Anna Berg
            Bo Lind said the raid showed that the wall "is of no use to anybody", Radio Kell reported.          | Bo Lind
            After police explained "the ways of the old clock," Bo Lind claimed he had slept.                   | police
            The fund did great harm, Ana Petrov said the bank "has misled all of its clients," reports Kell News. | Ana Petrov
            According to Radio Kell, Bo Lind claims the school fails boys "who keep to all its rules".          | Bo Lind
            It was a raid that Anna Berg is condemning as an "act of blind and senseless rage," Kell News reports. | Anna Berg
            Bo Lind took two bribes, the mayor told the crew, "I was never paid for any of it," Kell News said.  | mayor
            """)
    void isWhoseClauseRunsOnIntoTheWordsAndNotWhoTellsOfIt(String text, String speaker) {
        assertThat(speakers(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Senator Holt refused to repeat what Sen. Bo Lind (D-Conn.) described as "a foul and brutal attack".  | Bo Lind
            Holt read it aloud, to the anger of Sen. Bo Lind, R-Texas, who called it "a waste of all our time".  | Bo Lind
            Anna Berg asked Bo Lind about it, and Lind echoed the report in saying: "I have done no harm."       | Bo Lind
            As Anna Berg began to speak, a tall protester quickly rose, shouting, "Save our old town!"           | tall protester
            The party ended early, with police chief Bo Lind confirming that "two of the guests" were held.      | Bo Lind
            Kell Bank issued a statement warning that "nobody is safe from it".                                  | Kell Bank
            A letter accusing the bank of "years of neglect and greed" was found.                                | letter
            Bo Lind shook hands with all and went on to say, "It was the best of days."                          | Bo Lind
            Torvale's envoy to Kell blamed Bo Lind for meddling in it and warned that the state "will not sit on its hands". | Torvale's envoy to Kell
            "It is bigger than the little deal" announced in May, said Anna Berg, an expert.                     | Anna Berg
            "I then heard him ask about it?" Holt testified.                                                     | Holt
            Tom Reed and Bo Lind note that "the two are hardly ever apart".                                      | Tom Reed and Bo Lind
            Said Kell Bank chief Bo Lind in a note: "It is a day to be glad of."                                 | Bo Lind
            In the words of coach Bo Lind, who lost his first game: "We were not good enough."                   | Bo Lind
            "It is late by now," the site quoted a neighbour as saying.                                          | neighbour
            "It is late by now," Bo Lind was quoted as saying on Monday.                                         | Bo Lind
            Anna Berg responded to Lind's posts with "a very long laugh".                                        | Anna Berg
            "It is late by now," the porter pressed.                                                             | porter
            "It is late by now," said the 48-year-old.                                                           | 48-year-old
            "It is late by now," per a team statement.                                                           | team statement
            "It is late by now," Lieutenant Commander Bo Lind, the officer in charge of the old Kell search unit and of others, told Radio Kell. | Bo Lind
            Anna Berg tweeted a note that said: "You are a foe of us all."                                      | note
            Anna Berg showed a picture of a note that said: "You are a foe of us all."                          | -
            Bo Lind was met with cries of "shame on all of you" when he spoke.                                  | -
            Critics of Tom Lind say he is "a danger to us all".                                                  | Critics of Tom Lind
            Anna Berg, noting that Lind tried to "hide the whole of it," asked Bo Reed: "Is it so?"              | Anna Berg, Anna Berg
            Anna Berg said the talks described by Kell Bank "amount to a bribe". "It is all too clear by now."    | Anna Berg, Anna Berg
            A source close to nominee Anna Berg told Radio Kell it was "the end of a long road".                 | source close to nominee Anna Berg
            """)
    void isFoundOverWhatStandsBetween(String text, String speaker) {
        assertThat(speakers(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Anna Berg was "shocked and deeply saddened" by the fire.                                             | -
            Holt said the deals described by Kell Bank "amount to an open bribe to her".                         | Holt
            A male student hurt twice by Kell College has sued it, with a talk that showed "a most hostile place". | -
            The mayor was angry that Anna Berg responded to Lind's "rather silly" posts.                         | -
            It was a state called "the long sleep of reason" in Kell.                                            | -
            Anna Berg came to speak.#Bo Lind saw her.#"It is too late," the ad says.                             | -
            "We met late at night," said Rita Moss.#The video says Berg "has failed the people of Kell".         | Rita Moss, -
            "We met late at night," said Rita Moss.#The bill would make it "a crime to walk there".              | Rita Moss, -
            Tom Lind, accused of being "a liar and a fraud," denied it.                                          | -
            Tom Lind was accused by Anna Holt of being "a liar and a fraud."                                     | -
            A clerk rips Bo Lind's tweets as "a sad way to go on".                                               | -
            Bo Lind saw it all. "It was the end of it," I wrote last year.                                       | -
            """)
    void isNobodyWhereOnlySomebodySpokenOfOrAThingIsNamed(String text, String speaker) {
        assertThat(speakers(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Day three of the Tom Reed hearing has opened: Senator Bo Lind says he has "told them all of it".     | Bo Lind
            In a talk with Radio Kell, Tom Reed's brother Bo Lind claims it was planned.#"They are strong," he says. | Bo Lind
            Tom Reed and Bo Lind met.#He said the firm pays nothing and that Karl Weber is afraid.#He also said it is "getting away with murder". | he
            The writer Bo Lind, known from Tom Reed's trial, said he had begun the book, which he called "a work of many years". | Bo Lind
            """)
    void isWhomThePronounTakesUp(String text, String speaker) {
        assertThat(speakers(text)).isEqualTo(speaker);
    }
}
