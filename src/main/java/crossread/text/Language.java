package crossread.text;

import crossread.model.article.Article;
import java.util.Locale;

/** Tells the language an article is written in. */
final class Language {
    private Language() {}

    /** The language part of the article's tag, such as {@code en}; empty where none is known. */
    static String of(Article article) {
        return article.metadata()
                .language()
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
                .orElse("");
    }
}
