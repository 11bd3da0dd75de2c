package crossread.fact.speech.scene;

import crossread.fact.Word;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.fact.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells where the noun phrase around a word or a name begins, and who is named by it. */
public final class NounPhrases {
    public static final int LONGEST = 10; // words

    private static final int LONGEST_DESCRIPTION = 3; // words between a preposition and a name

    private static final Set<String> COURTESIES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "judge", "justice", "sen", "rep",
            "gov");

    private final Scene scene;
    private final ClauseWords words;

    public NounPhrases(Scene scene) {
        this.scene = scene;
        words = scene.grammar().words();
    }

    /** Whether a phrase may go on over what stands between two words. */
    public static boolean plain(String gap) {
        return gap.isBlank() && !gap.contains("\n") && !gap.isEmpty();
    }

    /** The word a name begins with. */
    public int wordOf(int sentence, Mention name) {
        return scene.wordAt(sentence, name.span().start());
    }

    /** Where a name begins with the office and titles before it: "Ms Dahl", "Foreign Minister Weber". */
    public int titled(int sentence, Mention name) {
        int at = wordOf(sentence, name);
        String before = scene.text(sentence).substring(0, name.span().start()).stripTrailing();
        if (name.value() instanceof Value.Person person
                && person.role().filter(before::endsWith).isPresent()) {
            at = scene.wordAt(sentence, before.length() - person.role().get().length());
        }
        while (at > 0 && COURTESIES.contains(scene.low(sentence, at - 1)) && plain(scene.gap(sentence, at - 1))) {
            at--;
        }
        return at;
    }

    /** Where a noun phrase that ends before or at {@code from} begins: at an article, or behind a mark. */
    public int start(int sentence, int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST) {
            String before = scene.low(sentence, at - 1);
            String gap = scene.gap(sentence, at - 1);
            if (!(plain(gap) || gap.equals("-")) || words.isOutside(before) || words.isAuxiliary(before)) {
                break;
            }
            at--;
            if (words.isDeterminer(before) && !words.isPreposition(scene.low(sentence, at - 1))) {
                break;
            }
        }
        while (at < from && words.isPreposition(scene.low(sentence, at))) {
            at++;
        }
        return at;
    }

    /** "Dr Kim Park of Seoul University": the person whom the rest only places. */
    public Optional<Mention> head(int sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Mention> name = scene.nameOver(sentence, i);
            boolean ends = words.isPreposition(scene.low(sentence, i + 1));
            if (ends && name.isPresent() && Scene.isPerson(name.get()) && titled(sentence, name.get()) >= from) {
                boolean owned = i > 0 && words.isPreposition(scene.low(sentence, titled(sentence, name.get()) - 1));
                return owned ? Optional.empty() : name;
            }
        }
        return Optional.empty();
    }

    /** Whom the words from {@code from} up to and with {@code to} name, without the article before them. */
    public Optional<Speaker> whole(int sentence, int from, int to) {
        int first = words.isArticle(scene.low(sentence, from)) ? from + 1 : from;
        if (first > to) {
            return Optional.empty();
        }
        List<Word> all = scene.words(sentence);
        Span span = new Span(all.get(first).span().start(), all.get(to).span().end());
        return Optional.of(new Speaker(span.of(scene.text(sentence)), sentence, Optional.of(span)));
    }

    /** Whether a name stands behind a preposition, alone or as the second of two: "to the X", "of Y and X". */
    public boolean isObject(int sentence, Mention name) {
        int at = titled(sentence, name) - 1;
        if (scene.low(sentence, at).equals("and") && scene.gap(sentence, at - 1).isBlank()) {
            Optional<Mention> first = scene.nameOver(sentence, at - 1);
            return first.isPresent() && !first.get().equals(name) && isObject(sentence, first.get());
        }
        at = words.isDeterminer(scene.low(sentence, at)) ? at - 1 : at;
        return at >= 0 && words.isPreposition(scene.low(sentence, at)) && plain(scene.gap(sentence, at));
    }

    /** Whether a person's name only tells which thing is meant: "the Reed hearing". */
    public boolean isLabel(int sentence, Mention name) {
        boolean titled = titled(sentence, name) < wordOf(sentence, name);
        return Scene.isPerson(name) && !titled && words.isDeterminer(scene.low(sentence, wordOf(sentence, name) - 1));
    }

    /**
     * "a source close to nominee Reed", "a post on the Kell page": the whole of a phrase whose end alone is a name, parted from
     * its preposition by small words; empty where the name is who is meant.
     *
     * @param from where the name begins with its titles
     */
    public Optional<Speaker> around(int sentence, Mention name, int from) {
        int at = from - 1;
        while (at > 0
                && from - at <= LONGEST_DESCRIPTION
                && (plain(scene.gap(sentence, at)) || scene.gap(sentence, at).equals("-"))
                && (Character.isLowerCase(scene.word(sentence, at).codePointAt(0))
                        || scene.gap(sentence, at).equals("-"))
                && !words.isPreposition(scene.low(sentence, at))) {
            at--;
        }
        int start = start(sentence, from);
        boolean part = at > start
                && at < from - 1
                && words.isPreposition(scene.low(sentence, at))
                && plain(scene.gap(sentence, at))
                && words.isDeterminer(scene.low(sentence, start));
        int last = scene.wordAt(sentence, name.span().end()) - 1;
        return part ? whole(sentence, start, last) : Optional.empty();
    }

    /** The speaker a name names. */
    public static Speaker speaker(Mention name) {
        return new Speaker(Scene.nameOf(name), name.at().sentence(), Optional.of(name.span()));
    }
}
