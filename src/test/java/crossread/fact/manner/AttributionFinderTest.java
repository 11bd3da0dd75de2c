package crossread.fact.manner;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import crossread.model.link.Alignment;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {
    private static final String DEAD = "The fire killed {n:12 people}.";
    private static final String QUOTED = "“{q:The doors were locked}”.";

    private final List<Page> pages = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    @Test
    void theOneArticleThatNamesNobodyStatesItAsAFact() {
        page(DEAD);
        said(page(DEAD), "police");

        assertThat(told(Relation.SAME)).containsExactly("12 people A STATES_AS_FACT");
    }

    @Test
    void ofThreeArticlesTwoThatNameNobodyAreNoOne() {
        page(DEAD);
        page(DEAD);
        said(page(DEAD), "police");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void theOneThatKnowsWhoSaidItNamesHim() {
        said(page("{p:Ann Lee} was there.", QUOTED), "Ann Lee");
        said(page(QUOTED), "a worker");

        assertThat(told(Relation.SAME)).containsExactly("The doors were locked A NAMES_SPEAKER");
    }

    @Test
    void whereBothNameHimNoneIsTheOnlyOne() {
        said(page("{p:Ann Lee} was there.", QUOTED), "Ann Lee");
        said(page(QUOTED), "Lee");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void aNameWhereTheSpeakerStandsNamesHimHoweverHeIsCalled() {
        Page named = page("{p:Ann Lee} was there.", QUOTED);
        saidAt(named, "Lee, the mayor", 0, new Span(0, 3));
        said(page(QUOTED), "a worker");

        assertThat(told(Relation.SAME)).containsExactly("The doors were locked A NAMES_SPEAKER");
    }

    @Test
    void aNameElsewhereInTheSentenceDoesNot() {
        Page named = page("{p:Ann Lee} was with the mayor.", QUOTED);
        saidAt(named, "the mayor", 0, new Span(17, 26));
        said(page(QUOTED), "a worker");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void aPlaceIsNoSpeaker() {
        Page named = page("{l:Kell} is near.", QUOTED);
        saidAt(named, "a man of Kell", 0, new Span(0, 4));
        said(page(QUOTED), "a worker");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void whoSheIsIsNotKnown() {
        page(DEAD);
        said(page(DEAD), "She");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void aQuotationWithoutSpeakerIsNobodysFact() {
        page(QUOTED);
        said(page(QUOTED), "a worker");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void aWordOfDoubtInTheSentenceLeavesItOpen() {
        page("The fire reportedly killed {n:12 people}.");
        said(page(DEAD), "police");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void soDoesOneInTheSentenceBeforeOrBehindInTheSameParagraph() {
        pages.add(new Page("A").paragraph("Police said so.", DEAD));
        said(page(DEAD), "police");
        link("A", 1, "B", 0);
        assertThat(told(Relation.SAME)).isEmpty();

        pages.set(0, new Page("A").paragraph(DEAD, "Police said so."));
        links.clear();
        link("A", 0, "B", 0);
        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void soDoMarksOfQuotation() {
        page("The “fire” killed {n:12 people}.");
        said(page(DEAD), "police");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void theParagraphsAroundItSayNothingOfIt() {
        page("Police said so.", DEAD, "Police said so.");
        said(page(DEAD), "police");

        assertThat(told(Relation.SAME)).containsExactly("12 people A STATES_AS_FACT");
    }

    @Test
    void anArticleThatNamesItsSpeakerOnceNamesHim() {
        page(DEAD, DEAD);
        Page two = page("{p:Ann Lee} was there.", DEAD, DEAD);
        two.mentions.set(2, by(two.mentions.get(2), "Ann Lee"));
        link("A", 1, "B", 2);

        assertThat(told(Relation.SAME)).containsExactly("12 people A STATES_AS_FACT");
    }

    @Test
    void whatHoldsOnlyOfThePlacesThatSayTheSameIsNotTold() {
        page(DEAD);
        said(page(DEAD), "police");
        pages.add(new Page("C").paragraph(DEAD));

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void withoutSentencesThatSayTheSameNothingIsTold() {
        page(DEAD);
        said(page(DEAD), "police");

        assertThat(told(Relation.RELATED)).isEmpty();
    }

    @Test
    void textThatIsSetAsideStatesNothing() {
        pages.add(new Page("A").headline(DEAD));
        link("A", 0, "B", 0);
        said(page(DEAD), "police");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void namesAgesAndBareNumbersAreNotToldOf() {
        page("The {o:Kell Bank} had {n:12} of {n:9-year-old} age.");
        Page other = page("The {o:Kell Bank} had {n:12} of {n:9-year-old} age.");
        other.mentions.replaceAll(mention -> by(mention, "police"));

        assertThat(told(Relation.SAME)).isEmpty();
    }

    @Test
    void whatOnlyOneArticleStatesIsNotToldOf() {
        page(DEAD, DEAD);
        page("Nobody died.");

        assertThat(told(Relation.SAME)).isEmpty();
    }

    /** Adds an article of a paragraph a sentence; its last sentence says the same as the first article's last. */
    private Page page(String... paragraphs) {
        Page page = new Page(String.valueOf((char) ('A' + pages.size())));
        for (String paragraph : paragraphs) {
            page.paragraph(paragraph);
        }
        pages.add(page);
        if (pages.size() > 1) {
            Page first = pages.getFirst();
            for (Mention one : first.mentions) {
                page.mentions.stream()
                        .filter(other -> page.words(other).equals(first.words(one)))
                        .forEach(other -> links.add(link(one.at(), other.at(), Relation.SAME)));
            }
        }
        return page;
    }

    private void link(String one, int sentence, String other, int there) {
        links.add(link(new SentenceRef(one, sentence), new SentenceRef(other, there), Relation.SAME));
    }

    private static Link link(SentenceRef one, SentenceRef other, Relation relation) {
        return new Link(one, other, .9, relation, false, Author.PROGRAM);
    }

    private static void said(Page page, String who) {
        page.mentions.set(page.mentions.size() - 1, by(page.mentions.getLast(), who));
    }

    private static void saidAt(Page page, String who, int sentence, Span span) {
        Mention last = page.mentions.getLast();
        page.mentions.set(page.mentions.size() - 1, last.withSpeaker(new Speaker(who, sentence, Optional.of(span))));
    }

    private static Mention by(Mention mention, String who) {
        return mention.withSpeaker(new Speaker(who, mention.at().sentence(), Optional.empty()));
    }

    private List<String> told(Relation relation) {
        List<Fact> facts = Page.facts(pages.toArray(Page[]::new));
        List<Link> all = links.stream()
                .map(link -> link(link.from(), link.to(), relation))
                .toList();
        Alignment alignment = new Alignment(all, List.of(), Map.of());
        return new AttributionFinder()
                .find(pages.stream().map(Page::text).toList(), alignment, facts).stream()
                        .map(one -> facts.stream()
                                        .filter(fact -> fact.id().equals(one.fact()))
                                        .findFirst()
                                        .orElseThrow()
                                        .label()
                                + " " + one.article() + " " + one.kind())
                        .toList();
    }
}
