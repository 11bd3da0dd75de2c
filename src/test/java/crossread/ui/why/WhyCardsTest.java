package crossread.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Span;
import crossread.model.fact.Fact;
import crossread.model.link.Link;
import crossread.model.link.Reasons;
import crossread.model.link.Relation;
import crossread.model.link.WordDifference;
import crossread.model.work.Correction;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.ui.Story;
import crossread.ui.ledger.LedgerNames;
import crossread.ui.ledger.Where;
import crossread.ui.why.WhyCard.Chosen;
import crossread.ui.why.WhyCard.Lacks;
import crossread.ui.why.WhyCard.Nothing;
import crossread.ui.why.WhyCard.Partner;
import crossread.ui.why.WhyCard.Passage;
import crossread.ui.why.WhyCard.States;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyCardsTest {
    private static final Comparison BRIDGE = Story.bridge();

    /** The first word of each of two sentences is where they differ. */
    private static final WordComparer FIRST_WORDS = (from, to, language) -> List.of(new WordDifference(
            Optional.of(new Span(0, from.text().indexOf(' '))),
            Optional.of(new Span(0, to.text().indexOf(' ')))));

    private final WhyCards cards = new WhyCards(BRIDGE, FIRST_WORDS, (comparison, from, to) -> Reasons.NONE);

    private static Passage passage(String at, int paragraph, List<Span> facts, List<Span> differing) {
        return passage(at, paragraph, facts, differing, Optional.empty());
    }

    private static Passage passage(
            String at, int paragraph, List<Span> facts, List<Span> differing, Optional<String> speaker) {
        String text = BRIDGE.sentence(Story.at(at)).orElseThrow().text();
        return new Passage(Story.at(at), paragraph, Where.TEXT, text, facts, differing, speaker);
    }

    private static Optional<WhyCard.Tie> notLinked(String lead, String here) {
        return Optional.of(new WhyCard.Tie(Story.at(lead), Story.at(here), false, Optional.empty()));
    }

    @Test
    void saysWhetherTheSentencesAreLinkedAndWhatTheReaderSaidOfIt() {
        SentenceAnchor one = SentenceAnchor.of(BRIDGE.articles().get(0), 0);
        SentenceAnchor other = SentenceAnchor.of(BRIDGE.articles().get(1), 0);
        Comparison corrected =
                BRIDGE.withReader(ReaderWork.NONE.withCorrections(List.of(new Correction.Pinned(other, one))));
        WhyCards of = new WhyCards(corrected, FIRST_WORDS, (comparison, from, to) -> Reasons.NONE);

        assertThat(of.ofSentence(Story.at("B0")).stream().map(WhyCard::tie))
                .containsExactly(
                        Optional.of(new WhyCard.Tie(
                                Story.at("B0"), Story.at("A0"), true, Optional.of(Correction.Kind.PINNED))),
                        Optional.empty(),
                        notLinked("B0", "C0"));
    }

    @Test
    void proofOfPresenceAndOfAbsence() {
        assertThat(cards.ofFact("f1"))
                .containsExactly(
                        new WhyCard(
                                "A",
                                "Harbour Gazette",
                                new States(
                                        Optional.empty(),
                                        passage(
                                                "A1",
                                                2,
                                                List.of(new Span(18, 28)),
                                                List.of(),
                                                Optional.of("the mayor")),
                                        0)),
                        new WhyCard(
                                "B",
                                "Inland Post",
                                new Lacks(
                                        Optional.of(passage("B0", 1, List.of(), List.of())),
                                        17,
                                        List.of("$5 million"),
                                        false),
                                Optional.empty(),
                                notLinked("A1", "B0")),
                        new WhyCard(
                                "C",
                                "Coast Radio",
                                new Lacks(
                                        Optional.of(passage("C0", 1, List.of(), List.of())),
                                        17,
                                        List.of("$5 million"),
                                        false),
                                Optional.empty(),
                                notLinked("A1", "C0")));
    }

    @Test
    void aClashShowsTheOtherFigureAndTheWordsInWhichTheSentencesDiffer() {
        assertThat(cards.ofFact("f2").stream().map(WhyCard::finding).limit(2))
                .containsExactly(
                        new States(
                                Optional.of("Twelve"),
                                passage("A2", 3, List.of(new Span(0, 6)), List.of(new Span(0, 6))),
                                0),
                        new States(
                                Optional.of("About 14"),
                                passage("B1", 2, List.of(new Span(0, 8)), List.of(new Span(0, 5))),
                                0));
    }

    @Test
    void overTheCardsOfAClashStandAllItsValues() {
        LedgerNames names = new LedgerNames(new Messages(Locale.ENGLISH));
        Fact fact = BRIDGE.facts().stream()
                .filter(each -> each.id().equals("f3"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(names.title(fact, Optional.of(BRIDGE)), names.title(fact, Optional.empty())))
                .isEqualTo(List.of("Twelve ≠ About 14", "About 14"));
    }

    @Test
    void sentencesThatAreOnlyRelatedAreNotHeldAgainstEachOther() {
        List<Link> related = BRIDGE.links().stream()
                .map(link -> new Link(link.from(), link.to(), link.score(), Relation.RELATED, false, link.by()))
                .toList();
        Comparison comparison = new Comparison(
                BRIDGE.title(),
                BRIDGE.created(),
                BRIDGE.program(),
                BRIDGE.matching(),
                BRIDGE.articles(),
                related,
                BRIDGE.statements(),
                BRIDGE.facts(),
                BRIDGE.discrepancies());
        assertThat(new WhyCards(comparison, FIRST_WORDS, (shown, from, to) -> Reasons.NONE)
                        .ofFact("f2").stream()
                                .flatMap(card -> card.finding().shown().stream())
                                .flatMap(shown -> shown.differing().stream()))
                .isEmpty();
    }

    @Test
    void sentencesThatAreNotLinkedAreNotHeldAgainstEachOther() {
        assertThat(cards.ofFact("f1").stream()
                        .flatMap(card -> card.finding().shown().stream())
                        .flatMap(shown -> shown.differing().stream()))
                .isEmpty();
    }

    @Test
    void aChosenSentenceShowsItsPartners() {
        assertThat(cards.ofSentence(Story.at("B0")).stream().map(WhyCard::finding))
                .containsExactly(
                        new Partner(passage("A0", 1, List.of(), List.of(new Span(0, 3))), 90, true, false, 0),
                        new Chosen(passage("B0", 1, List.of(), List.of(new Span(0, 3)))),
                        new Nothing(Optional.of(passage("C0", 1, List.of(), List.of())), 17));
    }

    @Test
    void aSentenceWithoutAFactHasNothingBesideItWhereNoneIsLinked() {
        assertThat(cards.ofSentence(Story.at("C0")).stream().map(WhyCard::finding))
                .contains(new Nothing(Optional.empty(), 0));
    }

    @Test
    void saysWhatTheSentencesShareAndWhereTheyAreLinkedWhatOnlyOneHas() {
        ReasonGiver opening = (comparison, from, to) -> new Reasons(
                List.of(),
                List.of(new Reasons.Common(new Span(0, 3), new Span(0, 3))),
                List.of(),
                List.of(new Span(4, 6)),
                List.of(new Span(4, 6)));
        WhyCards with = new WhyCards(BRIDGE, FIRST_WORDS, opening);
        String there = BRIDGE.sentence(Story.at("A0")).orElseThrow().text();
        String here = BRIDGE.sentence(Story.at("B0")).orElseThrow().text();

        assertThat(with.ofSentence(Story.at("B0")).stream().map(WhyCard::shared))
                .containsExactly(
                        Optional.of(new WhyCard.Shared(
                                "B",
                                List.of(),
                                List.of(there.substring(0, 3)),
                                List.of(),
                                List.of(here.substring(4, 6)),
                                List.of(there.substring(4, 6)))),
                        Optional.empty(),
                        Optional.of(
                                new WhyCard.Shared("B", List.of(), List.of("A s"), List.of(), List.of(), List.of())));
        assertThat(with.ofFact("f1").get(1).shared())
                .contains(new WhyCard.Shared(
                        "A", List.of(), List.of(here.substring(0, 3)), List.of(), List.of(), List.of()));
    }

    @Test
    void tellsInWordsWhatIsShared() {
        List<String> many = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
        WhyWords words = new WhyWords(new Messages(Locale.ENGLISH));

        assertThat(words.shared(new WhyCard.Shared("A", many, List.of("Ann Lee"), List.of("5 %"), List.of(), many)))
                .containsExactly(
                        "In common with A: figures 5 % · names Ann Lee · words a, b, c, d, e, f, g, h …",
                        "Only here: a, b, c, d, e, f, g, h …");
        assertThat(words.shared(new WhyCard.Shared("A", List.of(), List.of(), List.of(), List.of("rain"), List.of())))
                .containsExactly("No word in common with A.", "Only in A: rain");
    }

    @Test
    void setAsideTextHasNoParagraphNumber() {
        assertThat(cards.ofFact("f7").getFirst().finding().shown().map(Passage::setAside))
                .contains(true);
    }

    @Test
    void whatIsNotThereHasNoCards() {
        assertThat(cards.ofFact("f99")).isEmpty();
        assertThat(cards.ofSentence(Story.at("A9"))).isEmpty();
    }

    @Test
    void runsCutTheSentenceWhereTheEmphasisChanges() {
        //  0123456789012345678
        //  Twelve people hurt.
        //  ^^^^^^                fact
        //     ^^^^^^^^^^         differs
        Passage passage = new Passage(
                Story.at("A0"),
                1,
                Where.TEXT,
                "Twelve people hurt.",
                List.of(new Span(0, 6)),
                List.of(new Span(3, 13)),
                Optional.empty());
        assertThat(Runs.of(passage))
                .containsExactly(
                        new Runs.Run("Twe", true, false),
                        new Runs.Run("lve", true, true),
                        new Runs.Run(" people", false, true),
                        new Runs.Run(" hurt.", false, false));
    }
}
