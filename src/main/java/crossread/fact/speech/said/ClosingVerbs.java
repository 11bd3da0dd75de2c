package crossread.fact.speech.said;

import crossread.fact.speech.scene.Cues;
import crossread.fact.speech.scene.Cues.Cue;
import crossread.fact.speech.scene.Cues.Form;
import crossread.fact.speech.scene.Report;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.subject.SubjectFinder;
import crossread.model.article.Span;
import crossread.model.fact.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says a whole sentence by the verb that closes it: "Aid reached $5 billion, officials said". */
final class ClosingVerbs {
    /** Verbs that close what somebody says: "Aid reached $5 billion, officials said". */
    private static final Set<String> CLOSING = Set.of(
            "say",
            "claim",
            "believe",
            "argue",
            "insist",
            "think",
            "suggest",
            "predict",
            "allege",
            "admit",
            "fear",
            "reckon",
            "add",
            "announce",
            "confirm",
            "explain",
            "note",
            "report",
            "tell",
            "warn");

    /** What may stand behind such a verb; anything else is what is said. */
    private static final Set<String> BEHIND = Set.of(
            "in",
            "on",
            "at",
            "to",
            "during",
            "after",
            "this",
            "last",
            "earlier",
            "late",
            "early",
            "yesterday",
            "today",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "through",
            "via",
            "later",
            "by",
            "as");

    private static final Set<String> CONJUNCTIONS =
            Set.of("but", "and", "while", "although", "though", "because", "as", "which", "who", "that", "when", "if");

    private static final int OFFICE = 12; // words of an office and a name

    private final Scene scene;
    private final SubjectFinder subjects;
    private final Cues cues;

    ClosingVerbs(Scene scene, SubjectFinder subjects) {
        this.scene = scene;
        this.subjects = subjects;
        cues = scene.grammar().sayings();
    }

    /** "Aid reached $5 billion, officials said." */
    List<Report> in(int sentence) {
        List<Report> found = new ArrayList<>();
        int size = scene.words(sentence).size();
        for (int i = Math.max(1, size - 8); i < size; i++) {
            Optional<Cue> cue = cues.of(scene.word(sentence, i));
            boolean finite = cue.isPresent()
                    && (cue.get().form() == Form.PAST || cue.get().form() == Form.THIRD);
            if (!finite
                    || !scene.mayBeVerb(sentence, i)
                    || scene.isQuoted(sentence, scene.words(sentence).get(i).span())
                    || !CLOSING.contains(cue.get().base())) {
                continue;
            }
            boolean inverted = scene.gap(sentence, i - 1).startsWith(",")
                    && subjects.before(sentence, i).isEmpty()
                    && !cue.get().base().equals("tell");
            Optional<Speaker> who = inverted ? subjects.after(sentence, i) : subjects.before(sentence, i);
            int start = who.flatMap(Speaker::span)
                    .map(Span::start)
                    .filter(at -> !inverted)
                    .orElse(scene.words(sentence).get(i).span().start());
            int opening = opening(sentence, scene.wordAt(sentence, start));
            int last = inverted
                    ? who.flatMap(Speaker::span)
                                    .map(span -> scene.wordAt(sentence, span.end()))
                                    .orElse(i + 1)
                            - 1
                    : i;
            if (who.isPresent() && opening > 0 && isOver(sentence, last, cue.get())) {
                found.add(new Report(
                        new Span(0, scene.words(sentence).get(opening - 1).next()), who.get()));
            }
        }
        return found;
    }

    /** The word behind the comma that parts who speaks, with office and titles, from what is said; 0 where there is none. */
    private int opening(int sentence, int subject) {
        int at = subject;
        while (at > 0 && subject - at < OFFICE && scene.gap(sentence, at - 1).isBlank()) {
            at--;
        }
        boolean comma = at > 0 && scene.gap(sentence, at - 1).startsWith(",");
        for (int i = at; i < subject; i++) {
            if (CONJUNCTIONS.contains(scene.low(sentence, i))) {
                return 0; // "..., officials and sources said": who is found is one of them only
            }
        }
        return comma && !CONJUNCTIONS.contains(scene.low(sentence, at)) ? at : 0;
    }

    /** Whether nothing is said behind the word: it is the last, or only when, where and to whom follow. */
    private boolean isOver(int sentence, int word, Cue cue) {
        boolean last = word + 1 >= scene.words(sentence).size();
        String next = scene.low(sentence, word + 1);
        return last
                || !scene.gap(sentence, word).isBlank()
                || BEHIND.contains(next)
                || (cue.base().equals("tell") && !scene.text(sentence).contains(" that "));
    }
}
