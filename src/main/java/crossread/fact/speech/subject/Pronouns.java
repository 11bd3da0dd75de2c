package crossread.fact.speech.subject;

import crossread.fact.speech.scene.Genders;
import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whom "he", "she", "it" and "they" mean; where two could be meant, nobody: a wrong speaker is worse than none. */
final class Pronouns {
    private static final Set<String> PEOPLE = Set.of("he", "she");
    private static final Set<String> BODIES = Set.of("it", "they");

    /** Behind these a pronoun takes up what its own sentence names: "the crew called as they sank". */
    private static final Set<String> SUBORDINATE = Set.of(
            "as",
            "because",
            "when",
            "while",
            "after",
            "before",
            "since",
            "if",
            "that",
            "whether",
            "although",
            "though",
            "until",
            "where",
            "which");

    private static final int REACH = 8; // sentences, the pronoun's own among them

    private final Scene scene;
    private final Genders genders;
    private final Tellers tellers;
    private final NamedPeople people;
    private final NamedBodies bodies;

    Pronouns(Scene scene, Tellers tellers) {
        this.scene = scene;
        this.tellers = tellers;
        genders = scene.grammar().genders();
        people = new NamedPeople(scene);
        bodies = new NamedBodies(scene);
    }

    /** The person or body the word {@code i} stands for, pointing at the pronoun; empty where it is no pronoun. */
    Optional<Speaker> at(int sentence, int i) {
        String word = scene.low(sentence, i);
        boolean person = PEOPLE.contains(word);
        if (!person && !BODIES.contains(word)) {
            return Optional.empty();
        }
        Span span = scene.words(sentence).get(i).span();
        Predicate<Mention> before = name -> name.span().end() < span.start();
        Optional<String> name = person
                ? reporting(sentence, i, word)
                        .or(() -> again(sentence, i, word))
                        .or(() -> people.first(sentence, word, before.and(one -> !people.isBeside(sentence, one))))
                : bodies.first(sentence, before);
        boolean inner = SUBORDINATE.contains(scene.low(sentence, i - 1)) && i > 1;
        return name.or(() -> inner ? Optional.empty() : taken(sentence, word, person))
                .or(() -> person ? people.first(sentence, word, before) : Optional.empty())
                .or(() -> inner ? Optional.empty() : earlier(sentence, word, person))
                .map(found -> new Speaker(found, sentence, Optional.of(span)));
    }

    /** "the writer, known from Reed's case, said he": whom the verb right before tells to speak, named or not. */
    private Optional<String> reporting(int sentence, int i, String pronoun) {
        boolean that = scene.low(sentence, i - 1).equals("that");
        return tellers.telling(sentence, that ? i - 2 : i - 1)
                .map(Speaker::name)
                .filter(name -> mayMean(pronoun, name));
    }

    private boolean mayMean(String pronoun, String name) {
        Optional<Mention> known = scene.named(name).filter(Scene::isPerson);
        return known.isPresent()
                ? !people.excluded(known.get().at().sentence(), known.get(), pronoun)
                : genders.mayMean(pronoun, name);
    }

    /** "He said Kell was a town he knew": the same again where nobody is named between the two. */
    private Optional<String> again(int sentence, int i, String pronoun) {
        for (int at = i - 1; at >= 0; at--) {
            if (scene.nameOver(sentence, at).filter(Scene::isPerson).isPresent()) {
                return Optional.empty();
            }
            if (scene.low(sentence, at).equals(pronoun)
                    && !scene.isQuoted(sentence, scene.words(sentence).get(at).span())) {
                return at(sentence, at).map(Speaker::name);
            }
        }
        return Optional.empty();
    }

    /** Whom the pronoun takes up from the sentence before: whom that one's own means, or who said what stands in it. */
    private Optional<String> taken(int sentence, String pronoun, boolean person) {
        return person && opensWith(sentence - 1, pronoun)
                ? sameAs(sentence - 1, pronoun)
                : teller(sentence, pronoun, person);
    }

    private Optional<String> earlier(int sentence, String pronoun, boolean person) {
        if (person && opensWith(sentence - 1, pronoun)) {
            return Optional.empty(); // whom that one means is not known
        }
        return person ? people.before(sentence, pronoun) : bodies.before(sentence);
    }

    /** Who said what stands in the sentence before. */
    private Optional<String> teller(int sentence, String pronoun, boolean person) {
        Optional<String> told = tellers.of(sentence - 1).map(Speaker::name);
        Optional<Mention> known = told.flatMap(scene::named).filter(Scene::isPerson);
        if (person) {
            return told.filter(name -> mayMean(pronoun, name));
        }
        return told.filter(name ->
                known.isEmpty() && !BODIES.contains(name) && !PEOPLE.contains(name) && !genders.isSomebody(name));
    }

    /** "He left the town. He said": whom the first of such sentences in a row means, named or not. */
    private Optional<String> sameAs(int sentence, String pronoun) {
        int first = sentence;
        while (opensWith(first - 1, pronoun) && sentence - first < REACH) {
            first--;
        }
        return opensWith(first - 1, pronoun) ? Optional.empty() : at(first, 0).map(Speaker::name);
    }

    private boolean opensWith(int sentence, String pronoun) {
        return sentence >= 0
                && scene.low(sentence, 0).equals(pronoun)
                && !scene.isQuoted(sentence, scene.firstWord(sentence));
    }
}
