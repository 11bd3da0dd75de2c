package crossread.fact.speech;

import crossread.fact.NamedFactFinder;
import crossread.fact.speech.Cues.Cue;
import crossread.fact.speech.Cues.Form;
import crossread.model.FactKind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Speaker;
import crossread.model.TokenizedArticle;
import crossread.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who claims, proposes, denies or decides what. Looks for a verb of its list with a plain subject before it;
 * what is uncertain (passives, infinitives, nouns that look like verbs) is left out.
 */
public final class ClaimFinder implements NamedFactFinder {
    private static final Set<String> PASSIVE = Set.of("is", "was", "are", "were", "be", "been", "being", "get", "got");
    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "must", "should", "not");
    private static final Set<String> BETWEEN =
            Set.of("also", "then", "later", "once", "already", "still", "now", "again");
    private static final Set<String> POSSIBLE = Set.of("could", "may", "might");
    private static final Set<String> AFTER_NOUNS = Set.of("of", "are", "were", "is", "was", "have", "has", "had", "by");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "any", "some", "no");
    private static final Set<String> NOUNS_END = Set.of("for", "late", "later", "earlier", "this", "last", "next");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");
    private static final int LONGEST = 30; // words, what a reader takes in at once

    private final Grammar grammar = new Grammar();
    private final Cues cues = new Cues("claim-verbs");

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.CLAIM);
    }

    @Override
    public List<Mention> find(TokenizedArticle article, List<Mention> names) {
        Scene scene = new Scene(article, names, grammar);
        if (grammar.speakers(scene).isPresent()) {
            return List.of(); // the verbs are English, and some of them are German nouns
        }
        SubjectFinder subjects = new SubjectFinder(scene);
        Clauses clauses = new Clauses(scene);
        List<Mention> found = new ArrayList<>();
        for (int sentence = 0; sentence < scene.size(); sentence++) {
            int past = 0;
            for (int i = 1; i + 1 < scene.words(sentence).size(); i++) {
                Optional<Mention> claim = i < past ? Optional.empty() : claim(scene, subjects, clauses, sentence, i);
                if (claim.isPresent()) {
                    found.add(claim.get());
                    past = scene.wordAt(sentence, claim.get().span().end());
                }
            }
        }
        return found;
    }

    private Optional<Mention> claim(Scene scene, SubjectFinder subjects, Clauses clauses, int sentence, int verb) {
        Optional<Cue> cue = cues.of(scene.word(sentence, verb));
        if (cue.isEmpty()
                || !scene.mayBeVerb(sentence, verb)
                || !stands(scene, sentence, verb, cue.get())
                || scene.isQuoted(sentence, scene.words(sentence).get(verb).span())) {
            return Optional.empty();
        }
        Optional<Speaker> subject =
                subjects.before(sentence, verb).filter(who -> !grammar.things().include(who));
        boolean named = subject.isPresent()
                && subject.get()
                        .span()
                        .filter(span -> isName(scene, sentence, span))
                        .isPresent();
        if (cue.get().form() == Form.THIRD && !named) {
            return Optional.empty(); // "campus disputes": a noun as likely as a verb
        }
        int end = clauses.tightEnd(sentence, verb, LONGEST);
        boolean nothing = end == verb + 2 && DAYS.contains(scene.low(sentence, verb + 1));
        boolean spoken = scene.gap(sentence, verb).stripLeading().startsWith(":"); // "she agreed: '...'" is a quotation
        if (subject.isEmpty() || end <= verb + 1 || nothing || spoken) {
            return Optional.empty();
        }
        Span span = clauses.span(sentence, verb, end);
        int start = subject.get().span().map(Span::start).orElse(span.start());
        int what = scene.low(sentence, verb + 1).equals("that") && end > verb + 2 ? verb + 2 : verb + 1;
        String text = clauses.span(sentence, what, end).of(scene.text(sentence));
        Value value = new Value.Claim(subject.get().name(), cue.get().base(), text);
        return Optional.of(new Mention(
                scene.article().ref(sentence),
                new Span(Math.min(start, span.start()), span.end()),
                FactKind.CLAIM,
                value,
                subject));
    }

    private static boolean isName(Scene scene, int sentence, Span subject) {
        boolean pronoun = subject.of(scene.text(sentence)).matches("(?i)he|she|it|they");
        return pronoun
                || scene.names(sentence).stream().anyMatch(name -> name.span().overlaps(subject));
    }

    /** Whether the word is the verb of a clause in the active voice. */
    private static boolean stands(Scene scene, int sentence, int verb, Cue cue) {
        int at = verb - 1;
        while (at > 0 && (scene.low(sentence, at).endsWith("ly") || BETWEEN.contains(scene.low(sentence, at)))) {
            at--;
        }
        String before = scene.low(sentence, at);
        String after = scene.low(sentence, verb + 1);
        boolean active = !AFTER_NOUNS.contains(after);
        if (before.equals("never")) {
            return false; // who never offered anything claims nothing
        }
        return switch (cue.form()) {
            // "the device could offer clues" offers nothing
            case BASE ->
                MODALS.contains(before)
                        && !(cue.base().equals("offer") && (POSSIBLE.contains(before) || before.equals("not")));
            case THIRD -> active && !MODALS.contains(before) && !PASSIVE.contains(before) && !NOUNS_END.contains(after);
            case PAST -> active && !PASSIVE.contains(before) && !DETERMINERS.contains(before);
            case ING -> PASSIVE.contains(before) && !before.startsWith("be");
        };
    }
}
