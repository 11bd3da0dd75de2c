package crossread.fact.speech.said;

import crossread.fact.speech.scene.Cues;
import crossread.fact.speech.scene.Cues.Cue;
import crossread.fact.speech.scene.Cues.Form;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Quote;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.subject.OpenPronouns;
import crossread.fact.speech.subject.SubjectFinder;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks a quotation by a verb behind it: '"...", said X', '"...", X said'. */
final class SpeakersBehind {
    private static final int FARTHEST = 14; // words
    private static final int LONGEST = 7; // words of a subject and its verb
    private static final int LONGEST_TAG = 5; // words of a sentence that only tells who says what stands before it
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    /** The writer of the article, whom it does not name. */
    private static final Set<String> WRITERS = Set.of("i", "we");

    /** Behind these stands who is spoken to or of, and never who speaks. */
    private static final Set<String> LISTENED_TO = Set.of(
            "tell",
            "inform",
            "assure",
            "remind",
            "accuse",
            "blame",
            "criticise",
            "criticize",
            "condemn",
            "urge",
            "praise",
            "describe",
            "characterise",
            "characterize",
            "brand",
            "call",
            "dismiss",
            "deny",
            "reject",
            "threaten",
            "welcome",
            "denounce",
            "label",
            "quote");

    private final Scene scene;
    private final Cues cues;
    private final SubjectFinder subjects;
    private final OpenPronouns pronouns;
    private final NounPhrases phrases;

    SpeakersBehind(Scene scene, SubjectFinder subjects, OpenPronouns pronouns) {
        this.scene = scene;
        this.subjects = subjects;
        this.pronouns = pronouns;
        cues = scene.grammar().sayings();
        phrases = new NounPhrases(scene);
    }

    /** "...", said X; "...", X said; also where the splitter made a sentence of its own of what follows "...?". */
    Optional<Speaker> of(Quote quote) {
        int sentence = quote.last().sentence();
        int from = scene.wordAt(sentence, quote.last().span().end());
        String text = scene.text(sentence);
        boolean atEnd = from >= scene.words(sentence).size();
        if (atEnd) {
            boolean next = sentence + 1 < scene.size() && scene.block(sentence + 1) == scene.block(sentence);
            String word = next ? scene.word(sentence + 1, 0) : "";
            boolean goesOn = !word.isEmpty() && (Character.isLowerCase(word.codePointAt(0)) || isTagOnly(sentence + 1));
            return goesOn ? verbFrom(sentence + 1, 0) : Optional.empty();
        }
        int end = quote.last().span().end();
        String around = text.substring(
                Math.max(0, "'’".indexOf(text.charAt(end - 1)) >= 0 ? end - 2 : end - 1),
                scene.words(sentence).get(from).span().start());
        boolean paused = around.chars().anyMatch(c -> ",:?!.-—–…".indexOf(c) >= 0);
        return paused || cues.isCue(scene.word(sentence, from))
                ? verbFrom(sentence, from)
                        .or(() -> named(sentence, from, around))
                        .or(() -> unlisted(sentence, from, around))
                : Optional.empty();
    }

    /** '"Is it late?" Holt testified.': a sentence of a few words that is nothing but who says it. */
    private boolean isTagOnly(int sentence) {
        int last = scene.words(sentence).size() - 1;
        return last > 0
                && last < LONGEST_TAG
                && cues.of(scene.word(sentence, last))
                        .filter(cue -> cue.form() == Form.PAST || cue.form() == Form.THIRD)
                        .isPresent();
    }

    /** '"...," Rita Moss, a dealer who lost ..., tells the Gazette': however far the verb is, the person follows. */
    private Optional<Speaker> named(int sentence, int from, String around) {
        return scene.names(sentence).stream()
                .filter(name -> phrases.titled(sentence, name) == from)
                .filter(name -> Scene.isPerson(name) || name.kind() == FactKind.NAME)
                .filter(name -> !scene.isQuoted(sentence, name.span()))
                .filter(name -> around.contains(",")
                        && scene.gap(
                                        sentence,
                                        scene.wordAt(sentence, name.span().end()) - 1)
                                .startsWith(","))
                .findFirst()
                .map(NounPhrases::speaker);
    }

