package crossread.compare;

import crossread.model.article.Article;
import crossread.read.LanguageDetector;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells which articles are in English, the one language the model knows. */
final class EnglishFinder {
    /** Where a text is too short for its language to be told, one of these is enough. */
    private static final Set<String> WORDS =
            Set.of("the", "of", "and", "to", "is", "was", "were", "has", "have", "with", "that", "said", "for", "from");

    private final LanguageDetector detector = new LanguageDetector();

    List<Article> english(List<Article> articles) {
        return articles.stream().filter(this::isEnglish).toList();
    }

    private boolean isEnglish(Article article) {
        return article.metadata()
                .language()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-'))
                        .getLanguage()
                        .equals("en"))
                .orElseGet(() -> looksEnglish(article.body()));
    }

    private boolean looksEnglish(String text) {
        return detector.detect(text)
                .map(tag -> tag.equals("en"))
                .orElseGet(() -> List.of(text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)).stream()
                        .anyMatch(WORDS::contains));
    }
}
