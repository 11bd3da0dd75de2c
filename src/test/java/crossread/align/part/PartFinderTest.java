package crossread.align.part;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Relation;
import crossread.model.link.UnmatchedPart;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartFinderTest {
    private static final String BOTH =
            "Ann Lee argued that the old harbour needs repair and that foreign traders avoid northern taxes.";
    private final PartFinder finder = new PartFinder();

    @Test
    void pointsAtWhatTheLinkedSentenceDoesNotSay() {
        TokenizedArticle one = Texts.article("A", "en", BOTH, "Rain fell over every valley.");
        TokenizedArticle other = Texts.article("B", "en", "The harbour is old and needs repair, Ann Lee argued.");

        assertThat(ruler(finder.find(List.of(one, other), List.of(link("A", "B", 0, Relation.SAME)))))
                .isEqualTo("""
                        Ann Lee argued that the old harbour needs repair and that foreign traders avoid northern taxes.
                                                                         ^BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB\
                        """);
    }

    @Test
    void aSecondSentenceMayCoverTheRest() {
        TokenizedArticle one = Texts.article("A", "en", BOTH);
        TokenizedArticle other = Texts.article(
                "B", "en", "The harbour is old and needs repair, Ann Lee argued.", "Traders avoid the northern taxes.");

        assertThat(finder.find(
                        List.of(one, other),
                        List.of(link("A", "B", 0, Relation.SAME), link("A", "B", 1, Relation.RELATED))))
                .isEmpty();
    }

    @Test
    void asksEveryArticleForItself() {
        TokenizedArticle one = Texts.article("A", "en", BOTH);
        TokenizedArticle two = Texts.article("B", "en", "The harbour is old and needs repair, Ann Lee argued.");
        TokenizedArticle three = Texts.article("C", "en", "The traders avoid northern taxes, said Lee.");

        assertThat(finder
                        .find(
                                List.of(one, two, three),
                                List.of(link("A", "B", 0, Relation.SAME), link("A", "C", 0, Relation.SAME)))
                        .get(new SentenceRef("A", 0))
                        .stream()
                        .map(UnmatchedPart::article))
                .contains("B");
    }

    @Test
    void ofMerelyRelatedSentencesNothingIsSaid() {
        TokenizedArticle one = Texts.article("A", "en", BOTH);
        TokenizedArticle other = Texts.article("B", "en", "The harbour is old and needs repair, Ann Lee argued.");

        assertThat(finder.find(List.of(one, other), List.of(link("A", "B", 0, Relation.RELATED))))
                .isEmpty();
    }

    @Test
    void looksAtBothSentencesOfALink() {
        TokenizedArticle one = Texts.article("A", "en", "The harbour is old and needs repair, Ann Lee argued.");
        TokenizedArticle other = Texts.article("B", "en", BOTH);

        assertThat(finder.find(List.of(one, other), List.of(link("A", "B", 0, Relation.SAME))))
                .isEqualTo(Map.of(new SentenceRef("B", 0), List.of(new UnmatchedPart("A", new Span(49, 94)))));
    }

    @Test
    void aSentenceWithoutPartsHasNoneThatIsMissing() {
        TokenizedArticle one = Texts.article("A", "en", "Rain fell over every valley.");
        TokenizedArticle other = Texts.article("B", "en", "The harbour burned down.");

        assertThat(finder.find(List.of(one, other), List.of(link("A", "B", 0, Relation.SAME))))
                .isEmpty();
    }

    @Test
    void cutsByTheLanguageOfTheArticle() {
        TokenizedArticle one =
                Texts.article("A", "de", "Der alte Hafen zahlt neue Steuern, so bleiben fremde Händler meist fern.");
        TokenizedArticle other = Texts.article("B", "de", "Neue Steuern zahlt der alte Hafen.");

        assertThat(finder.find(List.of(one, other), List.of(link("A", "B", 0, Relation.SAME))))
                .isEmpty();
    }

    @Test
    void theMarksAroundAPartAreNotPartOfIt() {
        TokenizedArticle one = Texts.article(
                "A", "en", "\"Foreign traders avoid northern taxes,\" Ann Lee argued before the council.");
        TokenizedArticle other = Texts.article("B", "en", "Before the council Ann Lee argued.");

        assertThat(finder.find(List.of(one, other), List.of(link("A", "B", 0, Relation.SAME)))
                        .get(new SentenceRef("A", 0)))
                .isEqualTo(List.of(new UnmatchedPart("B", new Span(1, 37))));
    }

    private static Link link(String from, String to, int sentence, Relation relation) {
        return new Link(new SentenceRef(from, 0), new SentenceRef(to, sentence), .5, relation, false, Author.PROGRAM);
    }

    private static String ruler(Map<SentenceRef, List<UnmatchedPart>> found) {
        return BOTH + "\n"
                + found.getOrDefault(new SentenceRef("A", 0), List.of()).stream()
                        .map(part -> " ".repeat(part.span().start()) + "^"
                                + part.article().repeat(part.span().length() - 1))
                        .collect(Collectors.joining("\n"));
    }
}
