package crossread.fact.speech.said;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.Clauses;
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
import java.util.stream.IntStream;

/** Finds what English sentences report without marks: "X said that ...", "according to X", "..., X said". */
public final class ReportedSpeech {
    private static final int LONGEST = 60; // words

    private final Scene scene;
    private final SubjectFinder subjects;
    private final Clauses clauses;
    private final Reports reports;
    private final ClosingVerbs closings;
    private final Voices voices;
    private final Cues cues;

    public ReportedSpeech(Scene scene) {
        this.scene = scene;
        subjects = new SubjectFinder(scene);
        clauses = new Clauses(scene);
        reports = new Reports(scene, subjects);
        closings = new ClosingVerbs(scene, subjects);
        voices = new Voices(scene);
        cues = scene.grammar().sayings();
    }

    /** What somebody says in the sentence, each with who does. */
    public List<Report> in(int sentence) {
        List<Report> found = new ArrayList<>();
        for (int i = 0; i + 1 < scene.words(sentence).size(); i++) {
            if (!scene.isQuoted(sentence, scene.words(sentence).get(i).span())) {
                at(sentence, i).ifPresent(found::add);
            }
        }
        closings.in(sentence).forEach(found::add);
        return found.stream().flatMap(report -> heard(report).stream()).toList();
    }

    private Optional<Report> heard(Report report) {
        return voices.heard(report.speaker()).map(who -> new Report(report.span(), who));
    }

    private Optional<Report> at(int sentence, int i) {
        if (scene.low(sentence, i).equals("according")
                && scene.low(sentence, i + 1).equals("to")) {
            return subjects.after(sentence, i + 1).map(who -> new Report(told(sentence, i), who));
        }
        Optional<Cue> cue = cues.of(scene.word(sentence, i)).filter(_ -> scene.mayBeVerb(sentence, i));
        if (cue.isEmpty()
                || isSuffered(sentence, i, cue.get())
                || reports.from(sentence, i, cue.get()).isEmpty()) {
            return Optional.empty();
        }
        int from = reports.from(sentence, i, cue.get()).getAsInt();
        Span said = clauses.span(sentence, from, clauses.saidEnd(sentence, from, LONGEST));
        return subject(sentence, i, cue.get()).map(who -> new Report(said, who));
    }

    /** What of a sentence is told according to somebody: all of it, but not who that is where it ends with that. */
    private Span told(int sentence, int according) {
        int size = scene.words(sentence).size();
        boolean ends = according > 0
                && IntStream.range(according, size - 1)
                        .noneMatch(i -> scene.gap(sentence, i).contains(","));
        int end = ends
                ? scene.words(sentence).get(according).span().start()
                : scene.text(sentence).length();
        return new Span(0, end);
    }

    /** "she was told that", "the alleged theft": whoever is told says nothing. */
    private boolean isSuffered(int sentence, int verb, Cue cue) {
        String before = scene.low(sentence, verb - 1);
        ClauseWords words = scene.grammar().words();
        return cue.form() == Form.PAST && (words.isPassive(before) || words.isArticle(before));
    }

    /** Who says what stands behind the verb; in "'...,' said X, a friend" nothing behind it is said. */
    private Optional<Speaker> subject(int sentence, int verb, Cue cue) {
        int offset = scene.words(sentence).get(verb).span().start();
        if (cue.form() == Form.ING) {
            return subjects.tellers().goingOn(sentence, verb).or(() -> subjects.ofSentence(sentence, offset));
        }
        boolean inverted = !scene.gap(sentence, verb - 1).isBlank();
        return subjects.before(sentence, verb)
                .or(() -> inverted ? subjects.opening(sentence) : subjects.ofSentence(sentence, offset));
    }
}
