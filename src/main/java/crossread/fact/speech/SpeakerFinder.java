package crossread.fact.speech;

import crossread.fact.speech.Cues.Cue;
import crossread.fact.speech.Cues.Form;
import crossread.model.FactKind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Speaker;
import crossread.model.TokenizedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives mentions of any kind the speaker in whose reported or quoted words they stand. */
public final class SpeakerFinder {
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

    private static final Speech NOBODY = new Speech(new Span(0, 0), new Speaker("", -1, Optional.empty()));
    private static final int LONGEST = 60; // words
    private static final int OFFICE = 12; // words of an office and a name

    private final Grammar grammar = new Grammar();
    private final Cues cues = grammar.sayings();

    /** What one speaker says in a sentence. */
    private record Speech(Span span, Speaker speaker) {}

    /**
     * The mentions in the order given, those that stand in somebody's words with their speaker; names, which must be
     * among the mentions, are what speakers are looked for in. A mention that has a speaker keeps it.
     */
    public List<Mention> attribute(TokenizedArticle article, List<Mention> mentions) {
        Scene scene = new Scene(article, mentions, grammar);
        Map<Integer, List<Speech>> speeches = new HashMap<>();
        Optional<ReportingSpeakers> own = grammar.speakers(scene);
        if (own.isPresent()) {
            ReportingSpeakers speakers = own.get();
            quoted(scene, speakers, speeches);
            for (int i = 0; i < scene.size(); i++) {
                List<Speech> said = speeches.computeIfAbsent(i, sentence -> new ArrayList<>());
                speakers.reports(i).forEach(report -> said.add(new Speech(report.span(), report.speaker())));
            }
        } else {
            quoted(scene, new QuoteSpeakers(scene), speeches);
            SubjectFinder subjects = new SubjectFinder(scene);
            Clauses clauses = new Clauses(scene);
            for (int i = 0; i < scene.size(); i++) {
                reported(scene, subjects, clauses, i, speeches.computeIfAbsent(i, sentence -> new ArrayList<>()));
            }
        }
        Map<Integer, List<Speech>> closest = new HashMap<>();
        speeches.forEach((sentence, said) ->
                closest.put(sentence, byOffset(scene.text(sentence).length(), said)));
        return mentions.stream().map(mention -> attributed(mention, closest)).toList();
    }

    /** For each offset of a sentence the shortest speech over it; found by painting the longest first. */
    private static List<Speech> byOffset(int length, List<Speech> said) {
        Speech[] over = new Speech[length];
        Arrays.fill(over, NOBODY);
        List<Speech> longestFirst = new ArrayList<>(said);
        longestFirst.sort(Comparator.comparingInt(speech -> -speech.span().length()));
        for (Speech speech : longestFirst) {
            Arrays.fill(
                    over, speech.span().start(), Math.min(length, speech.span().end()), speech);
        }
        return List.of(over);
    }

    private static Mention attributed(Mention mention, Map<Integer, List<Speech>> closest) {
        if (mention.speaker().isPresent() || mention.kind() == FactKind.CLAIM) {
            return mention;
        }
        List<Speech> over = closest.getOrDefault(mention.at().sentence(), List.of());
        int start = mention.span().start();
        Speech speech = start < over.size() ? over.get(start) : NOBODY;
        boolean said = speech.span().contains(mention.span()) && !isSpeaker(mention, speech.speaker());
        return said ? mention.withSpeaker(speech.speaker()) : mention;
    }

    /** Whether the mention is the very name or office of who speaks. */
    private static boolean isSpeaker(Mention mention, Speaker speaker) {
        return speaker.sentence() == mention.at().sentence()
                && speaker.span().filter(span -> span.overlaps(mention.span())).isPresent();
    }

    private static void quoted(Scene scene, Speakers speakers, Map<Integer, List<Speech>> speeches) {
        for (Quote quote : scene.quotes()) {
            Optional<Speaker> speaker = speakers.of(quote);
            for (Quote.Part part : quote.parts()) {
                speaker.ifPresent(who -> speeches.computeIfAbsent(part.sentence(), sentence -> new ArrayList<>())
                        .add(new Speech(part.span(), who)));
            }
        }
    }

    private void reported(Scene scene, SubjectFinder subjects, Clauses clauses, int sentence, List<Speech> speeches) {
        int size = scene.words(sentence).size();
        for (int i = 0; i + 1 < size; i++) {
            if (scene.isQuoted(sentence, scene.words(sentence).get(i).span())) {
                continue;
            }
            if (scene.low(sentence, i).equals("according")
                    && scene.low(sentence, i + 1).equals("to")) {
                Span whole = new Span(0, scene.text(sentence).length());
                subjects.after(sentence, i + 1).ifPresent(who -> speeches.add(new Speech(whole, who)));
                continue;
            }
            Optional<Cue> cue = cues.of(scene.word(sentence, i));
            if (cue.isPresent() && scene.mayBeVerb(sentence, i)) {
                int verb = i;
                new Reports(scene, subjects).from(sentence, verb, cue.get()).ifPresent(from -> {
                    Span said = clauses.span(sentence, from, clauses.saidEnd(sentence, from, LONGEST));
                    subject(scene, subjects, sentence, verb, cue.get())
                            .filter(who -> !grammar.things().include(who))
                            .ifPresent(who -> speeches.add(new Speech(said, who)));
                });
            }
        }
        closing(scene, subjects, sentence, speeches);
    }

    /** Who says what stands behind the verb; in "'...,' said X, a friend" nothing behind it is said. */
    private static Optional<Speaker> subject(Scene scene, SubjectFinder subjects, int sentence, int verb, Cue cue) {
        int offset = scene.words(sentence).get(verb).span().start();
        if (cue.form() == Form.ING) {
            return subjects.tellers().goingOn(sentence, verb).or(() -> subjects.ofSentence(sentence, offset));
        }
        boolean inverted = !scene.gap(sentence, verb - 1).isBlank();
        return subjects.before(sentence, verb)
                .or(() -> inverted ? subjects.opening(sentence) : subjects.ofSentence(sentence, offset));
    }

    /** "Aid reached $5 billion, officials said." */
    private void closing(Scene scene, SubjectFinder subjects, int sentence, List<Speech> speeches) {
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
            int opening = opening(scene, sentence, scene.wordAt(sentence, start));
            int last = inverted
                    ? who.flatMap(Speaker::span)
                                    .map(span -> scene.wordAt(sentence, span.end()))
                                    .orElse(i + 1)
                            - 1
                    : i;
            if (who.isPresent() && opening > 0 && isOver(scene, sentence, last, cue.get())) {
                speeches.add(new Speech(
                        new Span(0, scene.words(sentence).get(opening - 1).next()), who.get()));
            }
        }
    }

    /** The word behind the comma that parts who speaks, with office and titles, from what is said; 0 where there is none. */
    private static int opening(Scene scene, int sentence, int subject) {
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
    private static boolean isOver(Scene scene, int sentence, int word, Cue cue) {
        boolean last = word + 1 >= scene.words(sentence).size();
        String next = scene.low(sentence, word + 1);
        return last
                || !scene.gap(sentence, word).isBlank()
                || BEHIND.contains(next)
                || (cue.base().equals("tell") && !scene.text(sentence).contains(" that "));
    }
}
