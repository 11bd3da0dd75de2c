package crossread.export;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Kinship;
import crossread.model.Kinship.Kind;
import crossread.ui.Story;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReuseWordingTest {
    private static List<String> about(String article, Kinship... kinships) {
        Comparison comparison = new Story()
                .article("Harbour Gazette", "", "It closed on Monday.")
                .article("Inland Post", "", "It closed on Monday.")
                .article("Coast Radio", "", "It closed on Monday.")
                .done()
                .withReuse(List.of(kinships), List.of());
        return new ReuseWording(comparison, new Messages(Locale.ENGLISH)).about(article);
    }

    @Test
    void oneLineSaysHowMuchStandsInSeveralOthers() {
        assertThat(about("A", new Kinship("A", "B", Kind.COPY, .91, .5), new Kinship("C", "A", Kind.COPY, .5, .96)))
                .containsExactly("91 to 96% of it stands in B, C too");
    }

    @Test
    void theSameShareInSeveralIsSaidOnce() {
        assertThat(about("A", new Kinship("A", "B", Kind.COPY, .91, .5), new Kinship("A", "C", Kind.COPY, .912, .5)))
                .containsExactly("91% of it stands in B, C too");
    }

    @Test
    void aVersionIsSaidOnItsOwn() {
        assertThat(about(
                        "A",
                        new Kinship("A", "B", Kind.COPY, .91, .5),
                        new Kinship("A", "C", Kind.LATER_VERSION, 1, 1)))
                .containsExactly("A later version of C", "91% of it stands in B too");
    }
}
