package crossread.fact.judge;

import crossread.fact.judge.join.Reach;
import crossread.fact.judge.name.NameForm;
import crossread.fact.judge.same.Sameness;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Mentions for the articles that state a fact in so many words without its having been found there: every article said
 * to state it can be pointed into.
 */
final class Proofs {
    /** Letters two forms of a name have in common at least: "Russia" and "Russian". */
    private static final int ROOT = 4;

    private Proofs() {}

    /** One mention for each article in {@code reach} that states the fact and is not among its places. */
    static List<Mention> mentions(List<Said> places, Sameness sameness, Reach reach, FactKind kind, Value value) {
        Set<String> others = new HashSet<>(reach.otherWords());
        places.forEach(said -> others.addAll(sameness.otherWords(said)));
        Set<String> found = new HashSet<>();
        places.forEach(said -> found.add(said.article()));
        List<Passage> proofs = reach.proofs().entrySet().stream()
                .filter(proof -> reach.stating().contains(proof.getKey()) && !found.contains(proof.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(proof -> proof.getValue().at())
                .toList();
        if (proofs.isEmpty()) {
            return List.of();
        }
        Wanted wanted = Wanted.of(places, others);
        return proofs.stream()
                .map(passage -> new Mention(passage.ref(), span(passage, wanted), kind, value, Optional.empty()))
                .toList();
    }

    /** What the places say, once for all passages: of a name in fifty articles that was most of the work. */
    private record Wanted(Set<String> stems, Set<String> words, Set<String> forms) {
        static Wanted of(List<Said> places, Set<String> others) {
            Set<String> stems = new HashSet<>();
            Set<String> words = new HashSet<>();
            for (Said said : places) {
                stems.addAll(Passage.content(said.tokens()));
                said.tokens().forEach(token -> words.add(token.text().toLowerCase(Locale.ROOT)));
            }
            Set<String> forms = new HashSet<>();
            others.forEach(word -> forms.add(NameForm.fold(word)));
            return new Wanted(stems, words, forms);
        }
    }

    /** From the first to the last word both have; the sentence where that would be most of it or nothing. */
    private static Span span(Passage passage, Wanted wanted) {
        Span whole = new Span(0, passage.text().length());
        return within(passage, token -> wanted.stems().contains(token.stem()))
                .or(() -> within(passage, token -> isKin(token, wanted.words())))
                .or(() -> within(passage, token -> wanted.forms().contains(NameForm.fold(token.text()))))
                .filter(span -> span.length() <= whole.length() / 2)
                .orElse(whole);
    }

    private interface Test {
        boolean fits(Token token);
    }

    private static Optional<Span> within(Passage passage, Test test) {
        List<Token> common = passage.tokens().stream()
                .filter(token -> token.isContent() && test.fits(token))
                .toList();
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(
                        common.getFirst().span().start(),
                        common.getLast().span().end()));
    }

    private static boolean isKin(Token token, Set<String> words) {
        String text = token.text().toLowerCase(Locale.ROOT);
        return text.length() >= ROOT
                && words.stream().anyMatch(word -> word.length() >= ROOT && word.startsWith(text.substring(0, ROOT)));
    }
}
