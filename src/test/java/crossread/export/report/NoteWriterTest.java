package crossread.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.export.report.Finding.Standing;
import crossread.export.text.CsvExporter;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Fact;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import crossread.ui.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteWriterTest {
    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00Z");

    private final Messages words = new Messages(Locale.ENGLISH);

    private static Comparison noted() {
        Comparison bridge = Story.bridge();
        Subject money = bridge.facts().stream()
                .filter(fact -> fact.label().equals("$5 million"))
                .map(Fact::id)
                .map(Topic.OfFact::new)
                .flatMap(topic -> topic.subject(bridge).stream())
                .findFirst()
                .orElseThrow();
        Subject first =
                new Topic.OfSentence(new SentenceRef("A", 0)).subject(bridge).orElseThrow();
        Subject gone = new Subject.OfSentence(new SentenceAnchor("nowhere", "It was gone.", "", ""));
        return bridge.withReader(new ReaderWork(
                List.of(),
                List.of(),
                List.of(new Note(gone, "Where is it?", THEN), new Note(money, "Ask the mayor.\n\nTwice.", THEN)),
                List.of(
                        new Label(money, 1),
                        new Label(first, 4),
                        new Label(new Topic.OfArticle("B").subject(bridge).orElseThrow(), 2)),
                Map.of(4, "Lead")));
    }

    @Test
    void notesStandInTheOrderOfTheTextAndWhatIsGoneLast() {
        assertThat(new NoteWriter(noted(), words).section().orElseThrow().parts())
                .containsExactly(
                        new Part.Entry(
                                "Sentence",
                                "Label: Lead",
                                List.of(states("A", "Harbour Gazette", "paragraph 1", List.of())),
                                Optional.empty()),
                        new Part.Entry(
                                "$5 million",
                                "Label: Important",
                                List.of(states("A", "Harbour Gazette", "paragraph 2", List.of(new Span(18, 28)))),
                                Optional.empty()),
                        new Part.Lines(List.of("Note: Ask the mayor.", "Twice.")),
                        new Part.Entry("B · Inland Post", "Label: To check", List.of(), Optional.empty()),
                        new Part.Entry(
                                "Sentence",
                                "No longer in the text",
                                List.of(new Finding(
                                        "",
                                        "",
                                        Standing.STATES,
                                        "",
                                        List.of(new Passage(
                                                "", "It was gone.", List.of(), Optional.empty(), Optional.empty())))),
                                Optional.empty()),
                        new Part.Lines(List.of("Note: Where is it?")));
    }

    private static Finding states(String article, String name, String place, List<Span> marks) {
        String text = place.endsWith("1")
                ? Story.bridge().articles().getFirst().sentences().getFirst().text()
                : "Repairs will cost $5 million, the mayor said.";
        return new Finding(
                article,
                name,
                Standing.STATES,
                "",
                List.of(new Passage(place, text, marks, Optional.empty(), Optional.of("en"))));
    }

    @Test
    void withoutNotesAndLabelsThereIsNoSection() {
        assertThat(new NoteWriter(Story.bridge(), words).section()).isEmpty();
    }

    @Test
    void theLedgerSaysWhatTheReaderWroteOnAFact() {
        assertThat(new ReportWriter()
                        .report(noted(), words).sections().stream()
                                .filter(section -> section.id().equals("only-a"))
                                .map(section -> ((Part.Entry) section.parts().getFirst()).about()))
                .containsExactly("money · Label: Important · Note: Ask the mayor. Twice.");
    }

    @Test
    void theTableHasRowsForWhatIsNoFact() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(noted(), words, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).anyMatch(line -> line.contains("\"Label: Important; Note: Ask the mayor. Twice.\""));
        assertThat(lines.subList(lines.size() - 2, lines.size()))
                .containsExactly(
                        "\"\",\"The reader’s notes and labels\",\"\",\"B · Inland Post\",\"B\",\"Label: To check\""
                                + ",\"\"".repeat(6),
                        "\"\",\"No longer in the text\",\"\",\"It was gone.\",\"\",\"Note: Where is it?\""
                                + ",\"\"".repeat(6));
    }
}
