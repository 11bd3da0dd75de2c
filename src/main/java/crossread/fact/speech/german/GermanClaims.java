package crossread.fact.speech.german;

import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who claims, demands, rejects or decides what in German main clauses: "X lehnte ... ab", "X hat ... abgelehnt", "Am Montag
 * forderte X, dass ...". Clauses whose verb stands last are left out, and whatever has no plain subject.
 */
public final class GermanClaims {
    private static final Set<String> PERFECT = Set.of("hat", "haben", "hatte", "hatten");
    private static final Set<String> RELATIVES = Set.of(
            "der", "die", "das", "den", "dem", "deren", "dessen", "und", "aber", "doch", "sondern", "wo", "weil",
            "was");

    private static final int LONGEST = 30; // words, what a reader takes in at once

    private final Scene scene;
    private final GermanVerbs verbs;
    private final GermanClaimants claimants;

    public GermanClaims(Scene scene, GermanClaimWords words) {
        this.scene = scene;
        verbs = words.verbs();
        claimants = new GermanClaimants(scene, words);
    }

    public List<Mention> all() {
        List<Mention> found = new ArrayList<>();
        for (int sentence = 0; sentence < scene.size(); sentence++) {
            if (scene.text(sentence).stripTrailing().endsWith("?")) {
                continue;
            }
            int past = 0;
            for (int i = 1; i + 1 < scene.words(sentence).size(); i++) {
                Optional<Mention> claim = i < past ? Optional.empty() : claim(sentence, i);
                if (claim.isPresent()) {
                    found.add(claim.get());
                    past = scene.wordAt(sentence, claim.get().span().end());
                }
            }
        }
        return found;
    }

    private Optional<Mention> claim(int sentence, int verb) {
        if (scene.isQuoted(sentence, scene.words(sentence).get(verb).span())) {
            return Optional.empty();
        }
        int end = clauseEnd(sentence, verb);
        String last = scene.word(sentence, end - 1);
        String word = scene.word(sentence, verb);
        Optional<String> base = PERFECT.contains(word) ? verbs.done(last) : verbs.finite(word, last);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        return claimants.of(sentence, verb).flatMap(who -> claim(sentence, verb, end, base.get(), who));
    }

    private Optional<Mention> claim(int sentence, int verb, int clauseEnd, String base, Speaker who) {
        int end = tightEnd(sentence, verb, goesOn(sentence, clauseEnd) ? clauseEnd(sentence, clauseEnd) : clauseEnd);
        Span subject = who.span().orElseThrow();
        boolean inverted =
                subject.start() > scene.words(sentence).get(verb).span().start();
        int from = inverted ? scene.wordAt(sentence, subject.end()) : verb + 1;
        if (from >= end || (from + 1 == end && verbs.isParticle(scene.word(sentence, from))) || end - verb > LONGEST) {
            return Optional.empty();
        }
        int start = inverted ? scene.words(sentence).get(verb).span().start() : subject.start();
        Span told = span(sentence, from, end);
        return Optional.of(new Mention(
                scene.article().ref(sentence),
                new Span(start, told.end()),
                FactKind.CLAIM,
                new Value.Claim(who.name(), base, told.of(scene.text(sentence))),
                Optional.of(who)));
    }

    private Span span(int sentence, int from, int end) {
        return new Span(
                scene.words(sentence).get(from).span().start(),
                scene.words(sentence).get(end - 1).next());
    }

    /** One past the last word before a mark that ends a clause. */
    private int clauseEnd(int sentence, int from) {
        int end = from + 1;
        while (end < scene.words(sentence).size()
                && !scene.gap(sentence, end - 1).matches("(?s).*[,;:!?–—].*|.*\\.\\s.*| - ")) {
            end++;
        }
        return end;
    }

    /** Before "und warnte": what else the same one does. */
    private int tightEnd(int sentence, int verb, int end) {
        for (int i = verb + 2; i + 1 < end; i++) {
            if (scene.low(sentence, i).equals("und")
                    && scene.word(sentence, i + 1).matches("\\p{Ll}{2,}ten?")) {
                return i;
            }
        }
        return end;
    }

    /** Whether what is claimed follows behind the comma: "forderte, dass", "kündigte an, den Pier zu schließen". */
    private boolean goesOn(int sentence, int clauseEnd) {
        if (clauseEnd >= scene.words(sentence).size()
                || !scene.gap(sentence, clauseEnd - 1).stripLeading().startsWith(",")) {
            return false;
        }
        String next = scene.low(sentence, clauseEnd);
        if (next.equals("dass")) {
            return true;
        }
        if (RELATIVES.contains(next) && !isInfinitive(sentence, clauseEnd)) {
            return false;
        }
        return isInfinitive(sentence, clauseEnd);
    }

    /** Whether the clause holds "zu" before a verb, apart or inside it: "zu schließen", "abzulehnen". */
    private boolean isInfinitive(int sentence, int from) {
        int end = clauseEnd(sentence, from);
        String last = scene.word(sentence, end - 1);
        return scene.low(sentence, end - 2).equals("zu") || last.matches("\\p{Ll}{2,}zu\\p{Ll}{2,}n");
    }
}
