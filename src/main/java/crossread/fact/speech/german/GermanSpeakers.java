package crossread.fact.speech.german;

import crossread.fact.speech.scene.Quote;
import crossread.fact.speech.scene.Report;
import crossread.fact.speech.scene.ReportingSpeakers;
import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks in German: „...“, sagte X; X sagte: „...“; nach Angaben der Polizei; so X; wie X mitteilte. */
public final class GermanSpeakers implements ReportingSpeakers {
    private static final int SHORT = 2; // words of a term in marks
    private static final int FARTHEST = 12; // words from a verb to what belongs to it

    private final Scene scene;
    private final GermanPhrases phrases;
    private final Set<String> said;
    private final GermanAccounts accounts;
    private final Set<String> opening;
    private Optional<Speaker> last = Optional.empty();
    private int lastBlock = -1;

    public GermanSpeakers(Scene scene, WordList words) {
        this.scene = scene;
        phrases = new GermanPhrases(scene, words);
        said = words.words("said");
        accounts = new GermanAccounts(scene, phrases, words);
        opening = words.words("opening");
    }

    @Override
    public Optional<Speaker> of(Quote quote) {
        int block = scene.block(quote.first().sentence());
        boolean term = wordsOf(quote) <= SHORT;
        if (isBody(quote)) {
            return Optional.empty(); // "sagte er der „Saale-Zeitung“"
        }
        Optional<Speaker> speaker = behind(quote).or(() -> before(quote));
        if (!term) {
            speaker = speaker.or(() -> accounts.of(quote.last().sentence()));
        }
        if (speaker.isEmpty() && !term && block == lastBlock) {
            speaker = last; // the rest of what is quoted in one paragraph
        }
        if (speaker.isPresent() && !term) {
            last = speaker;
            lastBlock = block;
        }
        return speaker;
    }

    private boolean isBody(Quote quote) {
        Quote.Part part = quote.first();
        return scene.names(part.sentence()).stream()
                .anyMatch(name ->
                        name.kind() == FactKind.ORGANISATION && name.span().equals(part.span()));
    }

    private int wordsOf(Quote quote) {
        return quote.parts().stream()
                .mapToInt(part -> scene.wordAt(part.sentence(), part.span().end())
                        - scene.wordAt(part.sentence(), part.span().start()))
                .sum();
    }

    /** „...“, sagte X; „...“, so X; „...“, heißt es in X. */
    private Optional<Speaker> behind(Quote quote) {
        int sentence = quote.last().sentence();
        int at = scene.wordAt(sentence, quote.last().span().end());
        if (at < scene.words(sentence).size()) {
            return fromVerb(sentence, at);
        }
        boolean next = sentence + 1 < scene.size()
                && scene.block(sentence + 1) == scene.block(sentence)
                && !scene.word(sentence + 1, 0).isEmpty()
                && Character.isLowerCase(scene.word(sentence + 1, 0).codePointAt(0));
        return next ? fromVerb(sentence + 1, 0) : Optional.empty();
    }

    private Optional<Speaker> fromVerb(int sentence, int at) {
        String word = scene.low(sentence, at);
        if (said.contains(word) || word.equals("so")) {
            int who = scene.low(sentence, at + 1).equals("auch")
                            || scene.low(sentence, at + 1).equals("dazu")
                    ? at + 2
                    : at + 1;
            return phrases.at(sentence, who);
        }
        boolean impersonal =
                word.matches("heißt|hieß") && scene.low(sentence, at + 1).equals("es");
        return impersonal && scene.low(sentence, at + 2).matches("in|aus|von|bei|vom|beim|im")
                ? phrases.at(sentence, at + 3)
                : Optional.empty();
    }

    /** X sagte: „...“; X sprach von einem „...“. */
    private Optional<Speaker> before(Quote quote) {
        int sentence = quote.first().sentence();
        int open = scene.wordAt(sentence, quote.first().span().start());
        for (int i = open - 1; i >= 0 && i > open - FARTHEST; i--) {
            if (said.contains(scene.word(sentence, i)) && !isQuoted(sentence, i)) {
                return subject(sentence, i);
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(int sentence, int i) {
        return scene.isQuoted(sentence, scene.words(sentence).get(i).span());
    }

    /** Whose verb the word is: what stands before it, or behind it where the sentence opens with another part. */
    private Optional<Speaker> subject(int sentence, int verb) {
        int start = verb;
        while (start > 0 && !scene.gap(sentence, start - 1).contains(",") && !isQuoted(sentence, start - 1)) {
            start--;
        }
        if (start == verb || opening.contains(scene.low(sentence, start))) {
            return phrases.at(sentence, verb + 1);
        }
        Optional<Mention> body = Optional.empty();
        for (int i = start; i < verb; i++) {
            Optional<Mention> name = scene.nameOver(sentence, i);
            if (name.filter(Scene::isPerson).isPresent()) {
                return name.map(phrases::speaker);
            }
            boolean first = i <= start + 1
                    && name.filter(one -> one.kind() == FactKind.ORGANISATION).isPresent();
            body = first && body.isEmpty() ? name : body;
        }
        int from = start;
        return body.map(phrases::speaker).or(() -> phrases.at(sentence, from));
    }

    @Override
    public List<Report> reports(int sentence) {
        List<Report> found = new ArrayList<>();
        int length = scene.text(sentence).length();
        accounts.of(sentence).ifPresent(who -> found.add(new Report(new Span(0, accounts.end(sentence, who)), who)));
        for (int i = 0; i + 1 < scene.words(sentence).size(); i++) {
            int verb = i;
            if (!said.contains(scene.word(sentence, i)) || isQuoted(sentence, i)) {
                continue;
            }
            int start = scene.words(sentence).get(i).span().start();
            boolean closing = i > 0 && scene.gap(sentence, i - 1).startsWith(",");
            if (closing && !isQuoted(sentence, i - 1)) {
                phrases.at(sentence, i + 1).ifPresent(who -> found.add(new Report(new Span(0, start), who)));
            } else {
                comma(sentence, i)
                        .ifPresent(from -> subject(sentence, verb)
                                .ifPresent(who -> found.add(new Report(new Span(from, length), who))));
            }
        }
        return found;
    }

    /** "sagte, dass", "teilte am Montag mit, dass": where the clause begins that is told. */
    private Optional<Integer> comma(int sentence, int verb) {
        for (int i = verb; i < verb + FARTHEST && i + 1 < scene.words(sentence).size(); i++) {
            if (scene.gap(sentence, i).startsWith(",")) {
                boolean relative = scene.low(sentence, i + 1)
                        .matches("der|die|das|den|dem|als|weil|nachdem|wie|und|aber|sagte|so");
                return relative && i > verb + 1
                        ? Optional.empty()
                        : Optional.of(scene.words(sentence).get(i + 1).span().start());
            }
        }
        return Optional.empty();
    }
}
