package crossread.ui.blind;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Annotation;
import crossread.model.Annotations;
import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.SentenceRef;
import crossread.model.fact.FactKind;
import crossread.model.fact.HeadlineNote;
import crossread.model.fact.Manner;
import crossread.model.fact.Mention;
import crossread.model.fact.Wording;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.Label;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.model.work.Subject;
import crossread.ui.Story;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VeilTest {
    private static final Article ARTICLE = Story.made(
                    "A",
                    "The Harbour Post",
                    "Bridge shut | Harbour Post",
                    "The mayor told The Harbour Post and Ann Lee that the harbour posted no warning.",
                    "Read more at www.harbour-post.example.")
            .withMetadata(Metadata.NONE
                    .withOutlet(Optional.of("The Harbour Post"))
                    .withTitle(Optional.of("Bridge shut | Harbour Post"))
                    .withByline(Optional.of("By Ann Lee and Bo Ray"))
                    .withUrl(Optional.of("https://www.harbour-post.example/bridge")));
    private static final Veil VEIL = new Veil(List.of(ARTICLE), new Messages(Locale.ENGLISH));

    @Test
    void anOutletIsItsLetterAndNothingElseIsKnownOfIt() {
        Article shown = VEIL.over(ARTICLE);
        assertThat(shown.name()).isEqualTo("Outlet A");
        assertThat(shown.metadata().byline()).isEmpty();
        assertThat(shown.metadata().url()).isEmpty();
        assertThat(shown.metadata().title()).contains("Bridge shut | ••••••• ••••");
    }

    @Test
    void dotsStandForNamesInTheTextAndNothingChangesItsPlace() {
        assertThat(VEIL.over(ARTICLE).sentences().stream().map(sentence -> sentence.text()))
                .containsExactly(
                        "The mayor told ••• ••••••• •••• and ••• ••• that the harbour posted no warning.",
                        "Read more at •••.•••••••-••••.•••••••.");
        assertThat(VEIL.over(ARTICLE).blocks().getFirst().text())
                .hasSameSizeAs(ARTICLE.blocks().getFirst().text());
    }

    @Test
    void aPaperThatSpeaksOfItselfIsHiddenToo() {
        assertThat(VEIL.over("A report seen by the Post says so; the last post was sounded."))
                .isEqualTo("A report seen by ••• •••• says so; the last post was sounded.");
    }

    @Test
    void whatIsSaidOfItsHeadlineAndItsWordsIsHiddenToo() {
        HeadlineNote note = new HeadlineNote(
                "A",
                HeadlineNote.Kind.UNSTATED,
                FactKind.CLAIM,
                "Harbour Post sees it",
                "",
                Optional.empty(),
                Optional.empty());
        Wording wording = new Wording("s1", Wording.Kind.ACT, "The Harbour Post", List.of());
        Comparison told = Story.bridge().withManner(new Manner(List.of(note), List.of(), List.of(wording)));

        Manner shown = VEIL.over(told).manner();

        assertThat(shown.headlines()).extracting(HeadlineNote::headline).containsExactly("••••••• •••• sees it");
        assertThat(shown.wordings()).extracting(Wording::about).containsExactly("••• ••••••• ••••");
    }

    /** Both find their place in the veiled comparison, and what is kept is not what is shown. */
    @Test
    void notesAreHiddenAndStillAboutTheSameThing() {
        Comparison real = Story.bridge();
        Subject first =
                new Topic.OfSentence(new SentenceRef("A", 0)).subject(real).orElseThrow();
        Subject fact = new Topic.OfFact("f1").subject(real).orElseThrow();
        Subject gone = new Subject.OfSentence(new SentenceAnchor("nowhere", "Harbour Gazette says so.", "", ""));
        Instant then = Instant.parse("2026-03-02T10:00:00Z");
        ReaderWork work = new ReaderWork(
                List.of(),
                List.of(),
                List.of(new Note(first, "Harbour Gazette alone?", then), new Note(gone, "Who?", then)),
                List.of(new Label(fact, 3)),
                Map.of(3, "Ask Inland Post"));
        Comparison shown = new Veil(real.articles(), new Messages(Locale.ENGLISH)).over(real.withReader(work));
        Annotations there = Annotations.of(shown);
        assertThat(there.all().stream().map(Annotation::topic))
                .containsExactly(
                        Optional.of(new Topic.OfSentence(new SentenceRef("A", 0))),
                        Optional.empty(),
                        Optional.of(new Topic.OfFact("f1")));
        assertThat(shown.reader().notes().stream().map(Note::text)).containsExactly("••••••• ••••••• alone?", "Who?");
        assertThat(there.gone().getFirst().subjects())
                .containsExactly(
                        new Subject.OfSentence(new SentenceAnchor("nowhere", "••••••• ••••••• says so.", "", "")));
        assertThat(shown.reader().labelNames()).containsExactly(Map.entry(3, "Ask •••••• ••••"));
    }

    /** Every end is found again, none of its words tells an outlet, and there are as many as are kept, in their order. */
    @Test
    void whatWasSetRightIsHiddenAndStillAboutTheSameThing() {
        Comparison real = new Story()
                .article("Harbour Gazette", "Shut", "The Harbour Gazette saw 12 boats sink.", "Nobody was hurt.")
                .article("Inland Post", "Closed", "Inland Post counted a dozen wrecks.", "All are safe.")
                .fact("f1", FactKind.NAME, "Harbour", Story.only("A"), "A0")
                .fact("f2", FactKind.NUMBER, "12 boats", Story.only("A"), "A0")
                .fact("f3", FactKind.NUMBER, "dozen wrecks", Story.only("B"), "B0")
                .done();
        List<FactAnchor> facts = real.facts().stream()
                .map(fact -> FactAnchor.of(fact.mentions().getFirst(), real.articles())
                        .orElseThrow())
                .toList();
        SentenceAnchor a = SentenceAnchor.of(real.articles().get(0), 0);
        SentenceAnchor b = SentenceAnchor.of(real.articles().get(1), 0);
        ReaderWork work = ReaderWork.NONE
                .withCorrections(List.of(
                        new Correction.Linked(a, b),
                        new Correction.Cut(b, new SentenceAnchor("nowhere", "Inland Post says no.", "", ""))))
                .withFacts(List.of(
                        new FactCorrection.NotAFact(facts.get(0)),
                        new FactCorrection.SameAs(
                                new FactPlaces(facts.get(1), List.of(facts.get(2))), FactPlaces.at(facts.get(2))),
                        new FactCorrection.OfKind(facts.get(1), FactKind.QUANTITY),
                        new FactCorrection.SplitOff(facts.get(2))));
        Comparison shown = new Veil(real.articles(), new Messages(Locale.ENGLISH)).over(real.withReader(work));
        assertThat(shown.corrections().getFirst().in(shown.articles()))
                .contains(new Correction.Ends(Story.at("A0"), Story.at("B0")));
        assertThat(shown.corrections().getLast().to().text()).isEqualTo("•••••• •••• says no.");
        List<Mention> mentions =
                shown.facts().stream().flatMap(fact -> fact.mentions().stream()).toList();
        assertThat(shown.reader().facts().stream().map(each -> each.fact().in(shown.articles(), mentions)))
                .containsExactly(
                        List.of(mentions.get(0)),
                        List.of(mentions.get(1), mentions.get(2)),
                        List.of(mentions.get(1)),
                        List.of(mentions.get(2)));
        assertThat(shown.reader().facts().getFirst().fact().text()).isEqualTo("•••••••");
        assertThat(shown.reader().toString().replaceAll("sha256=[^,]*", "")).doesNotContain("Gazette", "Inland");
    }

    @Test
    void aTextWithoutNamesStaysAsItIs() {
        assertThat(VEIL.over("Posted at the harbour.")).isEqualTo("Posted at the harbour.");
    }
}
