package crossread.model.fact;

import java.util.List;

/**
 * How articles tell what they state: what their headlines make of it, in whose name, in which words.
 *
 * @param headlines by article, the notes about what is unstated first
 * @param attributions in the order of the facts
 * @param wordings in the order of the statements
 */
public record Manner(List<HeadlineNote> headlines, List<Attribution> attributions, List<Wording> wordings) {

    /** Nothing to say. */
    public static final Manner NONE = new Manner(List.of(), List.of(), List.of());

    public Manner {
        headlines = List.copyOf(headlines);
        attributions = List.copyOf(attributions);
        wordings = List.copyOf(wordings);
    }

    /** What is to be said of an article's headline. */
    public List<HeadlineNote> ofHeadline(String article) {
        return headlines.stream().filter(note -> note.article().equals(article)).toList();
    }

    /** In whose name a fact is stated, where one article stands out. */
    public List<Attribution> ofFact(String fact) {
        return attributions.stream().filter(one -> one.fact().equals(fact)).toList();
    }
}
