package crossread.compare;

import crossread.meaning.SentenceMeasurer;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.MeaningLack;
import crossread.model.link.MeaningVectors;
import java.util.List;
import java.util.Optional;

/** Measures what the sentences of a story's English articles mean, where there are two: the model knows no other language. */
final class EnglishMeasurer {
    private final SentenceMeasurer measurer;
    private final EnglishFinder languages = new EnglishFinder();

    EnglishMeasurer(SentenceMeasurer measurer) {
        this.measurer = measurer;
    }

    /** One with the same model that knows no sentence yet. */
    EnglishMeasurer afresh() {
        return new EnglishMeasurer(measurer.afresh());
    }

    /** Nothing where measuring trips or hangs. */
    MeaningVectors measure(List<TokenizedArticle> texts, Progress progress) {
        List<Article> english = english(texts);
        return english.size() < 2
                ? MeaningVectors.NONE
                : Faults.unless(
                                "measuring",
                                () -> StageWatch.OF_A_STORY.watch(progress, told -> measurer.measure(english, told)))
                        .orElse(MeaningVectors.NONE);
    }

    /** After a line is put back or a link is cut what is shown must not fall back to words for a moment. */
    MeaningVectors remembered(List<TokenizedArticle> texts) {
        List<Article> english = english(texts);
        return english.size() < 2
                ? MeaningVectors.NONE
                : measurer.remembered(english).orElse(MeaningVectors.NONE);
    }

    private List<Article> english(List<TokenizedArticle> texts) {
        return languages.english(texts.stream().map(TokenizedArticle::article).toList());
    }

    /** Why these articles cannot be measured, where that is so; waits for the model where it is needed. */
    Optional<MeaningLack> lack(List<Article> articles) {
        return languages.english(articles).size() < 2 ? Optional.of(MeaningLack.LANGUAGE) : lack();
    }

    /** Why no articles can be measured, where that is so; waits for the model. */
    Optional<MeaningLack> lack() {
        return measurer.lack();
    }

    /** Starts loading the model in the background. */
    void prepare() {
        measurer.prepare();
    }
}
