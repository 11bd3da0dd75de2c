package crossread.ui.columns.text;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.link.Statement;
import java.util.HashMap;
import java.util.Map;

/** How many of the articles say what a sentence says. */
public enum Reach {
    ALL,
    SOME,
    ONLY;

    /** For every sentence in a statement how far it reaches; nothing where there is no other article to say it. */
    public static Map<SentenceRef, Reach> of(Comparison comparison) {
        Map<SentenceRef, Reach> reaches = new HashMap<>();
        int articles = comparison.articles().size();
        if (articles < 2) {
            return reaches;
        }
        for (Statement statement : comparison.statements()) {
            long says = statement.sentences().stream()
                    .map(SentenceRef::article)
                    .distinct()
                    .count();
            Reach reach = says == articles ? ALL : says == 1 ? ONLY : SOME;
            statement.sentences().forEach(sentence -> reaches.put(sentence, reach));
        }
        return reaches;
    }
}