    /** '"...," the man pressed.': any word in -ed with which the clause ends, since only a verb of saying ends it so. */
    private Optional<Speaker> unlisted(int sentence, int from, String around) {
        int size = scene.words(sentence).size();
        for (int i = from + 1; i < size && i < from + LONGEST; i++) {
            boolean verb = scene.low(sentence, i).endsWith("ed") && scene.mayBeVerb(sentence, i);
            boolean ends = i + 1 == size || scene.gap(sentence, i).matches("[,.:].*");
            if (verb && ends && around.chars().anyMatch(c -> ",?!".indexOf(c) >= 0)) {
                return subjects.before(sentence, i);
            }
            if (!scene.gap(sentence, i - 1).isBlank()
                    && !scene.gap(sentence, i - 1).equals("-")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The subject of the first verb of saying at word {@code from} or behind it, before any mark that ends a clause. */
    private Optional<Speaker> verbFrom(int sentence, int from) {
        int size = scene.words(sentence).size();
        for (int i = from; i < size && i < from + FARTHEST; i++) {
            Span span = scene.words(sentence).get(i).span();
            boolean breaks = i > from && scene.breaks(sentence, i - 1);
            if (scene.isQuoted(sentence, span) || breaks) {
                return Optional.empty();
            }
            Optional<Cue> cue = cues.of(scene.word(sentence, i));
            boolean relative = RELATIVES.contains(scene.low(sentence, i - 1)) && i > from;
            if (cue.isPresent()
                    && !relative
                    && (cue.get().base().equals("quote") || !isPassive(sentence, i))
                    && scene.mayBeVerb(sentence, i)
                    && (cue.get().form() == Form.PAST
                            || cue.get().form() == Form.THIRD
                            || subjects.plurals().before(sentence, i, cue.get())
                            || (i == from && subjects.plurals().after(sentence, i, cue.get())))) {
                int verb = i;
                if (WRITERS.contains(scene.low(sentence, i - 1))) {
                    return Optional.of(new Speaker(scene.word(sentence, i - 1), sentence, Optional.empty()));
                }
                if (i == from && isApart(sentence, from)) {
                    return Optional.empty();
                }
                Optional<Speaker> first = i == from ? Optional.empty() : subjects.before(sentence, verb);
                if (cue.get().base().equals("quote") && !isPassive(sentence, verb) && quotes(sentence, verb)) {
                    return subjects.after(sentence, verb);
                }
                boolean inverts = !LISTENED_TO.contains(cue.get().base());
                Optional<Speaker> who = first.or(() -> pronouns.at(sentence, verb))
                        .or(() -> inverts ? subjects.after(sentence, verb) : Optional.empty());
                if (who.isPresent() || i > from || cue.get().form() != Form.PAST) {
                    return who; // but '"..." announced in May, said X' has another verb
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPassive(int sentence, int verb) {
        return scene.grammar().words().isPassive(scene.low(sentence, verb - 1));
    }

    /** "the website quoted a friend as saying": the friend says it. */
    private boolean quotes(int sentence, int verb) {
        for (int i = verb + 1; i < verb + FARTHEST; i++) {
            if (scene.low(sentence, i).equals("as")
                    && scene.low(sentence, i + 1).equals("saying")) {
                return true;
            }
        }
        return false;
    }

    /** 'Reed, noting that it was "late," asked': the verb is of who opens the sentence, and need not tell of the words. */
    private boolean isApart(int sentence, int verb) {
        boolean inside = !scene.isQuoted(sentence, scene.firstWord(sentence));
        return inside && verb > 0 && subjects.opening(sentence).isPresent();
    }

    /** "They 'will pay' for it, General Ruiz warned": who says the whole sentence, behind its last comma. */
    Optional<Speaker> atEnd(Quote quote) {
        int sentence = quote.last().sentence();
        int size = scene.words(sentence).size();
        int from = scene.wordAt(sentence, quote.last().span().end());
        for (int i = size - 1; i > from && i > size - FARTHEST; i--) {
            if (scene.gap(sentence, i - 1).startsWith(",")) {
                return verbFrom(sentence, i);
            }
        }
        return Optional.empty();
    }
}
