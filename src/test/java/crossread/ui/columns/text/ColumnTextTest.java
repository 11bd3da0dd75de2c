package crossread.ui.columns.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.Span;
import crossread.ui.columns.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnTextTest {
    private final Article article = new Story()
            .article(
                    "Post",
                    "Title",
                    Story.aside(Reason.HEADLINE, "Title"),
                    Story.aside(Reason.SITE_FURNITURE, "Share"),
                    Story.aside(Reason.NEWSLETTER, "Sign up | Now"),
                    "One. | Two.",
                    Story.aside(Reason.CAPTION, "A photo"),
                    Story.heading("Three"),
                    Story.ask(Reason.AUTHOR_NOTE, "She writes."))
            .comparison()
            .articles()
            .getFirst();

    private ColumnText write(Set<Integer> open) {
        return new ColumnWriter(new Messages(Locale.ENGLISH)).write(article, open);
    }

    /** The text, with the spaces that hold words together written as others are. */
    private static String plain(ColumnText text) {
        return text.text().replace('\u00a0', ' ');
    }

    @Test
    void foldsWhatWasSetAsideIntoOneLineInItsPlace() {
        assertThat(plain(write(Set.of()))).isEqualTo("""
                        2 lines set aside · Part of the site, Newsletter or subscription · show
                        One. Two.
                        A photo
                        Three
                        1 line set aside · About the author · please check · show · put back""");
    }

    @Test
    void opensABarIntoItsBlocks() {
        assertThat(plain(write(Set.of(1, 2)))).startsWith("""
                        2 lines set aside · Part of the site, Newsletter or subscription · hide
                        Part of the site: Share · put back
                        Newsletter or subscription: Sign up Now · put back
                        One. Two.
                        """);
    }

    @Test
    void sentencesStandWhereTheirTextStands() {
        ColumnText text = write(Set.of(1, 2));
        assertThat(text.sentences().stream()
                        .map(span -> span.map(at -> at.of(text.text())))
                        .toList())
                .containsExactly(
                        Optional.of("One."),
                        Optional.of("Two."),
                        Optional.of("Three"),
                        Optional.empty(),
                        Optional.of("Share"),
                        Optional.of("Sign up"),
                        Optional.of("Now"),
                        Optional.of("A photo"),
                        Optional.empty());
    }

    @Test
    void aLineBreakInABlockMakesNoParagraph() {
        Article broken = new Story()
                .article("Post", "Title", "One\ntwo\r\nthree.")
                .comparison()
                .articles()
                .getFirst();
        ColumnText text = new ColumnWriter(new Messages(Locale.ENGLISH)).write(broken, Set.of());
        assertThat(text.text()).isEqualTo("One two  three.");
        assertThat(text.pieces())
                .containsExactly(
                        new Piece.Kept(new Span(0, 15), 0, BlockKind.PARAGRAPH, new Span(0, 15), Optional.empty()));
    }

    @Test
    void findsTheSentenceAndTheActionUnderAPlace() {
        ColumnText text = write(Set.of());
        assertThat(text.sentenceAt(text.text().indexOf("Two"))).isEqualTo(OptionalInt.of(1));
        assertThat(text.sentenceAt(text.text().indexOf("About"))).isEmpty();
        int putBack = plain(text).indexOf("put back");
        assertThat(text.actionAt(putBack))
                .contains(new Piece.Action(new Span(putBack, putBack + 8), Piece.Deed.PUT_BACK, List.of(6)));
        assertThat(text.actionAt(putBack - 2)).isEmpty();
    }

    @Test
    void theKeyboardRestsOnSentencesAndBars() {
        ColumnText text = write(Set.of());
        assertThat(Stop.of(text).stream()
                        .map(stop -> stop.span().of(plain(text)))
                        .toList())
                .containsExactly(
                        "2 lines set aside · Part of the site, Newsletter or subscription · show",
                        "One.",
                        "Two.",
                        "A photo",
                        "Three",
                        "1 line set aside · About the author · please check · show · put back");
    }

    @Test
    void aBlockPutBackIsATextAgainAndKnownAsSuch() {
        var blocks = new java.util.ArrayList<>(article.blocks());
        blocks.set(4, blocks.get(4).putBack());
        ColumnText text = new ColumnWriter(new Messages(Locale.ENGLISH)).write(article.withBlocks(blocks), Set.of());
        assertThat(text.pieces().get(2)).isInstanceOfSatisfying(Piece.Kept.class, kept -> {
            assertThat(kept.putBack()).isTrue();
            assertThat(kept.text().of(text.text())).isEqualTo("A photo");
            assertThat(kept.span().of(plain(text))).isEqualTo("A photo · put back by you · set aside again");
        });
    }

    @Test
    void aCaptionIsReadInItsPlaceAndPartsTheLinesAroundIt() {
        Article pictured = new Story()
                .article(
                        "Post",
                        "Title",
                        Story.aside(Reason.SITE_FURNITURE, "Share"),
                        Story.ask(Reason.CAPTION, "The quay. | Photo: N. N."),
                        Story.aside(Reason.ADVERT, "Boats"))
                .comparison()
                .articles()
                .getFirst();
        ColumnText text = new ColumnWriter(new Messages(Locale.ENGLISH)).write(pictured, Set.of());
        assertThat(plain(text)).isEqualTo("""
                        1 line set aside · Part of the site · show · put back
                        The quay. Photo: N. N. · please check
                        1 line set aside · Advertisement · show · put back""");
        assertThat(text.pieces().get(1).blocksAside()).containsExactly(1);
        assertThat(text.sentencesOf(1)).containsExactly(1, 2);
    }
}
