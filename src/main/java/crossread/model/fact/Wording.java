package crossread.model.fact;

import crossread.model.article.Stretch;
import java.util.List;

/**
 * The different words that sentences which say the same have for one act or one description. Says that they differ and
 * never which is fair.
 *
 * @param statement id of the statement the sentences belong to
 * @param kind an act or a description
 * @param about who does it, or what is described, as the first of the sentences writes it
 * @param terms in the order of articles and text; of two articles at least
 */
public record Wording(String statement, Kind kind, String about, List<Stretch> terms) {

    /** What the words stand for. */
    public enum Kind {
        /** What somebody does: "offered", "expressed willingness to grant". */
        ACT,
        /** What somebody or something is called: "occupied", "Russian-controlled". */
        DESCRIPTION
    }

    public Wording {
        terms = List.copyOf(terms);
    }
}
