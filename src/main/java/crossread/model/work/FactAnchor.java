package crossread.model.work;

import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A mention told by its words and its sentence, so that its fact is found again when the articles have other letters or
 * were cleaned, split or searched otherwise.
 *
 * @param sentence where it stands
 * @param text its words
 * @param start where in the sentence, in UTF-16 units; tells it from the same words elsewhere in it
 * @param kind what sort of thing it was found to be; tells it from another mention of the same words
 */
public record FactAnchor(SentenceAnchor sentence, String text, int start, FactKind kind) {

    /** The anchor of {@code mention}, which stands in {@code articles}; empty where its sentence does not. */
    public static Optional<FactAnchor> of(Mention mention, List<Article> articles) {
        return articles.stream()
                .filter(article -> article.id().equals(mention.at().article()))
                .filter(article -> mention.at().sentence() < article.sentences().size())
                .findFirst()
                .map(article -> new FactAnchor(
                        SentenceAnchor.of(article, mention.at().sentence()),
                        mention.span()
                                .of(article.sentences()
                                        .get(mention.at().sentence())
                                        .text()),
                        mention.span().start(),
                        mention.kind()));
    }

    /**
     * The mention among {@code mentions}: the one with the same words, or else with words around them or out of them, of
     * the same kind before another, and nearest to where it stood; empty where there is none.
     */
    public Optional<Mention> in(List<Article> articles, List<Mention> mentions) {
        return sentence.places(articles).stream()
                .flatMap(at -> at(at, articles, mentions).stream())
                .findFirst();
    }

    private Optional<Mention> at(SentenceRef at, List<Article> articles, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.at().equals(at))
                .filter(mention -> strangeness(mention, articles) < NONE)
                .min(Comparator.<Mention>comparingInt(mention -> strangeness(mention, articles))
                        .thenComparingInt(mention -> Math.abs(mention.span().start() - start)));
    }

    private static final int NONE = 4;

    /** 0 for the same words and kind; {@link #NONE} where the words have nothing to do with it. */
    private int strangeness(Mention mention, List<Article> articles) {
        String words = of(mention, articles).map(FactAnchor::text).orElse("");
        int other = mention.kind() == kind ? 0 : 1;
        if (SentenceAnchor.plain(words).equals(SentenceAnchor.plain(text)) || SentenceAnchor.isDecodedAs(text, words)) {
            return other;
        }
        return !words.isEmpty() && (words.contains(text) || text.contains(words)) ? 2 + other : NONE;
    }
}
