package crossread.fact.speech.subject;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.Genders;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Scene;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the people named in sentences whom "he" and "she" may mean. */
final class NamedPeople {
    private static final Set<String> FRONTED = Set.of("after", "before", "during", "despite", "unlike", "alongside");

    private static final int REACH = 8; // sentences, the pronoun's own among them

    private final Scene scene;
    private final Genders genders;
    private final ClauseWords words;
    private final NounPhrases phrases;

    NamedPeople(Scene scene) {
        this.scene = scene;
        genders = scene.grammar().genders();
        words = scene.grammar().words();
        phrases = new NounPhrases(scene);
    }

    /**
     * Whom "he" means: the first person named in the nearest earlier sentence, since sentences open with whom they are
     * about; never a person of the other sex, and nobody where several are named in a row. A name of unknown kind that
     * opens a sentence is taken where nobody else is there: "Smith was seen there. He said".
     */
    Optional<String> before(int sentence, String pronoun) {
        Optional<String> unknown = Optional.empty();
        for (int i = sentence - 1; i >= 0 && i > sentence - REACH; i--) {
            List<Mention> people = acting(i, people(i, pronoun, name -> true));
            if (!people.isEmpty()) {
                return inARow(i, people) ? Optional.empty() : Optional.of(Scene.nameOf(people.getFirst()));
            }
            int at = i;
            unknown = unknown.or(() -> unknown(at));
        }
        return unknown;
    }

    private Optional<String> unknown(int sentence) {
        return scene.names(sentence).stream()
                .filter(name -> name.span().start() == 0 && name.kind() == FactKind.NAME)
                .map(Scene::nameOf)
                .findFirst();
    }

    /** The first person of the sentence the pronoun may mean. */
    Optional<String> first(int sentence, String pronoun, Predicate<Mention> where) {
        return people(sentence, pronoun, where).stream().findFirst().map(Scene::nameOf);
    }

    /** The people the pronoun may mean; where some are not named to tell only whose or which thing it is, these alone. */
    private List<Mention> people(int sentence, String pronoun, Predicate<Mention> where) {
        List<Mention> all = all(sentence, pronoun, where);
        List<Mention> own =
                all.stream().filter(name -> !isBeside(sentence, name)).toList();
        return own.isEmpty() ? all : own;
    }

    /** "After talks with Lind, Reed left": those behind the comma where a phrase of when or how opens the sentence, or else all. */
    private List<Mention> acting(int sentence, List<Mention> people) {
        String opening = scene.low(sentence, 0);
        int comma = scene.text(sentence).indexOf(',');
        if (comma < 0 || !(words.isPreposition(opening) || FRONTED.contains(opening))) {
            return people;
        }
        List<Mention> acting =
                people.stream().filter(name -> name.span().start() > comma).toList();
        return acting.isEmpty() ? people : acting;
    }

    /** Whether the name only tells whose or which thing it is: "Reed's car", "the Reed hearing". */
    boolean isBeside(int sentence, Mention name) {
        int last = scene.wordAt(sentence, name.span().end()) - 1;
        boolean owner = last >= 0 && scene.words(sentence).get(last).possessive();
        return owner || phrases.isLabel(sentence, name);
    }

    private List<Mention> all(int sentence, String pronoun, Predicate<Mention> where) {
        return scene.names(sentence).stream()
                .filter(name -> Scene.isPerson(name)
                        && where.test(name)
                        && !scene.isQuoted(sentence, name.span())
                        && !excluded(sentence, name, pronoun))
                .toList();
    }

    /** "Tom Reed and Bo Lind", "Tom Reed, Bo Lind": the first two are named as one. */
    private boolean inARow(int sentence, List<Mention> people) {
        if (people.size() < 2) {
            return false;
        }
        int from = people.get(0).span().end();
        int to = people.get(1).span().start();
        return from <= to && scene.text(sentence).substring(from, to).strip().matches(",|;|and|, and");
    }

    /** Whether the pronoun cannot mean whom the name names. */
    boolean excluded(int sentence, Mention name, String pronoun) {
        int before = scene.wordAt(sentence, name.span().start()) - 1;
        return genders.excludes(pronoun, name, scene.low(sentence, before));
    }
}
