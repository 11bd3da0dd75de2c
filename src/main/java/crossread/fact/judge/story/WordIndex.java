package crossread.fact.judge.story;

import crossread.fact.judge.name.NameForm;
import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of a story by the words they write with a capital, each as {@link NameForm#fold} writes it: where a name is
 * looked for that nobody found as one. Repeats are left out.
 */
final class WordIndex {
    private final Map<String, List<Passage>> byWord = new HashMap<>();
    private final Map<String, List<Passage>> byOpening = new HashMap<>();
    private final Set<String> lower = new HashSet<>();
    /** By sentence, all its tokens. */
    private final Map<SentenceRef, List<String>> folded = new HashMap<>();

    /** A sentence with its tokens as they are looked up. */
    private record Folded(Passage passage, List<String> words) {}

    WordIndex(Collection<Passage> passages) {
        passages.parallelStream()
                .filter(passage -> passage.standing() != Standing.REPEAT)
                .map(WordIndex::fold)
                .toList()
                .forEach(this::add);
    }

    private static Folded fold(Passage passage) {
        return new Folded(
                passage,
                passage.tokens().stream()
                        .map(token -> NameForm.fold(token.text()))
                        .toList());
    }

    /** A capital says little at the start of a sentence: those words are kept apart. */
    private void add(Folded one) {
        Passage passage = one.passage();
        folded.put(passage.ref(), one.words());
        Set<String> capitals = new HashSet<>();
        boolean opens = true;
        for (int i = 0; i < one.words().size(); i++) {
            Token token = passage.tokens().get(i);
            if (token.text().isEmpty() || !Character.isLetter(token.text().codePointAt(0))) {
                continue;
            }
            String word = one.words().get(i);
            if (!Character.isUpperCase(token.text().codePointAt(0))) {
                lower.add(word);
            } else if (opens) {
                byOpening.computeIfAbsent(word, key -> new ArrayList<>()).add(passage);
            } else {
                capitals.add(word);
            }
            opens = false;
        }
        capitals.forEach(
                word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(passage));
    }

    /** The tokens of a sentence, each folded; none of a repeat. */
    List<String> folded(Passage passage) {
        return folded.getOrDefault(passage.ref(), List.of());
    }

    /** Sentences with this word. */
    List<Passage> with(String word) {
        List<Passage> inside = byWord.getOrDefault(word, List.of());
        List<Passage> opening = byOpening.getOrDefault(word, List.of());
        // "Storm forces hundreds out" names no Ms Storm where the story also writes of a storm.
        if (opening.isEmpty() || lower.contains(word.toLowerCase(Locale.ROOT))) {
            return inside;
        }
        List<Passage> both = new ArrayList<>(inside);
        both.addAll(opening);
        return both;
    }

    /**
     * Whether a name of no known kind is made of words that the story also writes small: "Wedding Venue", "Pulling". Known
     * kinds stay: there is a White House and many a white house.
     */
    boolean isCommon(Said said) {
        if (said.mention().kind() != FactKind.NAME || said.tokens().size() > 3) {
            return false;
        }
        return !said.tokens().isEmpty()
                && said.tokens().stream()
                        .allMatch(token -> token.kind() == Token.Kind.WORD
                                && Character.isUpperCase(token.text().codePointAt(0))
                                && lower.contains(NameForm.fold(token.text())));
    }
}
