package crossread.fact.speech;

import crossread.fact.speech.said.QuoteSpeakers;
import crossread.fact.speech.said.ReportedSpeech;
import crossread.fact.speech.scene.Grammar;
import crossread.fact.speech.scene.Quote;
import crossread.fact.speech.scene.Report;
import crossread.fact.speech.scene.ReportingSpeakers;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.scene.Speakers;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives mentions of any kind the speaker in whose reported or quoted words they stand. */
public final class SpeakerFinder {
    private static final Report NOBODY = new Report(new Span(0, 0), new Speaker("", -1, Optional.empty()));

    private final Grammar grammar = new Grammar();
    private final Languages languages = new Languages();

    /**
     * The mentions in the order given, those that stand in somebody's words with their speaker; names, which must be
     * among the mentions, are what speakers are looked for in. A mention that has a speaker keeps it.
     */
    public List<Mention> attribute(TokenizedArticle article, List<Mention> mentions) {
        Scene scene = new Scene(article, mentions, grammar);
        Map<Integer, List<Report>> speeches = new HashMap<>();
        Optional<ReportingSpeakers> own = languages.speakers(scene);
        if (own.isPresent()) {
            ReportingSpeakers speakers = own.get();
            quoted(scene, speakers, speeches);
            for (int i = 0; i < scene.size(); i++) {
                List<Report> said = speeches.computeIfAbsent(i, sentence -> new ArrayList<>());
                said.addAll(speakers.reports(i));
            }
        } else {
            quoted(scene, new QuoteSpeakers(scene), speeches);
            ReportedSpeech reported = new ReportedSpeech(scene);
            for (int i = 0; i < scene.size(); i++) {
                speeches.computeIfAbsent(i, sentence -> new ArrayList<>()).addAll(reported.in(i));
            }
        }
        Map<Integer, List<Report>> closest = new HashMap<>();
        speeches.forEach((sentence, said) ->
                closest.put(sentence, byOffset(scene.text(sentence).length(), said)));
        return mentions.stream().map(mention -> attributed(mention, closest)).toList();
    }

    /** For each offset of a sentence the shortest report over it; found by painting the longest first. */
    private static List<Report> byOffset(int length, List<Report> said) {
        Report[] over = new Report[length];
        Arrays.fill(over, NOBODY);
        List<Report> longestFirst = new ArrayList<>(said);
        longestFirst.sort(Comparator.comparingInt(report -> -report.span().length()));
        for (Report report : longestFirst) {
            Arrays.fill(
                    over, report.span().start(), Math.min(length, report.span().end()), report);
        }
        return List.of(over);
    }

    private static Mention attributed(Mention mention, Map<Integer, List<Report>> closest) {
        if (mention.speaker().isPresent() || mention.kind() == FactKind.CLAIM) {
            return mention;
        }
        List<Report> over = closest.getOrDefault(mention.at().sentence(), List.of());
        int start = mention.span().start();
        Report report = start < over.size() ? over.get(start) : NOBODY;
        boolean said = report.span().contains(mention.span()) && !isSpeaker(mention, report.speaker());
        return said ? mention.withSpeaker(report.speaker()) : mention;
    }

    /** Whether the mention is the very name or office of who speaks. */
    private static boolean isSpeaker(Mention mention, Speaker speaker) {
        return speaker.sentence() == mention.at().sentence()
                && speaker.span().filter(span -> span.overlaps(mention.span())).isPresent();
    }

    private static void quoted(Scene scene, Speakers speakers, Map<Integer, List<Report>> speeches) {
        for (Quote quote : scene.quotes()) {
            Optional<Speaker> speaker = speakers.of(quote);
            for (Quote.Part part : quote.parts()) {
                speaker.ifPresent(who -> speeches.computeIfAbsent(part.sentence(), sentence -> new ArrayList<>())
                        .add(new Report(part.span(), who)));
            }
        }
    }
}
