package crossread.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.export.report.Finding.Standing;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataEditor;
import crossread.model.article.Span;
import crossread.model.article.Stretch;
import crossread.model.fact.Attribution;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.model.fact.HeadlineNote;
import crossread.model.fact.Manner;
import crossread.model.fact.Wording;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.ui.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportWriterTest {
    private static Report report(Comparison comparison) {
        return new ReportWriter().report(comparison, new Messages(Locale.ENGLISH));
    }

    private static Section section(Comparison comparison, String id) {
        return report(comparison).sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Part.Entry entry(Comparison comparison, String id) {
        return (Part.Entry) section(comparison, id).parts().getFirst();
    }

    @Test
    void sectionsGoFromWhatDiffersToHowItWasMade() {
        assertThat(report(Story.bridge()).sections())
                .extracting(Section::heading)
                .containsExactly(
                        "At a glance",
                        "Differs (1)",
                        "Only in A · Harbour Gazette (1)",
                        "Only in B · Inland Post (1)",
                        "Uncertain (1)",
                        "Shared (1)",
                        "Found only in set-aside text (1)",
                        "Sources",
                        "What was set aside",
                        "The reader’s corrections",
                        "How this was made");
    }

    /** Without a mark behind the name its count would be drawn before it. */
    @Test
    void aNameThatRunsFromTheRightIsClosedBeforeItsCount() {
        Comparison comparison = new Story()
                .article("بريد الساحل", "Bridge", "The bridge closed.")
                .article("Post", "Bridge", "It closed.")
                .fact("f1", FactKind.NUMBER, "bridge", new Coverage.OnlyIn("A"), "A0")
                .done();
        assertThat(section(comparison, "only-a").heading()).isEqualTo("Only in A · بريد الساحل\u200E (1)");
    }

    @Test
    void aFactOnlyOneArticleHasIsProvenByItsSentenceAndTheNearestOfTheOthers() {
        assertThat(entry(Story.bridge(), "only-a"))
                .isEqualTo(new Part.Entry(
                        "$5 million",
                        "money",
                        List.of(
                                new Finding(
                                        "A",
                                        "Harbour Gazette",
                                        Standing.STATES,
                                        "Says so:",
                                        List.of(new Passage(
                                                "paragraph 2",
                                                "Repairs will cost $5 million, the mayor said.",
                                                List.of(new Span(18, 28)),
                                                Optional.of("Said by the mayor"),
                                                Optional.of("en")))),
                                lacks("B", "Inland Post", "The bridge was closed by the storm on Monday."),
                                lacks("C", "Coast Radio", "A storm closed the bridge.")),
                        Optional.empty()));
    }

    private static Finding lacks(String article, String name, String text) {
        return new Finding(
                article,
                name,
                Standing.LACKS,
                "Not found here. Nearest (17% alike) lacks $5 million:",
                List.of(new Passage("paragraph 1", text, List.of(), Optional.empty(), Optional.of("en"))));
    }

    @Test
    void aQuotationIsLackedInItsMarks() {
        Comparison quoted = new Story()
                .article("Harbour Gazette", "Bridge", "“We had an hour,” she said.")
                .article("Inland Post", "Bridge", "She said little.")
                .fact("f1", FactKind.QUOTATION, "We had an hour", new Coverage.OnlyIn("A"), "A0")
                .done();
        assertThat(entry(quoted, "only-a").findings().getLast().said())
                .isEqualTo("Not found here. Nearest (17% alike) lacks “We had an hour”:");
        assertThat(new MatrixWriter()
                        .matrix(quoted, new Messages(Locale.ENGLISH))
                        .rows()
                        .getFirst()
                        .cells()
                        .getLast()
                        .nearest())
                .map(Matrix.Near::lacks)
                .contains(List.of("“We had an hour”"));
    }

    @Test
    void factsThatClashAreOneEntryInWhichEachArticleSaysItsOwn() {
        Part.Entry entry = entry(Story.bridge(), "differs");
        assertThat(entry.label()).isEqualTo("Twelve ≠ About 14");
        assertThat(entry.findings())
                .extracting(finding -> finding.article() + " " + finding.standing() + " " + finding.said())
                .containsExactly(
                        "A DIFFERS Says Twelve:",
                        "B DIFFERS Says About 14:",
                        "C LACKS Not found here. Nearest (17% alike) lacks Twelve:");
    }

    @Test
    void whatOneSentenceAloneStatesIsOneEntryWithOneProof() {
        Comparison story = new Story()
                .article("Gazette", "Title", "Ana Ruiz offered $5 million on Monday.", "Nobody took it.")
                .article("Post", "Title", "There was an offer.")
                .fact("f1", FactKind.PERSON, "Ana Ruiz", new Coverage.OnlyIn("A"), "A0")
                .fact("f2", FactKind.QUOTATION, "Nobody", new Coverage.OnlyIn("A"), "A1")
                .fact("f3", FactKind.CLAIM, "Ana Ruiz offered $5 million", new Coverage.OnlyIn("A"), "A0")
                .fact("f4", FactKind.DATE, "Monday", new Coverage.OnlyIn("A"), "A0")
                .done();
        Section only = section(story, "only-a");
        assertThat(only.heading()).isEqualTo("Only in A · Gazette (4)");
        assertThat(only.parts()).hasSize(2);
        assertThat(only.parts().getFirst())
                .isEqualTo(new Part.Entry(
                        "Ana Ruiz offered $5 million",
                        "claim · also in this sentence: Ana Ruiz (person); Monday (date)",
                        List.of(
                                new Finding(
                                        "A",
                                        "Gazette",
                                        Standing.STATES,
                                        "Says so:",
                                        List.of(new Passage(
                                                "paragraph 1",
                                                "Ana Ruiz offered $5 million on Monday.",
                                                List.of(new Span(0, 27), new Span(31, 37)),
                                                Optional.empty(),
                                                Optional.of("en")))),
                                new Finding(
                                        "B",
                                        "Post",
                                        Standing.LACKS,
                                        "Not found here. Nearest (17% alike) lacks Ana Ruiz offered $5"
                                                + " million, Monday:",
                                        List.of(new Passage(
                                                "paragraph 1",
                                                "There was an offer.",
                                                List.of(),
                                                Optional.empty(),
                                                Optional.of("en"))))),
                        Optional.empty()));
    }

    @Test
    void whatOnlySetAsideTextSaysIsLackedByNobody() {
        Section section = section(Story.bridge(), "set-aside-facts");
        assertThat(section.parts().getFirst())
                .isEqualTo(new Part.Text("Nothing is missing here: what only set-aside text says is not compared."));
        Part.Entry entry = (Part.Entry) section.parts().getLast();
        assertThat(entry.findings()).extracting(Finding::article).containsExactly("A");
        assertThat(entry.rest()).isEmpty();
    }

    @Test
    void ofManySilentArticlesTheNearestAreShownAndTheOthersNamed() {
        Story story = new Story().article("Outlet 0", "Title", "Twelve people were hurt.");
        for (int i = 1; i <= 12; i++) {
            story.article("Outlet " + i, "Title", "The storm went on.");
        }
        Part.Entry entry = entry(
                story.fact("f1", FactKind.NUMBER, "Twelve", new Coverage.OnlyIn("A"), "A0")
                        .done(),
                "only-a");
        assertThat(entry.findings()).extracting(Finding::article).containsExactly("A", "B", "C", "D");
        assertThat(entry.rest())
                .contains(
                        "Not found in E, F, G, H, I, J, K, L, M either; the nearest sentences there are at most 17% alike.");
    }

    @Test
    void aSourceTellsWhereItCameFrom() {
        Part.Terms source =
                (Part.Terms) section(Story.bridge(), "sources").parts().getFirst();
        assertThat(source.heading()).isEqualTo("A · Harbour Gazette");
        assertThat(source.terms())
                .extracting(term -> term.name() + ": " + term.values())
                .containsExactly(
                        "Title: [Storm closes the bridge]",
                        "Outlet: [Harbour Gazette]",
                        "Published: [March 11, 2026]",
                        "Language: [English]",
                        "File: [Harbour Gazette.txt (read as text; 100 bytes)]",
                        "SHA-256: [Harbour Gazette]");
    }

    @Test
    void whatWasSetAsideIsListedWithTheReason() {
        Part.Terms aside =
                (Part.Terms) section(Story.bridge(), "set-aside").parts().getLast();
        assertThat(aside)
                .isEqualTo(new Part.Terms(
                        "A · Harbour Gazette", List.of(new Part.Term("Advertisement", "Advertisement for 3 boats"))));
    }

    @Test
    void whatTheReaderSaidOfFactsStandsThereToo() {
        Comparison bridge = Story.bridge();
        FactAnchor ana = FactAnchor.of(
                        bridge.fact("f5").orElseThrow().mentions().getFirst(), bridge.articles())
                .orElseThrow();
        Comparison corrected = bridge.withReader(ReaderWork.NONE.withFacts(
                List.of(new FactCorrection.NotAFact(ana), new FactCorrection.OfKind(ana, FactKind.PLACE))));
        assertThat(section(corrected, "reader").parts())
                .extracting(part -> ((Part.Entry) part).label())
                .containsExactly("Not a fact: Ana Ruiz", "Another kind: Ana Ruiz → place");
    }

    @Test
    void theReadersCorrectionsStandApart() {
        Comparison bridge = Story.bridge();
        SentenceAnchor one = SentenceAnchor.of(bridge.articles().get(0), 0);
        SentenceAnchor other = SentenceAnchor.of(bridge.articles().get(1), 0);
        SentenceAnchor gone = new SentenceAnchor("nowhere", "It was gone.", "", "");
        Comparison corrected = bridge.withReader(ReaderWork.NONE.withCorrections(
                List.of(new Correction.Cut(one, other), new Correction.Linked(one, gone))));
        List<Part> parts = section(corrected, "reader").parts();
        assertThat(parts)
                .extracting(part -> ((Part.Entry) part).label() + " " + ((Part.Entry) part).about())
                .containsExactly("Cut by you. ", "Linked by you. One of the sentences is in these articles no more.");
        assertThat(((Part.Entry) parts.getLast()).findings().getLast().passages())
                .extracting(Passage::text)
                .containsExactly("It was gone.");
    }

    @Test
    void aLoneArticleHasNoFacts() {
        Comparison alone = new Story().article("Post", "Title", "It rained.").done();
        assertThat(report(alone).sections())
                .extracting(Section::id)
                .containsExactly("glance", "sources", "set-aside", "reader", "method");
    }

    @Test
    void onlyAnAddressOfTheWebIsALink() {
        List<String> addresses = List.of(
                "https://news.example/story?id=1",
                "http://news.example/ü",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://user:secret@news.example/",
                "https:news",
                "https://news.example/a b");
        List<String> followed = new ArrayList<>();
        for (String address : addresses) {
            WebAddress.followable(address).ifPresent(followed::add);
        }
        assertThat(followed).containsExactly("https://news.example/story?id=1", "http://news.example/%C3%BC");
    }

    @Test
    void anAddressIsShownAndLinked() {
        Comparison bridge = Story.bridge();
        Article first = bridge.articles().getFirst();
        Metadata known = first.metadata().withUrl(Optional.of("https://news.example/storm"));
        List<Article> articles = new ArrayList<>(bridge.articles());
        articles.set(0, first.withMetadata(known));
        Part.Terms source = (Part.Terms)
                section(bridge.withArticles(articles), "sources").parts().getFirst();
        assertThat(source.terms())
                .contains(new Part.Term(
                        "Address", List.of("https://news.example/storm"), Optional.of("https://news.example/storm")));
    }

    private static Stretch stretch(Comparison comparison, String place, String words) {
        int start = comparison.sentence(Story.at(place)).orElseThrow().text().indexOf(words);
        return new Stretch(Story.at(place), new Span(start, start + words.length()));
    }

    private static Comparison told() {
        Comparison bridge = Story.bridge();
        return bridge.withManner(new Manner(
                List.of(new HeadlineNote(
                        "A",
                        HeadlineNote.Kind.LEFT_OUT,
                        FactKind.MONEY,
                        "",
                        "$5 million",
                        Optional.empty(),
                        Optional.of(stretch(bridge, "A1", "$5 million")))),
                List.of(new Attribution("f1", "A", Attribution.Kind.NAMES_SPEAKER)),
                List.of(new Wording(
                        "s1",
                        Wording.Kind.ACT,
                        "the storm",
                        List.of(stretch(bridge, "A0", "closed"), stretch(bridge, "B0", "was closed"))))));
    }

    @Test
    void whatAHeadlineMakesOfItsTextIsSaid() {
        assertThat(section(told(), "headlines").parts())
                .containsExactly(new Part.Terms(
                        "A · Harbour Gazette",
                        List.of(new Part.Term(
                                "Storm closes the bridge",
                                "The text's top figure, $5 million, is not in the headline."))));
    }

    @Test
    void whoStatesItInSomebodysNameIsSaidBesideTheFact() {
        assertThat(entry(told(), "only-a").about()).isEqualTo("money · Only A names who said it");
    }

    @Test
    void differentWordsForOneThingAreShownInTheirSentences() {
        Part.Entry entry = (Part.Entry) section(told(), "wordings").parts().getLast();
        assertThat(entry.label() + ", " + entry.about()).isEqualTo("“closed” – “was closed”, act: the storm");
        assertThat(entry.findings())
                .extracting(finding -> finding.article() + " "
                        + finding.passages().getFirst().pieces().stream()
                                .filter(Passage.Piece::marked)
                                .map(Passage.Piece::text)
                                .toList())
                .containsExactly("A [closed]", "B [was closed]");
    }

    @Test
    void whatTheReaderWroteInPlaceOfWhatTheFileHasIsSaid() {
        Comparison bridge = Story.bridge();
        Article first = bridge.articles().getFirst();
        Metadata edited = new MetadataEditor(first.metadata())
                .write(first.metadata().withOutlet(Optional.of("The Gazette")).withByline(Optional.of("Mara Lind")));
        List<Article> articles = new ArrayList<>(bridge.articles());
        articles.set(0, first.withMetadata(edited));
        assertThat(section(bridge.withArticles(articles), "sources").parts().getFirst())
                .isInstanceOfSatisfying(
                        Part.Terms.class,
                        source -> assertThat(source.terms())
                                .contains(new Part.Term(
                                        "Written by the reader",
                                        List.of("Outlet (the file has: Harbour Gazette)", "Byline (the file has none)"),
                                        Optional.empty())));
    }
}
