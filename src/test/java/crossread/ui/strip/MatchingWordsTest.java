package crossread.ui.strip;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.link.MeaningLack;
import crossread.ui.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingWordsTest {
    private final Messages words = new Messages(Locale.ENGLISH);

    @Test
    void saysWhatWasMatchedByAndWhyNotByMeaning() {
        assertThat(MatchingWords.of(Story.bridge(), Optional.empty(), words))
                .isEqualTo(new MatchingWords("Matched by words", ""));
        assertThat(MatchingWords.of(Story.bridge(), Optional.of(MeaningLack.LANGUAGE), words))
                .isEqualTo(new MatchingWords("Matched by words: matching by meaning knows English only", ""));
    }

    @Test
    void saysThatAResultIsCoarse() {
        assertThat(MatchingWords.of(Story.bridge().withCoarse(true), Optional.empty(), words))
                .isEqualTo(new MatchingWords("Coarse result · Matched by words", ""));
    }

    @Test
    void saysHowArticlesInTwoLanguagesAreLinked() {
        assertThat(MatchingWords.of(in("en-GB", "de", "en"), Optional.empty(), words))
                .isEqualTo(new MatchingWords(
                        "Matched by words; across languages by figures, dates and names",
                        "Articles in different languages are linked by figures, dates and names only"
                                + " (German: B; English: A, C)."));
        assertThat(MatchingWords.of(in("en-GB", "en", ""), Optional.empty(), words)
                        .more())
                .isEmpty();
    }

    private static Comparison in(String... languages) {
        Comparison story = Story.bridge();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < languages.length; i++) {
            Article article = story.articles().get(i);
            articles.add(article.withMetadata(
                    article.metadata().withLanguage(Optional.of(languages[i]).filter(tag -> !tag.isEmpty()))));
        }
        return story.withArticles(articles);
    }
}
