package crossread.ui.blind;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Metadata;
import crossread.ui.Story;
import java.util.List;
import java.util.Locale;
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
    void aTextWithoutNamesStaysAsItIs() {
        assertThat(VEIL.over("Posted at the harbour.")).isEqualTo("Posted at the harbour.");
    }
}
