package crossread.fact.speech;

import crossread.fact.NamedFactFinder;
import crossread.fact.speech.german.GermanClaimWords;
import crossread.fact.speech.german.GermanClaims;
import crossread.fact.speech.scene.Clauses;
import crossread.fact.speech.scene.Cues;
import crossread.fact.speech.scene.Cues.Cue;
import crossread.fact.speech.scene.Cues.Form;
import crossread.fact.speech.scene.Grammar;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.subject.SubjectFinder;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who claims, proposes, denies or decides what. Looks for a verb of its list with a plain subject before it;
 * what is uncertain (passives, infinitives, nouns that look like verbs) is left out.
 */
public final class ClaimFinder implements NamedFactFinder {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");
    private static final int LONGEST = 30; // words, what a reader takes in at once

    private final Grammar grammar = new Grammar();
    private final Languages languages = new Languages();
    private final Cues cues = new Cues("claim-verbs");
    private final WordList words = WordList.load("claim-words-en");
    private final GermanClaimWords german = GermanClaimWords.load();

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.CLAIM);
    }

    @Override
    public List<Mention> find(TokenizedArticle article, List<Mention> names) {
        Scene scene = new Scene(article, names, grammar);
        if (languages.isGerman(scene)) {
            return new GermanClaims(scene, german).all();
        }
        if (languages.speakers(scene).isPresent()) {
            return List.of(); // French and Spanish have no verbs of their own yet
        }
        ClaimVerbs verbs = new ClaimVerbs(scene, cues, words);
        Claimants claimants = new Claimants(scene, new SubjectFinder(scene), words);
        Clauses clauses = new Clauses(scene);
        List<Mention> found = new ArrayList<>();
        for (int sentence = 0; sentence < scene.size(); sentence++) {
            int past = 0;
            for (int i = 1; i + 1 < scene.words(sentence).size(); i++) {
                int verb = i;
                int at = sentence;
                Optional<Mention> claim = i < past
                        ? Optional.empty()
                        : verbs.at(sentence, i)
                                .flatMap(cue -> claimants
                                        .of(at, verb)
                                        .filter(who -> cue.form() != Form.THIRD
                                                || claimants.endsInName(at, who, verb)
                                                || (!verbs.isNoun(cue) && claimants.isDetermined(at, who)))
                                        .flatMap(who -> claim(scene, who, clauses, at, verb, cue)));
                if (claim.isPresent()) {
                    found.add(claim.get());
                    past = scene.wordAt(sentence, claim.get().span().end());
                }
            }
        }
        return found;
    }

    private static Optional<Mention> claim(
            Scene scene, Speaker subject, Clauses clauses, int sentence, int verb, Cue cue) {
        int end = clauses.tightEnd(sentence, verb, LONGEST);
        boolean nothing = end == verb + 2 && DAYS.contains(scene.low(sentence, verb + 1));
        boolean spoken = scene.gap(sentence, verb).stripLeading().startsWith(":"); // "she agreed: '...'" is a quotation
        if (end <= verb + 1 || nothing || spoken) {
            return Optional.empty();
        }
        Span span = clauses.span(sentence, verb, end);
        int start = subject.span().map(Span::start).orElse(span.start());
        int what = scene.low(sentence, verb + 1).equals("that") && end > verb + 2 ? verb + 2 : verb + 1;
        String text = clauses.span(sentence, what, end).of(scene.text(sentence));
        Value value = new Value.Claim(subject.name(), cue.base(), text);
        return Optional.of(new Mention(
                scene.article().ref(sentence),
                new Span(Math.min(start, span.start()), span.end()),
                FactKind.CLAIM,
                value,
                Optional.of(subject)));
    }
}
