package crossread.fact.speech.subject;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.speech.scene.Marked;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointSubjectsTest {
    /** Who does it together with the last name of the sentence, or with the word in brackets; "-" where that cannot be told. */
    private static String whole(String sentence) {
        Marked text = new Marked(sentence);
        Mention last = text.names().isEmpty() ? null : text.names().getLast();
        Span span =
                sentence.contains("[") ? text.scene().words(0).get(text.word()).span() : last.span();
        Speaker who = new Speaker(span.of(text.scene().text(0)), 0, Optional.of(span));
        return new JointSubjects(text.scene()).whole(who).map(Speaker::name).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{p:Anna Berg} and {p:Bo Lind} said so.                  | Anna Berg and Bo Lind",
                "Now {p:Anna Berg} and {p:Bo Lind} said so.              | Anna Berg and Bo Lind",
                "Men met {p:Anna Berg} and {p:Bo Lind} said so.          | -",
                "They came when {p:Anna Berg} and {p:Bo Lind} said so.   | Anna Berg and Bo Lind",
                "{p:Anna Berg}, {p:Tom Reed}, and {p:Bo Lind} said so.   | Anna Berg, Tom Reed, and Bo Lind",
                "The mayor or {p:Bo Lind} said so.                       | The mayor or Bo Lind",
                "Victims and [police] said so.                           | Victims and police",
                "Lawyers for {p:Anna Berg} and {p:Bo Lind} said so.      | Lawyers for Anna Berg and Bo Lind",
                "With {p:Anna Berg} and {p:Bo Lind} he said so.          | -",
            })
    void areAllThatAndJoins(String sentence, String speaker) {
        assertThat(whole(sentence)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{p:Bo Lind} said so.                                    | Bo Lind",
                "{o:Kell Bank} President and Head {p:Bo Lind/Head} said so. | Bo Lind",
                "It rained, and {p:Bo Lind} said so.                     | Bo Lind",
                "It rained and {p:Bo Lind} said so.                      | Bo Lind",
                "They met {p:Anna Berg}, and {p:Bo Lind} said so.        | Bo Lind",
                "They met {p:Anna Berg} and [he] said so.                | he",
            })
    void isOneWhereAndOpensAClause(String sentence, String speaker) {
        assertThat(whole(sentence)).isEqualTo(speaker);
    }
}
