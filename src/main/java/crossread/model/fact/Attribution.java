package crossread.model.fact;

/**
 * In whose name one article states a fact that others state too, where it does so differently from all of them.
 *
 * @param fact id of the fact
 * @param article id of the one article
 * @param kind what only this article does
 */
public record Attribution(String fact, String article, Kind kind) {

    /** What only one article does. */
    public enum Kind {
        /** It names who said it; the others name nobody. */
        NAMES_SPEAKER,
        /** It states as a fact what the others report as somebody's words. */
        STATES_AS_FACT
    }
}
