package crossread.fact.speech;

import crossread.fact.NamedFactFinder;
import crossread.fact.speech.said.QuoteSpeakers;
import crossread.fact.speech.scene.Grammar;
import crossread.fact.speech.scene.Quote;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.scene.Speakers;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words in quotation marks and who speaks them. A quotation that runs over sentences gives one mention a
 * sentence; the parts of a quotation split by "he said" are mentions of their own. Terms in marks ("win-win") are found
 * too, with a speaker only where a verb of saying stands by them. Words in marks that nobody speaks and that are one
 * name, as of a book or a film, are no quotation.
 */
public final class QuotationFinder implements NamedFactFinder {
    private final Grammar grammar = new Grammar();
    private final Languages languages = new Languages();

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.QUOTATION);
    }

    @Override
    public List<Mention> find(TokenizedArticle article, List<Mention> names) {
        Scene scene = new Scene(article, names, grammar);
        Speakers speakers =
                languages.speakers(scene).<Speakers>map(own -> own).orElseGet(() -> new QuoteSpeakers(scene));
        List<Mention> found = new ArrayList<>();
        for (Quote quote : scene.quotes()) {
            Optional<Speaker> speaker = speakers.of(quote);
            for (Quote.Part part : quote.parts()) {
                Span span = part.span();
                if (speaker.isEmpty() && isTitle(scene, part)) {
                    continue;
                }
                Value value = new Value.Quotation(span.of(scene.text(part.sentence())), speaker.map(Speaker::name));
                found.add(new Mention(article.ref(part.sentence()), span, FactKind.QUOTATION, value, speaker));
            }
        }
        found.sort(Comparator.comparing(Mention::at).thenComparing(Mention::span));
        return found;
    }

    /** Whether the words are two or more and all of them, but an article at their head, one name. */
    private static boolean isTitle(Scene scene, Quote.Part part) {
        int from = scene.wordAt(part.sentence(), part.span().start());
        int to = scene.wordAt(part.sentence(), part.span().end());
        boolean article = scene.grammar().words().isArticle(scene.low(part.sentence(), from));
        int first = article && from + 1 < to ? from + 1 : from;
        return to - from > 1
                && scene.nameOver(part.sentence(), first)
                        .filter(name -> name.equals(
                                scene.nameOver(part.sentence(), to - 1).orElse(null)))
                        .isPresent();
    }
}
