package crossread.fact.speech;

import crossread.fact.LargeNouns;
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
    /** Verbs that report without "that": "Kyiv says aid has arrived". */
    private static final Set<String> BARE = Set.of(
            "say", "claim", "believe", "argue", "insist", "think", "suggest", "predict", "allege", "admit", "fear",
            "reckon");

    private static final Speech NOBODY = new Speech(new Span(0, 0), new Speaker("", -1, Optional.empty()));
    private static final int LONGEST = 60; // words

    private final Grammar grammar = new Grammar();
    private final LargeNouns nouns = new LargeNouns();
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
        if (nouns.in(article)) {
            GermanSpeakers speakers = new GermanSpeakers(scene);
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
            if (cue.isPresent() && scene.mayBeVerb(sentence, i) && reports(scene, sentence, i, cue.get())) {
                int from = i + 1;
                int end = clauses.end(sentence, from, LONGEST);
                subject(scene, subjects, sentence, i, cue.get())
                        .ifPresent(who -> speeches.add(new Speech(clauses.span(sentence, from, end), who)));
            }
        }
        closing(scene, subjects, sentence, speeches);
    }

    private static boolean reports(Scene scene, int sentence, int verb, Cue cue) {
        boolean that = scene.low(sentence, verb + 1).equals("that");
        boolean finite = cue.form() == Form.PAST || cue.form() == Form.THIRD;
        boolean spaced = scene.gap(sentence, verb).isBlank();
        return spaced && (that ? cue.form() != Form.BASE : finite && BARE.contains(cue.base()));
    }

    private static Optional<Speaker> subject(Scene scene, SubjectFinder subjects, int sentence, int verb, Cue cue) {
        int offset = scene.words(sentence).get(verb).span().start();
        Optional<Speaker> before = cue.form() == Form.ING ? Optional.empty() : subjects.before(sentence, verb);
        return before.or(() -> subjects.ofSentence(sentence, offset));
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
                    || !BARE.contains(cue.get().base())) {
                continue;
            }
            Optional<Speaker> who = scene.gap(sentence, i - 1).startsWith(",")
                    ? subjects.after(sentence, i)
                    : subjects.before(sentence, i);
            int start = who.flatMap(Speaker::span).map(Span::start).orElse(0);
            int comma = scene.text(sentence)
                    .lastIndexOf(
                            ',',
                            Math.max(
                                    0,
                                    Math.min(
                                            start,
                                            scene.words(sentence).get(i).span().start())));
            if (who.isPresent() && comma > 0 && start - comma < 8) {
                speeches.add(new Speech(new Span(0, comma), who.get()));
            }
        }
    }
}
