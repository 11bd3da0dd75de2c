package crossread.fact.speech.german;

import crossread.fact.Word;
import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.words.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads German phrases that name who speaks: a name, a pronoun, or a noun with what belongs to it. */
final class GermanPhrases {
    private static final int LONGEST = 7; // words from the first to a person's name
    private static final int REACH = 6; // sentences back to whom a pronoun means

    private final Scene scene;
    private final Set<String> determiners;
    private final Set<String> genitives;

    GermanPhrases(Scene scene, WordList words) {
        this.scene = scene;
        determiners = words.words("determiner");
        genitives = words.words("genitive");
    }

    /** Who is named by the phrase that begins at word {@code i}. */
    Optional<Speaker> at(int sentence, int i) {
        Optional<Speaker> pronoun = pronoun(sentence, i);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        int from = determiners.contains(scene.low(sentence, i)) ? i + 1 : i;
        int head = from;
        while (isAdjective(sentence, head) && head - from < 3) {
            head++;
        }
        if (!isLarge(sentence, head)) {
            return Optional.empty();
        }
        for (int k = head; k < head + LONGEST && isLarge(sentence, k); k++) {
            Optional<Mention> name = scene.nameOver(sentence, k);
            if (name.filter(Scene::isPerson).isPresent()) {
                return name.map(this::speaker);
            }
            if (!joined(sentence, k)) {
                break;
            }
        }
        return noun(sentence, from, head);
    }

    private Optional<Speaker> noun(int sentence, int from, int head) {
        int end = largeEnd(sentence, head);
        Optional<Mention> name = scene.nameOver(sentence, end - 1);
        boolean own = name.filter(one -> scene.wordAt(sentence, one.span().start()) == head)
                .isPresent();
        if (own) {
            return name.map(this::speaker);
        }
        boolean more = genitives.contains(scene.low(sentence, end)) && isBlank(scene.gap(sentence, end - 1));
        if (more) {
            int next = end + 1;
            while (isAdjective(sentence, next) || determiners.contains(scene.low(sentence, next))) {
                next++;
            }
            end = isLarge(sentence, next) ? largeEnd(sentence, next) : end;
        }
        List<Word> words = scene.words(sentence);
        Span span = new Span(
                words.get(from).span().start(), words.get(end - 1).span().end());
        return Optional.of(new Speaker(span.of(scene.text(sentence)), sentence, Optional.of(span)));
    }

    private int largeEnd(int sentence, int from) {
        int end = from + 1;
        while (isLarge(sentence, end) && joined(sentence, end - 1)) {
            end++;
        }
        return end;
    }

    private boolean joined(int sentence, int i) {
        String gap = scene.gap(sentence, i);
        return isBlank(gap) || gap.equals("-") || gap.equals(". ");
    }

    private static boolean isBlank(String gap) {
        return !gap.isEmpty() && gap.isBlank() && !gap.contains("\n");
    }

    private boolean isLarge(int sentence, int i) {
        String word = scene.word(sentence, i);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private boolean isAdjective(int sentence, int i) {
        String word = scene.word(sentence, i);
        return word.matches("\\p{Ll}{3,}e[nrsm]?") && isBlank(scene.gap(sentence, i));
    }

    /** "er" and "sie": the first person of the nearest sentence who can be meant, since sentences open with whom they are about. */
    private Optional<Speaker> pronoun(int sentence, int i) {
        String word = scene.low(sentence, i);
        if (!word.equals("er") && !word.equals("sie")) {
            return Optional.empty();
        }
        Span span = scene.words(sentence).get(i).span();
        String other = word.equals("er") ? "he" : "she";
        for (int at = sentence; at >= 0 && at > sentence - REACH; at--) {
            for (Mention name : scene.names(at)) {
                boolean before = at < sentence || name.span().end() < span.start();
                int first = scene.wordAt(at, name.span().start());
                boolean woman = isWoman(at, first - 1);
                boolean fits = woman
                        ? word.equals("sie")
                        : !scene.grammar().genders().excludes(other, name, scene.low(at, first - 1));
                if (before && Scene.isPerson(name) && fits) {
                    return Optional.of(new Speaker(Scene.nameOf(name), sentence, Optional.of(span)));
                }
            }
        }
        return Optional.of(new Speaker(scene.word(sentence, i), sentence, Optional.of(span)));
    }

    /** "Ministerin", "Sprecherin": an office in the form for women before the name. */
    private boolean isWoman(int sentence, int i) {
        return isLarge(sentence, i) && scene.low(sentence, i).matches(".{3,}(er|ist|ent|or|ann|eur|nt|t)in|frau");
    }

    Speaker speaker(Mention name) {
        return new Speaker(Scene.nameOf(name), name.at().sentence(), Optional.of(name.span()));
    }
}
