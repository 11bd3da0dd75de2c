package crossread.model.work;

import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a fact is told by: a mention in each article that states it, so that what is said of the fact holds when any of
 * these articles is gone.
 *
 * @param first the one that is named where one is named
 * @param elsewhere one in each other article that stated it when that was said
 */
public record FactPlaces(FactAnchor first, List<FactAnchor> elsewhere) {
    public FactPlaces {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Told by one mention alone. */
    public static FactPlaces at(FactAnchor mention) {
        return new FactPlaces(mention, List.of());
    }

    /** All of them, the first one first. */
    public Stream<FactAnchor> all() {
        return Stream.concat(Stream.of(first), elsewhere.stream());
    }

    /** The first one's words. */
    public String text() {
        return first.text();
    }

    /** Those of the mentions that are there, the first one first. */
    public List<Mention> in(List<Article> articles, List<Mention> mentions) {
        return all().flatMap(anchor -> anchor.in(articles, mentions).stream())
                .distinct()
                .toList();
    }

    /** The first of the sentences that is there. */
    public Optional<SentenceRef> sentence(List<Article> articles) {
        return all().flatMap(anchor -> anchor.sentence().in(articles).stream()).findFirst();
    }
}
