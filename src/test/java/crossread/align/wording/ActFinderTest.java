package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActFinderTest {
    private final ActFinder finder = new ActFinder(new Verbs());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council [cleared] the camp.           | The council [destroyed] the camp.        | cleared - destroyed",
                // all words in between, as a word of both follows
                "They [offered the town] peace.            | They [proposed] peace.                   | offered the town - proposed",
                "They [sold the old town hall] today.      | They [destroyed camps] today.               | sold the old town hall - destroyed camps",
                // the verb alone where more words follow, or a comma parts them
                "The town was [sold by a rich old harbour king] today. | The town was [destroyed] today.  | sold - destroyed",
                "The camp was [sold, houses] today.        | The camp was [destroyed] today.          | sold - destroyed",
                // "she" may be another, and does many things, unless both soon go on alike or say something
                "She [sold the big old town hall] today.   | She [destroyed] today.                   | none",
                "She [sold, houses] today.                 | She [destroyed] today.                   | none",
                "She [sold houses].                        | She [destroyed camps].                   | none",
                "She [warned, houses] today.               | She [claimed] today.                     | warned - claimed",
                // nobody is known to do it
                "The council [sold, houses] today.         | The council [destroyed] today.           | none",
                "The council [sold houses].                | The council [destroyed camps].           | none",
                // what could be a verb alone needs a word behind
                "She will [sell houses].                   | She will [destroy camps].                | none",
                "She will [sell] houses.                   | She will [destroy] houses.               | sell - destroy",
                // verbs that name no act
                "She [took] the camp.                      | She [destroyed] the camp.                | none",
                "She [took] houses in.                     | She [destroyed houses] in.               | none",
                "She [took over houses] today.             | She [destroyed camps] today.             | took over houses - destroyed camps",
                "She [took over houses].                   | She [destroyed camps].                   | none",
                // who rejects does something by saying it
                "She [rejected, houses] today.              | She [said] today.                        | none",
                "The council [rejected houses] today.      | The council [said camps] today.          | none",
                "The council [rejected] camps.             | The council [said] camps.                | none",
                "She [claimed, houses] today.               | She [said] today.                        | claimed - said",
                // no verb, or another voice
                "She [camp] the camp.                      | She [destroyed] the camp.                | none",
                "She [destroyed] the camp.                 | She [harbour] the camp.                  | none",
                "She [destroyed] the camp.                 | She was [cleared] the camp.              | none",
            })
    void findsWhatTwoArticlesSaySomebodyDoes(String one, String other, String expected) {
        assertThat(finder.find(Marked.hole(one), Marked.hole(other))
                        .map(swap -> swap.one().span().of(plain(one)) + " - "
                                + swap.other().span().of(plain(other)))
                        .orElse("none"))
                .isEqualTo(expected);
    }

    private static String plain(String marked) {
        return marked.replaceAll("[\\[\\]]", "");
    }
}
