package crossread.align.part;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Author;
import crossread.model.Link;
import crossread.model.Relation;
import crossread.model.SentenceRef;
import crossread.model.TokenizedArticle;
import crossread.model.UnmatchedPart;
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
