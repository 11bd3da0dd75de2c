package crossread.fact.speech.romance;

import crossread.fact.speech.scene.Quote;
import crossread.fact.speech.scene.Report;
import crossread.fact.speech.scene.ReportingSpeakers;
import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who speaks in French and Spanish: « ... », a dit X; X a indiqué que ...; selon X; «...», aseguró X; según X. Where
 * none of these stands by a quotation nobody speaks it, unless it goes on with one in its paragraph.
 */
public final class RomanceSpeakers implements ReportingSpeakers {
    private static final int SHORT = 2; // words of a term in marks
    private static final int FARTHEST = 12; // words from a verb to what belongs to it
    private static final int ADVERBS = 3; // between the quotation and its verb, or the verb and who speaks

    private final Scene scene;
    private final RomanceWords words;
    private final RomancePhrases phrases;
    private final Map<Integer, Speaker> told = new HashMap<>(); // by sentence
    private Optional<Speaker> last = Optional.empty();
    private int lastBlock = -1;

    public RomanceSpeakers(Scene scene, RomanceWords words) {
        this.scene = scene;
        this.words = words;
        phrases = new RomancePhrases(scene, words);
    }

    @Override
    public Optional<Speaker> of(Quote quote) {
        int sentence = quote.first().sentence();
        int block = scene.block(sentence);
        boolean term = wordsOf(quote) <= SHORT;
        Optional<Speaker> speaker = behind(quote)
                .or(() -> before(quote))
                .or(() -> according(quote.last().sentence()))
                .or(() -> Optional.ofNullable(told.get(sentence)));
        if (speaker.isEmpty() && !term) {
            speaker = block == lastBlock ? last : opener(sentence - 1, block);
        }
        speaker.ifPresent(who -> told.putIfAbsent(sentence, who));
        if (speaker.isPresent() && !term) {
            last = speaker;
            lastBlock = block;
        }
        return speaker;
    }

    private int wordsOf(Quote quote) {
        return quote.parts().stream()
                .mapToInt(part -> scene.wordAt(part.sentence(), part.span().end())
                        - scene.wordAt(part.sentence(), part.span().start()))
                .sum();
    }

    /** The person with whom the sentence before opens, in the same paragraph. */
    private Optional<Speaker> opener(int sentence, int block) {
        if (sentence < 0 || scene.block(sentence) != block) {
            return Optional.empty();
        }
        return scene.names(sentence).stream()
                .filter(name -> Scene.isPerson(name) && !scene.isQuoted(sentence, name.span()))
                .findFirst()
                .map(phrases::speaker);
    }

    /** "...", a déclaré X; "...", explique-t-il; "...", dijo X; also where the sentence was cut behind the marks. */
    private Optional<Speaker> behind(Quote quote) {
        int sentence = quote.last().sentence();
        int at = scene.wordAt(sentence, quote.last().span().end());
        if (at < scene.words(sentence).size()) {
            return inverted(sentence, at);
        }
        boolean next = sentence + 1 < scene.size()
                && scene.block(sentence + 1) == scene.block(sentence)
                && !scene.word(sentence + 1, 0).isEmpty()
                && Character.isLowerCase(scene.word(sentence + 1, 0).codePointAt(0));
        return next ? inverted(sentence + 1, 0) : Optional.empty();
    }

