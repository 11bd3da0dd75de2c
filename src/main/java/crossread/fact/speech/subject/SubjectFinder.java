package crossread.fact.speech.subject;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Scene;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;

/** Finds who does what a verb says: the name, pronoun or noun that stands before it, or behind it in "said X". */
public final class SubjectFinder {
    private static final int LONGEST_OFFICE = 20; // words between commas

    /** Pronouns that nobody speaks by. */
    private static final Set<String> OTHERS =
            Set.of("her", "him", "them", "us", "me", "hers", "his", "theirs", "my", "our");

    private final Scene scene;
    private final Tellers tellers;
    private final Pronouns pronouns;
    private final NounPhrases phrases;
    private final SubjectsBehind behind;
    private final ClauseWords words;
    private final Plurals plurals;

    public SubjectFinder(Scene scene) {
        this.scene = scene;
        tellers = new Tellers(scene, this);
        pronouns = new Pronouns(scene, tellers);
        phrases = new NounPhrases(scene);
        behind = new SubjectsBehind(scene, pronouns, phrases);
        words = scene.grammar().words();
        plurals = new Plurals(scene, phrases, behind);
    }

    public Tellers tellers() {
        return tellers;
    }

    /** Whom the pronoun {@code i} stands for; empty where it is none. */
    Optional<Speaker> pronoun(int sentence, int i) {
        return pronouns.at(sentence, i);
    }

    /** Whose verb the word {@code verb} of the sentence is, by what stands before it. */
    public Optional<Speaker> before(int sentence, int verb) {
        int at = verb - 1;
        while (at >= 0 && words.isAdverb(scene.low(sentence, at)) && NounPhrases.plain(scene.gap(sentence, at))) {
            at--;
        }
        if (at < 0 || words.isTime(scene.low(sentence, at))) {
            return Optional.empty(); // "who this month told CNN"
        }
        at = beforeBracket(sentence, at);
        String gap = scene.gap(sentence, at);
        if (gap.startsWith(",")) {
            return apposition(sentence, at);
        }
        return NounPhrases.plain(gap) || gap.strip().equals("(") ? noun(sentence, at) : Optional.empty();
    }

    /** Whose verb the word {@code verb} of the sentence is where it stands first: "said X", "said a spokesman for X". */
    public Optional<Speaker> after(int sentence, int verb) {
        return behind.of(sentence, verb);
    }

    /** "Senator Holt (D-Kell) said": the word before the bracket. */
    private int beforeBracket(int sentence, int last) {
        int at = last;
        if (scene.gap(sentence, at).strip().matches("\\.?\\),?")) {
            while (at > 0
                    && last - at < NounPhrases.LONGEST
                    && !scene.gap(sentence, at - 1).strip().equals("(")) {
                at--;
            }
        }
        return at < last || scene.gap(sentence, at - 1).strip().equals("(") ? at - 1 : at;
    }

    /** "Jane Holt, head of the body that ..., said": the person who opens the sentence before a comma. */
    public Optional<Speaker> opening(int sentence) {
        return scene.names(sentence).stream()
                .filter(name -> Scene.isPerson(name)
                        && phrases.titled(sentence, name) == 0
                        && scene.gap(
                                        sentence,
                                        scene.wordAt(sentence, name.span().end()) - 1)
                                .startsWith(","))
                .findFirst()
                .map(NounPhrases::speaker);
    }

    /** Which verbs in their base form have several for a subject: "officials say". */
    public Plurals plurals() {
        return plurals;
    }

