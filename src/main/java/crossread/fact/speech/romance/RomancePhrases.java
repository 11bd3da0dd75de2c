package crossread.fact.speech.romance;

import crossread.fact.Word;
import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads French and Spanish phrases that name who speaks: a name, a pronoun, or a noun with what belongs to it. */
final class RomancePhrases {
    private static final int LONGEST = 12; // words
    private static final int REACH = 6; // sentences back to whom a pronoun means
    private static final Set<String> WOMEN = Set.of("elle", "elles", "ella", "ellas");

    private final Scene scene;
    private final RomanceWords words;

    RomancePhrases(Scene scene, RomanceWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** Who is named by the phrase that begins at word {@code i}. */
    Optional<Speaker> at(int sentence, int i) {
        if (words.pronouns().contains(scene.low(sentence, i))) {
            return pronoun(sentence, i);
        }
        int from = words.determiners().contains(scene.low(sentence, i)) ? i + 1 : i;
        int end = end(sentence, from);
        if (end == from) {
            return Optional.empty();
        }
        for (int k = from; k < end; k++) {
            Optional<Mention> name = scene.nameOver(sentence, k).filter(Scene::isPerson);
            boolean owned = k > from && words.of().contains(scene.low(sentence, k - 1));
            if (name.isPresent() && !owned) {
                return name.map(this::speaker);
            }
        }
        Optional<Mention> beside = scene.gap(sentence, end - 1).equals(", ")
                ? scene.nameOver(sentence, end).filter(Scene::isPerson)
                : Optional.empty();
        if (beside.isPresent()) {
            return beside.map(this::speaker); // "la procureure de Kell, Anna Berg"
        }
        Optional<Mention> own = scene.nameOver(sentence, from)
                .filter(name -> name.kind() == FactKind.ORGANISATION
                        && scene.wordAt(sentence, name.span().start()) == from);
        return own.isPresent() ? own.map(this::speaker) : noun(sentence, from, end);
    }

    private Optional<Speaker> noun(int sentence, int from, int end) {
        List<Word> all = scene.words(sentence);
        Span span =
                new Span(all.get(from).span().start(), all.get(end - 1).span().end());
        return Optional.of(new Speaker(span.of(scene.text(sentence)), sentence, Optional.of(span)));
    }

    /** One past the last word of the phrase: over names, and over "of" and the articles behind it. */
    private int end(int sentence, int from) {
        int at = from;
        while (at < scene.words(sentence).size() && at < from + LONGEST) {
            Span span = scene.words(sentence).get(at).span();
            boolean of = words.of().contains(scene.low(sentence, at));
            boolean stop = words.stops().contains(scene.low(sentence, at))
                    && scene.nameOver(sentence, at).isEmpty()
                    && !(at > from && words.of().contains(scene.low(sentence, at - 1)) && !of);
            boolean joins = of && at > from && mayGoOn(sentence, at + 1);
            if (scene.isQuoted(sentence, span) || (of ? !joins : stop || isVerb(sentence, at))) {
                break;
            }
            at++;
            String gap = scene.gap(sentence, at - 1);
            if ((!gap.isBlank() && !gap.equals("-")) || gap.contains("\n")) {
                break;
            }
        }
        while (at > from
                && (words.of().contains(scene.low(sentence, at - 1))
                        || words.determiners().contains(scene.low(sentence, at - 1)))) {
            at--;
        }
        return at;
    }

    private boolean mayGoOn(int sentence, int next) {
        return next < scene.words(sentence).size() && !isVerb(sentence, next);
    }

    private boolean isVerb(int sentence, int i) {
        return scene.nameOver(sentence, i).isEmpty() && words.said().contains(scene.low(sentence, i));
    }

    /** The first person of the nearest sentence before who can be meant, since sentences open with whom they are about. */
    private Optional<Speaker> pronoun(int sentence, int i) {
        Span span = scene.words(sentence).get(i).span();
        String other = WOMEN.contains(scene.low(sentence, i)) ? "she" : "he";
        for (int at = sentence; at >= 0 && at > sentence - REACH; at--) {
            for (Mention name : scene.names(at)) {
                boolean before = at < sentence || name.span().end() < span.start();
                String word = scene.low(at, scene.wordAt(at, name.span().start()) - 1);
                if (before
                        && Scene.isPerson(name)
                        && !scene.isQuoted(at, name.span())
                        && !scene.grammar().genders().excludes(other, name, word)) {
                    return Optional.of(new Speaker(Scene.nameOf(name), sentence, Optional.of(span)));
                }
            }
        }
        return Optional.of(new Speaker(scene.word(sentence, i), sentence, Optional.of(span)));
    }

    Speaker speaker(Mention name) {
        return new Speaker(Scene.nameOf(name), name.at().sentence(), Optional.of(name.span()));
    }
}
