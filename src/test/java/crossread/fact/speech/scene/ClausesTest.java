package crossread.fact.speech.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Chile [agreed] to pay it all, which is much.          | agreed to pay it all",
                "Chile [agreed] to pay it all, late as it was.         | agreed to pay it all, late as it was",
                "Chile [agreed] to pay it all; Peru will not.          | agreed to pay it all",
                "Chile [agreed] to pay it all - Peru will not.         | agreed to pay it all",
                "Chile [agreed] to pay it all — Peru will not.         | agreed to pay it all",
                "Chile [agreed] to pay \"it all\", but Peru will not.  | agreed to pay \"it all\"",
                "Chile [agreed] to pay “it all”, but Peru will not.    | agreed to pay “it all”",
                "Chile [agreed].                                       | agreed",
                // ", doing so", "and has", "after ..."
                "Chile [agreed] to pay, ending the row.                | agreed to pay",
                "Chile [agreed] to pay, being rich.                    | agreed to pay, being rich",
                "Chile [agreed] to sing ending the row.                | agreed to sing ending the row",
                "Chile [agreed] to pay and has paid.                   | agreed to pay",
                "Chile [agreed] to pay and pray.                       | agreed to pay and pray",
                "Chile [agreed] to pay it all after Peru had.          | agreed to pay it all",
                "Chile [agreed] to pay it after Peru had.              | agreed to pay it after Peru had",
                "Chile [agreed] to pay it and Peru paid.               | agreed to pay it and Peru paid",
                "Chile [agreed] to pay it and it paid.                 | agreed to pay it",
                "Chile [agreed] that it paid and it would pay.         | agreed that it paid and it would pay",
                "Chile [denied] wrongs but invoked law.                | denied wrongs but invoked law",
                "Chile [denied] all wrongs but invoked law.            | denied all wrongs",
                "Chile [agreed] to pay it all, yet Peru did not.       | agreed to pay it all",
                "Chile [agreed] to pay it all even though Peru did.    | agreed to pay it all",
                "Though Chile [agreed] to pay, Peru was late.          | agreed to pay",
                "At noon, when Chile [agreed] to pay, all, Peru left.  | agreed to pay, all, Peru left",
                // who says so behind it
                "Chile [agreed] to pay by 3 p.m., the document said.   | agreed to pay by 3 p.m",
                "Chile [agreed] to pay, the document said.             | agreed to pay",
                "Chile [agreed] to pay, the very long old document now said. | agreed to pay, the very long old document now said",
                "Chile [agreed] to pay, the big and long document said.      | agreed to pay",
                "Chile [agreed] to pay, the document, Peru said.       | agreed to pay, the document",
                "Chile [agreed] to pay, the document, now.             | agreed to pay, the document, now",
                "Chile [agreed] to pay “all 40%,” it said.             | agreed to pay “all 40%",
                "Chile [agreed] to pay “all 40%”, it said.             | agreed to pay “all 40%”",
                "Chile [agreed] to pay it (all), it said.              | agreed to pay it (all)",
                // signs next to the first and last word
                "Chile will [pay] all of “5%”.                         | pay all of “5%”",
                "(Chile [agreed] to pay it all).                       | agreed to pay it all",
                "Chile [“agreed] to pay it (all)”.                     | “agreed to pay it (all)”",
            })
    void aClauseReachesToWhereAnotherBegins(String sentence, String clause) {
        Marked text = new Marked(sentence);
        Clauses clauses = new Clauses(text.scene());
        int end = clauses.tightEnd(0, text.word(), 30);

        assertThat(clauses.span(0, text.word(), end).of(text.scene().text(0))).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "30, 7"})
    void noClauseIsLongerThanAskedFor(int longest, int words) {
        Marked text = new Marked("Now Chile [agreed] to pay all of it now.");

        assertThat(new Clauses(text.scene()).end(0, 2, longest) - 2).isEqualTo(words);
    }
}
