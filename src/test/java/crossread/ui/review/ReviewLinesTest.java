package crossread.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewLinesTest {
    private static Block text(String text) {
        return Block.kept(text, BlockKind.PARAGRAPH);
    }

    private static Block aside(Reason reason, Trust trust, String text) {
        return text(text).setAside(SetAside.because(reason, "rule", trust));
    }

    private static Article article(String id, String outlet, Block... blocks) {
        return new Article(
                id,
                Metadata.NONE.withOutlet(Optional.of(outlet)),
                new Origin(outlet, "text", 1, outlet),
                List.of(blocks),
                List.of(),
                List.of());
    }

    private static final Block SEEN = text("He writes.")
            .setAside(SetAside.because(Reason.AUTHOR_NOTE, "rule", Trust.ASK).withSeen(true));

    private static final Block REPEAT =
            text("Rain fell.").setAside(new SetAside(Reason.REPEAT, "rule", Trust.SAFE, OptionalInt.of(1)));

    private final ReviewLines lines = new ReviewLines(List.of(
            article(
                    "A",
                    "Gazette",
                    aside(Reason.ADVERT, Trust.SAFE, "Boats"),
                    text("Rain fell."),
                    SEEN,
                    REPEAT,
                    aside(Reason.ENDNOTE, Trust.ASK, "Correction: two.")),
            article("B", "Post", text("Sun.")),
            article(
                    "C",
                    "Wire",
                    aside(Reason.READER, Trust.SAFE, "My choice"),
                    aside(Reason.CAPTION, Trust.SAFE, "A quay").putBack())));

    private List<String> told(ReviewFilter filter) {
        return lines.lines(filter).stream()
                .map(line -> switch (line) {
                    case ReviewLine.Head head ->
                        head.article() + " " + head.name() + " " + head.asks() + "/" + head.rows();
                    case ReviewLine.Item(ReviewRow row) ->
                        row.article() + row.block() + " " + row.reason() + " " + row.standing() + " " + row.text()
                                + row.repeats()
                                        .map(original -> " = " + original.block())
                                        .orElse("");
                })
                .toList();
    }

    @Test
    void listsEveryLineByArticleWithWhatIsAskedAboutFirst() {
        assertThat(told(ReviewFilter.ALL))
                .containsExactly(
                        "A Gazette 1/4",
                        "A2 AUTHOR_NOTE SEEN He writes.",
                        "A4 ENDNOTE ASKS Correction: two.",
                        "A0 ADVERT SURE Boats",
                        "A3 REPEAT SURE Rain fell. = 1",
                        "C Wire 0/2",
                        "C0 READER READER My choice",
                        "C1 CAPTION PUT_BACK A quay");
    }

    @Test
    void listsOnlyWhatIsToBeChecked() {
        assertThat(told(ReviewFilter.ALL.withAsksOnly(true)))
                .containsExactly("A Gazette 1/1", "A4 ENDNOTE ASKS Correction: two.");
        assertThat(lines.asks()).isEqualTo(1);
    }

    @Test
    void listsOneArticleOrOneReason() {
        assertThat(told(ReviewFilter.ALL.withArticle(Optional.of("C"))))
                .containsExactly("C Wire 0/2", "C0 READER READER My choice", "C1 CAPTION PUT_BACK A quay");
        assertThat(told(ReviewFilter.ALL.withReason(Optional.of(Reason.ADVERT))))
                .containsExactly("A Gazette 0/1", "A0 ADVERT SURE Boats");
        assertThat(lines.reasons())
                .containsExactly(
                        Reason.REPEAT,
                        Reason.CAPTION,
                        Reason.ADVERT,
                        Reason.AUTHOR_NOTE,
                        Reason.ENDNOTE,
                        Reason.READER);
    }

    @Test
    void anArticleThatIsGoneIsNotAskedForAnyMore() {
        ReviewFilter filter = ReviewFilter.ALL.withArticle(Optional.of("C")).withAsksOnly(true);
        assertThat(filter.among(Set.of("A", "B"))).isEqualTo(ReviewFilter.ALL.withAsksOnly(true));
        assertThat(filter.among(Set.of("A", "C"))).isEqualTo(filter);
    }

    @Test
    void stepsFromLineToLinePastTheArticles() {
        List<ReviewLine> all = lines.lines(ReviewFilter.ALL);
        assertThat(ReviewLines.next(all, 0, 1)).contains(1);
        assertThat(ReviewLines.next(all, 5, 1)).contains(6);
        assertThat(ReviewLines.next(all, 5, -1)).contains(4);
        assertThat(ReviewLines.next(all, 0, -1)).isEmpty();
        assertThat(ReviewLines.find(all, "C", 1)).contains(7);
        assertThat(ReviewLines.find(all, "B", 0)).isEmpty();
    }

    @Test
    void whatAsksAmongTheLinesShownIsGatheredByArticle() {
        ReviewLines two = new ReviewLines(List.of(
                article("A", "Gazette", aside(Reason.ENDNOTE, Trust.ASK, "One."), text("Sun."), SEEN),
                article(
                        "B",
                        "Post",
                        aside(Reason.ADVERT, Trust.ASK, "Two."),
                        aside(Reason.ENDNOTE, Trust.ASK, "Three."))));
        assertThat(ReviewLines.asking(two.lines(ReviewFilter.ALL)))
                .isEqualTo(Map.of("A", List.of(0), "B", List.of(0, 1)));
        assertThat(ReviewLines.asking(two.lines(ReviewFilter.ALL.withReason(Optional.of(Reason.ENDNOTE)))))
                .isEqualTo(Map.of("A", List.of(0), "B", List.of(1)));
    }
}