    /** "Norway's deputy prime minister, Anna Berg, described"; "X, the foreign minister of Y, said". */
    private Optional<Speaker> apposition(int sentence, int last) {
        Optional<Mention> inner = scene.nameOver(sentence, last);
        int at = last;
        while (at > 0 && !scene.gap(sentence, at - 1).startsWith(",") && last - at < LONGEST_OFFICE) {
            at--;
        }
        boolean whole = inner.isPresent() && phrases.wordOf(sentence, inner.get()) == at;
        boolean person = whole && (Scene.isPerson(inner.get()) || isCalled(sentence, inner.get(), at - 1));
        if (person) {
            return inner.map(NounPhrases::speaker);
        }
        Optional<Mention> outer = scene.nameOver(sentence, at - 1);
        if (outer.isPresent() && words.isPreposition(scene.low(sentence, phrases.titled(sentence, outer.get()) - 1))) {
            int bearer = beforeBracket(sentence, phrases.titled(sentence, outer.get()) - 2);
            Optional<Mention> who = scene.nameOver(sentence, bearer).filter(Scene::isPerson);
            if (who.isPresent()) {
                return who.map(NounPhrases::speaker); // "Rep. Reed (D) of Kell, the chairman, says"
            }
            return noun(sentence, at - 1);
        }
        if (outer.isPresent() && scene.gap(sentence, at - 1).startsWith(",")) {
            return outer.map(NounPhrases::speaker);
        }
        int end = at - 1;
        if (outer.isPresent() || end < 0 || !scene.gap(sentence, end).startsWith(",")) {
            return Optional.empty();
        }
        int from = phrases.start(sentence, end);
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
                ? phrases.whole(sentence, from, end)
                : Optional.empty();
    }

    /** "The aide, Kyle Holt, asked": a name of no kind that tells who somebody with an article is. */
    private boolean isCalled(int sentence, Mention name, int end) {
        int from = phrases.start(sentence, end);
        return name.kind() == FactKind.NAME
                && words.isArticle(scene.low(sentence, from))
                && end - from < NounPhrases.LONGEST
                && scene.nameOver(sentence, end).isEmpty();
    }

    private static boolean isBody(Mention name) {
        return name.kind() == FactKind.ORGANISATION;
    }

    private Optional<Speaker> noun(int sentence, int last) {
        String word = scene.low(sentence, last);
        Optional<Speaker> pronoun = pronouns.at(sentence, last);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        Optional<Mention> name = scene.nameOver(sentence, last);
        int start = name.map(mention -> phrases.wordOf(sentence, mention)).orElse(last);
        int whole = name.map(mention -> phrases.titled(sentence, mention)).orElse(start);
        int owner = words.isArticle(scene.low(sentence, whole - 1)) ? whole - 2 : whole - 1; // "the case against the X"
        boolean headed = name.filter(Scene::isPerson).isPresent()
                && scene.nameOver(sentence, owner - 1)
                        .filter(SubjectFinder::isBody)
                        .isPresent(); // "Council for Y chief Ana Ortiz"
        boolean part = !headed
                && words.isPreposition(scene.low(sentence, owner))
                && NounPhrases.plain(scene.gap(sentence, owner));
        boolean possessive = scene.words(sentence).get(last).possessive();
        if (name.isPresent() && isAgent(sentence, start)) {
            return Optional.empty();
        }
        if (name.isPresent() && !part && !possessive) {
            return phrases.around(sentence, name.get(), whole).or(() -> name.map(NounPhrases::speaker));
        }
        if (possessive
                || OTHERS.contains(word)
                || words.isNoNoun(word)
                || words.opensClause(word)
                || !Character.isLetter(scene.word(sentence, last).codePointAt(0))) {
            return Optional.empty();
        }
        int from = phrases.start(sentence, start);
        Optional<Mention> head = phrases.head(sentence, from, start);
        return head.isPresent() ? head.map(NounPhrases::speaker) : phrases.whole(sentence, from, last);
    }

    /** "A report seen by the Gazette warned": the name belongs to another verb. */
    private boolean isAgent(int sentence, int start) {
        int at = scene.low(sentence, start - 1).equals("the") ? start - 1 : start;
        return scene.low(sentence, at - 1).equals("by");
    }

    /** Whom the sentence is about: the first person or body outside a possessive, or the pronoun it opens with. */
    public Optional<Speaker> ofSentence(int sentence, int before) {
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
            if (name.span().end() <= before
                    && !scene.isQuoted(sentence, name.span())
                    && !possessive
                    && !phrases.isObject(sentence, name)
                    && !phrases.isLabel(sentence, name)
                    && name.kind() != FactKind.NAME) {
                if (Scene.isPerson(name)) {
                    return Optional.of(NounPhrases.speaker(name));
                }
                body = body.or(() -> Optional.of(name));
            }
        }
        return body.map(NounPhrases::speaker);
    }
}
