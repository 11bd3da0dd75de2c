package crossread.fact.speech;

import crossread.model.FactKind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Speaker;
import java.util.List;
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

    private static final Set<String> FRONTED = Set.of("after", "before", "during", "despite", "unlike", "alongside");

    private static final int REACH = 8; // sentences, the pronoun's own among them
    private static final int REACH_OF_BODIES = 4;

    private final Scene scene;
    private final Genders genders;
    private final ClauseWords words;
    private final Tellers tellers;
    private final NounPhrases phrases;

    Pronouns(Scene scene, Tellers tellers) {
        this.scene = scene;
        this.tellers = tellers;
        genders = scene.grammar().genders();
        words = scene.grammar().words();
        phrases = new NounPhrases(scene);
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
                        .or(() -> person(sentence, word, before.and(one -> !isBeside(sentence, one))))
                : body(sentence, before.and(body -> isBody(body) && !isObject(sentence, body)))
                        .map(Scene::nameOf);
        boolean inner = SUBORDINATE.contains(scene.low(sentence, i - 1)) && i > 1;
        return name.or(() -> inner ? Optional.empty() : taken(sentence, word, person))
                .or(() -> person ? person(sentence, word, before) : Optional.empty())
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
                ? !excluded(known.get().at().sentence(), known.get(), pronoun)
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
        return person ? personBefore(sentence, pronoun) : bodyBefore(sentence);
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

    /**
     * Whom "he" means: the first person named in the nearest earlier sentence, since sentences open with whom they are
     * about; never a person of the other sex, and nobody where several are named in a row. A name of unknown kind that
     * opens a sentence is taken where nobody else is there: "Smith was seen there. He said".
     */
    private Optional<String> personBefore(int sentence, String pronoun) {
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

    private Optional<String> unknown(int sentence) {
        return scene.names(sentence).stream()
                .filter(name -> name.span().start() == 0 && name.kind() == FactKind.NAME)
                .map(Scene::nameOf)
                .findFirst();
    }

    private Optional<String> person(int sentence, String pronoun, Predicate<Mention> where) {
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

    private boolean isBeside(int sentence, Mention name) {
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

    /** The body that one of the sentences before is about; one that only stands behind a preposition is none. */
    private Optional<String> bodyBefore(int sentence) {
        for (int i = sentence - 1; i >= 0 && i > sentence - REACH_OF_BODIES; i--) {
            int at = i;
            Optional<Mention> body = body(i, name -> isBody(name) && !isObject(at, name));
            if (body.isPresent()) {
                return body.map(Scene::nameOf);
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> body(int sentence, Predicate<Mention> which) {
        return scene.names(sentence).stream()
                .filter(name -> which.test(name) && !scene.isQuoted(sentence, name.span()))
                .findFirst();
    }

    private boolean isObject(int sentence, Mention name) {
        int at = scene.wordAt(sentence, name.span().start()) - 1;
        boolean article = words.isArticle(scene.low(sentence, at));
        return words.isPreposition(scene.low(sentence, article ? at - 1 : at));
    }

    private static boolean isBody(Mention name) {
        return name.kind() == FactKind.ORGANISATION;
    }

    private boolean excluded(int sentence, Mention name, String pronoun) {
        int before = scene.wordAt(sentence, name.span().start()) - 1;
        return genders.excludes(pronoun, name, scene.low(sentence, before));
    }
}
