package crossread.fact.speech;

import crossread.fact.Word;
import crossread.model.FactKind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Speaker;
import crossread.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who does what a verb says: the name, pronoun or noun that stands before it, or behind it in "said X". */
final class SubjectFinder {
    private static final Set<String> SEVERAL = Set.of("people", "police", "others", "both", "men", "women");
    private static final Set<String> COURTESIES = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "judge", "justice", "sen", "rep",
            "gov");
    private static final Set<String> TIMES = Set.of(
            "month",
            "week",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "today",
            "yesterday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> RECENT = Set.of("last", "this", "late", "early", "earlier", "later", "next");
    private static final Set<String> AUXILIARIES = Set.of(
            "may", "might", "can", "could", "will", "would", "should", "must", "have", "has", "had", "does", "did");
    private static final int LONGEST_NOUN = 10; // words
    private static final int LONGEST_OFFICE = 20; // words between commas

    /** Verbs whose base form behind a plural tells what is said; others are nouns as often: "peace calls". */
    private static final Set<String> TOLD = Set.of(
            "say", "believe", "argue", "insist", "think", "suggest", "predict", "allege", "admit", "fear", "describe");

    private final Scene scene;
    private final Tellers tellers;
    private final Pronouns pronouns;
    private final ClauseWords words;

    SubjectFinder(Scene scene) {
        this.scene = scene;
        tellers = new Tellers(scene, this);
        pronouns = new Pronouns(scene, tellers);
        words = scene.grammar().words();
    }

    Tellers tellers() {
        return tellers;
    }

    /** Whom the pronoun {@code i} stands for; empty where it is none. */
    Optional<Speaker> pronoun(int sentence, int i) {
        return pronouns.at(sentence, i);
    }

    /** Whose verb the word {@code verb} of the sentence is, by what stands before it. */
    Optional<Speaker> before(int sentence, int verb) {
        int at = verb - 1;
        while (at >= 0 && words.isAdverb(scene.low(sentence, at)) && plain(scene.gap(sentence, at))) {
            at--;
        }
        if (at < 0 || TIMES.contains(scene.low(sentence, at))) {
            return Optional.empty(); // "who this month told CNN"
        }
        at = beforeBracket(sentence, at);
        String gap = scene.gap(sentence, at);
        if (gap.startsWith(",")) {
            return apposition(sentence, at);
        }
        return plain(gap) || gap.strip().equals("(") ? noun(sentence, at) : Optional.empty();
    }

    /** "Senator Holt (D-Kell) said": the word before the bracket. */
    private int beforeBracket(int sentence, int last) {
        int at = last;
        if (scene.gap(sentence, at).strip().equals(")")) {
            while (at > 0
                    && last - at < LONGEST_NOUN
                    && !scene.gap(sentence, at - 1).strip().equals("(")) {
                at--;
            }
        }
        return at < last || scene.gap(sentence, at - 1).strip().equals("(") ? at - 1 : at;
    }

    /** "Jane Holt, head of the body that ..., said": the person who opens the sentence before a comma. */
    Optional<Speaker> opening(int sentence) {
        return scene.names(sentence).stream()
                .filter(name -> Scene.isPerson(name)
                        && titled(sentence, name) == 0
                        && scene.gap(
                                        sentence,
                                        scene.wordAt(sentence, name.span().end()) - 1)
                                .startsWith(","))
                .findFirst()
                .map(this::speaker);
    }

    /** "Officials say": the base form of a verb behind several who speak. */
    boolean isPlural(int sentence, int verb, Cues.Cue cue) {
        String before = scene.low(sentence, verb - 1);
        boolean several =
                (before.length() > 3 && before.endsWith("s") && !before.endsWith("ss")) || SEVERAL.contains(before);
        return cue.form() == Cues.Form.BASE
                && TOLD.contains(cue.base())
                && several
                && (verb > 1 || scene.words(sentence).getFirst().text().length() > 3)
                && !words.isOutside(before)
                && (plain(scene.gap(sentence, verb - 1))
                        || scene.gap(sentence, verb - 1).startsWith(","));
    }

    /** "...," say officials: the base form of a verb before several who speak. */
    boolean isPluralBehind(int sentence, int verb, Cues.Cue cue) {
        if (cue.form() != Cues.Form.BASE || !TOLD.contains(cue.base())) {
            return false;
        }
        Optional<Span> who = after(sentence, verb).flatMap(Speaker::span);
        if (who.isEmpty() || scene.nameOver(sentence, verb + 1).isPresent()) {
            return false;
        }
        int head = verb + 1;
        int end = scene.wordAt(sentence, who.get().end());
        while (head + 1 < end && !words.isPreposition(scene.low(sentence, head + 1))) {
            head++;
        }
        String last = scene.low(sentence, head);
        return SEVERAL.contains(last) || (last.length() > 3 && last.endsWith("s") && !last.endsWith("ss"));
    }

    private static boolean plain(String gap) {
        return gap.isBlank() && !gap.contains("\n") && !gap.isEmpty();
    }

    /** "Norway's deputy prime minister, Anna Berg, described"; "X, the foreign minister of Y, said". */
    private Optional<Speaker> apposition(int sentence, int last) {
        Optional<Mention> inner = scene.nameOver(sentence, last);
        int at = last;
        while (at > 0 && !scene.gap(sentence, at - 1).startsWith(",") && last - at < LONGEST_OFFICE) {
            at--;
        }
        boolean whole = inner.isPresent() && wordOf(sentence, inner.get()) == at;
        if (whole && Scene.isPerson(inner.get())) {
            return inner.map(this::speaker);
        }
        Optional<Mention> outer = scene.nameOver(sentence, at - 1);
        if (outer.isPresent() && words.isPreposition(scene.low(sentence, titled(sentence, outer.get()) - 1))) {
            return noun(sentence, at - 1);
        }
        if (outer.isPresent() && scene.gap(sentence, at - 1).startsWith(",")) {
            return outer.map(this::speaker);
        }
        int end = at - 1;
        if (outer.isPresent() || end < 0 || !scene.gap(sentence, end).startsWith(",")) {
            return Optional.empty();
        }
        int from = phraseStart(sentence, end);
        boolean several = from == 0 && scene.low(sentence, from).endsWith("s");
        boolean determined = several || words.isDeterminer(scene.low(sentence, from));
        boolean clause = from == 0
                || scene.isQuoted(sentence, scene.words(sentence).get(from - 1).span());
        String opens = scene.low(sentence, at);
        boolean aside = opens.equals("who")
                || opens.equals("including")
                || opens.equals("which")
                || opens.endsWith("ed")
                || words.isArticle(opens);
        return determined && clause && aside && !words.isNoNoun(scene.low(sentence, end))
                ? phrase(sentence, from, end)
                : Optional.empty();
    }

    private static boolean isBody(Mention name) {
        return name.kind() == FactKind.ORGANISATION;
    }

    private int wordOf(int sentence, Mention name) {
        return scene.wordAt(sentence, name.span().start());
    }

    private Optional<Speaker> noun(int sentence, int last) {
        String word = scene.low(sentence, last);
        Optional<Speaker> pronoun = pronouns.at(sentence, last);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        Optional<Mention> name = scene.nameOver(sentence, last);
        int start = name.map(mention -> wordOf(sentence, mention)).orElse(last);
        int whole = name.map(mention -> titled(sentence, mention)).orElse(start);
        int owner = words.isArticle(scene.low(sentence, whole - 1)) ? whole - 2 : whole - 1; // "the case against the X"
        boolean headed = name.filter(Scene::isPerson).isPresent()
                && scene.nameOver(sentence, owner - 1)
                        .filter(SubjectFinder::isBody)
                        .isPresent(); // "Council for Y chief Ana Ortiz"
        boolean part = !headed && words.isPreposition(scene.low(sentence, owner)) && plain(scene.gap(sentence, owner));
        boolean possessive = scene.words(sentence).get(last).possessive();
        if (name.isPresent() && isAgent(sentence, start)) {
            return Optional.empty();
        }
        if (name.isPresent() && !part && !possessive) {
            return name.map(this::speaker);
        }
        if (possessive
                || words.isNoNoun(word)
                || words.opensClause(word)
                || !Character.isLetter(scene.word(sentence, last).codePointAt(0))) {
            return Optional.empty();
        }
        int from = phraseStart(sentence, start);
        Optional<Mention> head = head(sentence, from, start);
        return head.isPresent() ? head.map(this::speaker) : phrase(sentence, from, last);
    }

    /** "Dr Kim Park of Seoul University": the person whom the rest only places. */
    private Optional<Mention> head(int sentence, int from, int to) {
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

    /** Where a name begins with the office and titles before it: "Ms Dahl", "Foreign Minister Weber". */
    private int titled(int sentence, Mention name) {
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

    /** "A report seen by the Gazette warned": the name belongs to another verb. */
    private boolean isAgent(int sentence, int start) {
        int at = scene.low(sentence, start - 1).equals("the") ? start - 1 : start;
        return scene.low(sentence, at - 1).equals("by");
    }

    /** Where a noun phrase that ends before or at {@code from} begins: at an article, or behind a mark. */
    private int phraseStart(int sentence, int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_NOUN) {
            String before = scene.low(sentence, at - 1);
            String gap = scene.gap(sentence, at - 1);
            if (!(plain(gap) || gap.equals("-")) || words.isOutside(before) || AUXILIARIES.contains(before)) {
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

    private Optional<Speaker> phrase(int sentence, int from, int to) {
        int first = words.isArticle(scene.low(sentence, from)) ? from + 1 : from;
        if (first > to) {
            return Optional.empty();
        }
        List<Word> all = scene.words(sentence);
        Span span = new Span(all.get(first).span().start(), all.get(to).span().end());
        return Optional.of(new Speaker(span.of(scene.text(sentence)), sentence, Optional.of(span)));
    }

    /** Who speaks where the verb stands first: "said X", "said a spokesman for X", "said she". */
    Optional<Speaker> after(int sentence, int verb) {
        int at = verb + 1;
        if (!plain(scene.gap(sentence, verb)) || words.isPreposition(scene.low(sentence, at))) {
            return Optional.empty(); // "her posts on Twitter" are a noun
        }
        Optional<Speaker> pronoun = pronouns.at(sentence, at);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        int end = at;
        Optional<Mention> first = Optional.empty();
        while (end < scene.words(sentence).size() && end - at < LONGEST_NOUN) {
            Optional<Mention> name = scene.nameOver(sentence, end);
            if (name.isPresent() && Scene.isPerson(name.get())) {
                return name.map(this::speaker);
            }
            first = first.or(() -> name);
            boolean stop = end > at
                    && (words.endsPhrase(scene.low(sentence, end))
                            || AUXILIARIES.contains(scene.low(sentence, end))
                            || isTime(sentence, end, name.isPresent()));
            if (stop) {
                end--;
                break;
            }
            if (!plain(scene.gap(sentence, end)) && !scene.gap(sentence, end).equals("-")) {
                break;
            }
            end++;
        }
        boolean own = first.isPresent()
                && wordOf(sentence, first.get())
                        <= at + (scene.low(sentence, at).equals("the") ? 1 : 0)
                && scene.nameOver(sentence, end).equals(first);
        if (own) {
            return first.map(this::speaker);
        }
        boolean noun = words.isDeterminer(scene.low(sentence, at))
                || first.isPresent()
                || scene.low(sentence, at).endsWith("s");
        return noun && !words.isNoNoun(scene.low(sentence, end))
                ? phrase(sentence, at, Math.min(end, scene.words(sentence).size() - 1))
                : Optional.empty();
    }

    /** "said Kell Bank yesterday", "said the firm last week": when, and no more who. */
    private boolean isTime(int sentence, int at, boolean named) {
        String word = scene.low(sentence, at);
        boolean time = TIMES.contains(word) || (RECENT.contains(word) && TIMES.contains(scene.low(sentence, at + 1)));
        return time && !named && !scene.words(sentence).get(at).possessive();
    }

    /** Whom the sentence is about: the first person or body outside a possessive, or the pronoun it opens with. */
    Optional<Speaker> ofSentence(int sentence, int before) {
        boolean quoted = scene.words(sentence).isEmpty()
                || scene.isQuoted(sentence, scene.words(sentence).getFirst().span());
        Optional<Speaker> pronoun = quoted ? Optional.empty() : pronouns.at(sentence, 0);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        Optional<Mention> body = Optional.empty();
        for (Mention name : scene.names(sentence)) {
            if (name.span().start() >= before) {
                break;
            }
            int next = scene.wordAt(sentence, name.span().end()) - 1;
            boolean possessive = next >= 0 && scene.words(sentence).get(next).possessive();
            int start = wordOf(sentence, name);
            boolean object = words.isPreposition(scene.low(sentence, start - 1));
            if (name.span().end() <= before
                    && !scene.isQuoted(sentence, name.span())
                    && !possessive
                    && !object
                    && name.kind() != FactKind.NAME) {
                if (Scene.isPerson(name)) {
                    return Optional.of(speaker(name));
                }
                body = body.or(() -> Optional.of(name));
            }
        }
        return body.map(this::speaker);
    }

    Speaker speaker(Mention name) {
        return new Speaker(Scene.nameOf(name), name.at().sentence(), Optional.of(name.span()));
    }
}
