package crossread.fact.speech.romance;

import crossread.model.article.TokenizedArticle;
import crossread.words.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which French and Spanish say who speaks. */
public record RomanceWords(
        Set<String> said,
        Set<String> auxiliaries,
        Set<String> according,
        Set<String> determiners,
        Set<String> of,
        Set<String> pronouns,
        Set<String> stops,
        Set<String> opening,
        Set<String> that) {

    public static RomanceWords load(String language) {
        WordList list = WordList.load("speech-verbs-" + language);
        return new RomanceWords(
                list.words("said"),
                list.words("auxiliary"),
                list.words("according"),
                list.words("determiner"),
                list.words("of"),
                list.words("pronoun"),
                list.words("stop"),
                list.words("opening"),
                list.words("that"));
    }

    /** Those of the article's language, of the given ones; nothing in other languages. */
    public static Optional<RomanceWords> of(TokenizedArticle article, Map<String, RomanceWords> languages) {
        return article.article()
                .metadata()
                .language()
                .map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .map(languages::get);
    }
}
