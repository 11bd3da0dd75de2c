package crossread.ui.columns.text;

import crossread.messages.Messages;
import crossread.model.Beginning;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what others tell at a place where an article does not: their sentences, each with its outlet. */
public final class OmissionTips {
    /** More would be a second article in a tip. */
    private static final int MOST = 3;

    private static final int LETTERS = 220;

    private final Comparison comparison;
    private final Messages words;
    private final Map<String, Fact> facts = new HashMap<>();

    public OmissionTips(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
        comparison.facts().forEach(fact -> facts.put(fact.id(), fact));
    }

    public String text(Omission omission) {
        Set<SentenceRef> told = new LinkedHashSet<>();
        for (String id : omission.facts()) {
            Optional.ofNullable(facts.get(id)).flatMap(OmissionTips::first).ifPresent(told::add);
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("columns.omission", omission.facts().size()));
        told.stream().limit(MOST).forEach(at -> lines.add(line(at)));
        if (told.size() > MOST) {
            lines.add(words.text("columns.omission.more", told.size() - MOST));
        }
        return String.join("\n", lines);
    }

    private static Optional<SentenceRef> first(Fact fact) {
        return fact.mentions().stream().map(Mention::at).findFirst();
    }

    private String line(SentenceRef at) {
        String outlet = comparison.article(at.article()).map(Article::name).orElse(at.article());
        String sentence = comparison.sentence(at).map(Sentence::text).orElse("");
        return words.text("columns.omission.line", outlet, Beginning.of(sentence, LETTERS));
    }
}
