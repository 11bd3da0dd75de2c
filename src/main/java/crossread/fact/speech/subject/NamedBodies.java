package crossread.fact.speech.subject;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.Scene;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the bodies named in sentences that "it" and "they" may mean. */
final class NamedBodies {
    private static final int REACH = 4; // sentences, the pronoun's own among them

    private final Scene scene;
    private final ClauseWords words;

    NamedBodies(Scene scene) {
        this.scene = scene;
        words = scene.grammar().words();
    }

    /** The first body of the sentence among these names; one that only stands behind a preposition is none. */
    Optional<String> first(int sentence, Predicate<Mention> which) {
        return scene.names(sentence).stream()
                .filter(name -> isBody(name)
                        && which.test(name)
                        && !isObject(sentence, name)
                        && !scene.isQuoted(sentence, name.span()))
                .findFirst()
                .map(Scene::nameOf);
    }

    /** The body that one of the sentences before is about; one that only stands behind a preposition is none. */
    Optional<String> before(int sentence) {
        for (int i = sentence - 1; i >= 0 && i > sentence - REACH; i--) {
            Optional<String> body = first(i, _ -> true);
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    private boolean isObject(int sentence, Mention name) {
        int at = scene.wordAt(sentence, name.span().start()) - 1;
        boolean article = words.isArticle(scene.low(sentence, at));
        return words.isPreposition(scene.low(sentence, article ? at - 1 : at));
    }

    private static boolean isBody(Mention name) {
        return name.kind() == FactKind.ORGANISATION;
    }
}
