package crossread.export;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is said of a story told in several languages: how its articles are linked across them. */
public final class LanguageWording {
    private final Comparison comparison;
    private final Messages words;

    public LanguageWording(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** Which articles are in which language and what that means; empty where one language at most is known. */
    public Optional<String> line() {
        Map<String, List<String>> languages = new TreeMap<>();
        for (Article article : comparison.articles()) {
            article.metadata()
                    .language()
                    .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                    .filter(language -> !language.isEmpty())
                    .ifPresent(language -> languages
                            .computeIfAbsent(language, _ -> new ArrayList<>())
                            .add(article.id()));
        }
        if (languages.size() < 2) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>();
        languages.forEach((language, articles) -> named.add(words.text(
                "languages.articles",
                Locale.forLanguageTag(language).getDisplayLanguage(words.locale()),
                String.join(", ", articles))));
        return Optional.of(words.text("languages.across", String.join("; ", named)));
    }
}