    /** A verb of saying at word {@code at}, perhaps behind its auxiliary, and who stands behind it. */
    private Optional<Speaker> inverted(int sentence, int at) {
        int verb = at;
        while (verb < at + ADVERBS && words.auxiliaries().contains(scene.low(sentence, verb))) {
            if (scene.low(sentence, verb + 1).equals("t") || words.pronouns().contains(scene.low(sentence, verb + 1))) {
                int who = scene.low(sentence, verb + 1).equals("t") ? verb + 2 : verb + 1;
                return isVerb(sentence, who + 1) ? phrases.at(sentence, who) : Optional.empty();
            }
            verb++;
        }
        if (!isVerb(sentence, verb)) {
            return Optional.empty();
        }
        int who = scene.low(sentence, verb + 1).equals("t") ? verb + 2 : verb + 1;
        for (int i = who; i <= who + ADVERBS && i < scene.words(sentence).size(); i++) {
            if (i > who && !scene.gap(sentence, i - 1).isBlank()) {
                return Optional.empty();
            }
            Optional<Speaker> found = phrases.at(sentence, i);
            boolean to = scene.low(sentence, i).matches("à|a|al|au|aux");
            if (found.isPresent() && !to) {
                boolean heard = i > who && scene.low(sentence, i - 1).matches("à|a|al|au|aux");
                if (!heard) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** X a dit: "..."; X aseguró que "...". */
    private Optional<Speaker> before(Quote quote) {
        int sentence = quote.first().sentence();
        int open = scene.wordAt(sentence, quote.first().span().start());
        for (int i = open - 1; i >= 0 && i > open - FARTHEST; i--) {
            if (isVerb(sentence, i)) {
                return subject(sentence, i);
            }
        }
        return Optional.empty();
    }

    /** Whose verb the word is: what stands before it, from the start of its clause; behind it where another part opens the sentence. */
    private Optional<Speaker> subject(int sentence, int verb) {
        int end = verb;
        while (end > 0 && (words.auxiliaries().contains(scene.low(sentence, end - 1)) || isAdverb(sentence, end - 1))) {
            end--;
        }
        Optional<Mention> person =
                end > 0 ? scene.nameOver(sentence, end - 1).filter(Scene::isPerson) : Optional.empty();
        boolean object = person.isPresent()
                && words.of()
                        .contains(scene.low(
                                sentence,
                                scene.wordAt(sentence, person.get().span().start()) - 1));
        if (person.isPresent() && !object) {
            return person.map(phrases::speaker); // "El presidente de Lesk, Juan Berg, dijo"
        }
        if (words.pronouns().contains(scene.low(sentence, end - 1))) {
            return phrases.at(sentence, end - 1);
        }
        int start = 0;
        if (words.opening().contains(scene.low(sentence, 0))) {
            start = pastComma(sentence, end);
        }
        if (start >= end) {
            return end == verb && verb > 0 ? phrases.at(sentence, verb + 1) : goesOn(sentence);
        }
        return phrases.at(sentence, start)
                .filter(who -> who.span()
                        .filter(span -> scene.wordAt(sentence, span.start()) < verb)
                        .isPresent());
    }

    /** "También aseguró que": who spoke last, in the same paragraph or the one before. */
    private Optional<Speaker> goesOn(int sentence) {
        return last.filter(_ -> scene.block(sentence) - lastBlock <= 1);
    }

    private int pastComma(int sentence, int end) {
        for (int i = 0; i < end; i++) {
            if (scene.gap(sentence, i).startsWith(",")) {
                return i + 1;
            }
        }
        return end;
    }

    private boolean isAdverb(int sentence, int i) {
        return scene.low(sentence, i)
                        .matches(
                                "ne|n|pas|également|aussi|encore|par|ailleurs|también|además|ya|no|se|le|les|lui|nous|l")
                || (scene.low(sentence, i).endsWith("ment") && i > 0)
                || scene.low(sentence, i).endsWith("mente");
    }

    private boolean isVerb(int sentence, int i) {
        return words.said().contains(scene.low(sentence, i))
                && scene.mayBeVerb(sentence, i)
                && !scene.isQuoted(sentence, scene.words(sentence).get(i).span());
    }

    /** "selon la préfecture", "según el alcalde". */
    private Optional<Speaker> according(int sentence) {
        for (int i = 0; i + 1 < scene.words(sentence).size(); i++) {
            if (words.according().contains(scene.low(sentence, i))
                    && !scene.isQuoted(sentence, scene.words(sentence).get(i).span())) {
                int verb = i + 1;
                return isVerb(sentence, verb) || words.auxiliaries().contains(scene.low(sentence, verb))
                        ? inverted(sentence, verb) // "según informó la policía"
                        : phrases.at(sentence, verb);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Report> reports(int sentence) {
        List<Report> found = new ArrayList<>();
        int length = scene.text(sentence).length();
        for (int i = 0; i + 1 < scene.words(sentence).size(); i++) {
            if (!isVerb(sentence, i)) {
                continue;
            }
            int verb = i;
            int first = i > 0 && words.auxiliaries().contains(scene.low(sentence, i - 1)) ? i - 1 : i;
            boolean closing = first > 0
                    && scene.gap(sentence, first - 1).startsWith(",")
                    && !scene.isQuoted(
                            sentence, scene.words(sentence).get(first - 1).span());
            if (closing) {
                Span before =
                        new Span(0, scene.words(sentence).get(first).span().start());
                inverted(sentence, first).ifPresent(who -> found.add(new Report(before, who)));
            } else {
                clause(sentence, i)
                        .ifPresent(from -> subject(sentence, verb)
                                .ifPresent(who -> found.add(new Report(new Span(from, length), who))));
            }
        }
        if (found.isEmpty()) {
            according(sentence).ifPresent(who -> found.add(new Report(new Span(0, length), who)));
        }
        return found;
    }

    /** Where the clause begins that is told: behind "que". */
    private Optional<Integer> clause(int sentence, int verb) {
        for (int i = verb + 1;
                i < verb + FARTHEST / 2 && i < scene.words(sentence).size();
                i++) {
            if (words.that().contains(scene.low(sentence, i))) {
                return Optional.of(scene.words(sentence).get(i).span().start());
            }
            if (!scene.gap(sentence, i - 1).isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
