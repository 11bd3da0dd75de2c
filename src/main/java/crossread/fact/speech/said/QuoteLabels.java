package crossread.fact.speech.said;

import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Quote;
import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who speaks a quotation that a colon leads to without a verb: "Holway: '...'", "For Holway, there is hope: '...'". */
final class QuoteLabels {
    private static final Set<String> OPENING = Set.of("but", "and", "yet");
    private static final String WORDS = "In the words of ";
    private static final Set<String> VIEWS = Set.of("for", "to");

    /** Up to five words in capitals, a colon and a mark. */
    private static final Pattern LABEL =
            Pattern.compile("\\s*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}):\\s*[\"“„«'‘]");

    private static final Pattern COLON = Pattern.compile("(?s).*:\\s*\\p{P}\\s*");

    private final Scene scene;

    QuoteLabels(Scene scene) {
        this.scene = scene;
    }

    /** The name alone that a colon leads to the quotation from: "Holway: '...'", "Mayor Anna Berg: '...'". */
    Optional<Span> of(Quote quote) {
        Matcher label = LABEL.matcher(before(quote));
        return label.matches() ? Optional.of(new Span(label.start(1), label.end(1))) : Optional.empty();
    }

    /** Whom a label names: one the article names elsewhere too, so that "Headline: '...'" is nobody. */
    Optional<Speaker> speaker(int sentence, Span label) {
        Optional<Mention> known = scene.nameOver(sentence, scene.wordAt(sentence, label.end()) - 1)
                .or(() -> scene.named(label.of(scene.text(sentence))))
                .filter(name -> name.kind() != FactKind.PLACE);
        return known.map(name -> new Speaker(Scene.nameOf(name), sentence, Optional.of(label)));
    }

    /** "For Holway, there is hope: '...'": who opens a sentence that a colon leads to the quotation from. */
    Optional<Speaker> topic(Quote quote) {
        if (!leadsTo(quote)) {
            return Optional.empty();
        }
        int sentence = quote.first().sentence();
        int at = OPENING.contains(scene.low(sentence, 0)) ? 1 : 0;
        if (scene.text(sentence).startsWith(WORDS)) {
            return scene.names(sentence).stream()
                    .filter(Scene::isPerson)
                    .findFirst()
                    .map(NounPhrases::speaker);
        }
        boolean view = VIEWS.contains(scene.low(sentence, at));
        return scene.nameOver(sentence, at + 1)
                .filter(name -> view && Scene.isPerson(name))
                .map(NounPhrases::speaker);
    }

    /** Whether a colon leads to the quotation. */
    boolean leadsTo(Quote quote) {
        return COLON.matcher(before(quote)).matches();
    }

    /** The sentence before its quotation, with the mark that opens it. */
    private String before(Quote quote) {
        Quote.Part first = quote.first();
        return scene.text(first.sentence()).substring(0, first.span().start());
    }
}
