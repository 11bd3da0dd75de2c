package crossread.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Warning;
import crossread.model.link.Matching;
import crossread.model.link.MeaningLack;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LossWordingTest {
    private final LossWording losses = new LossWording(new Messages(Locale.ENGLISH));

    private static Comparison comparison(List<Warning> gazette, List<Warning> post) {
        return new Comparison(
                "Wall",
                Instant.EPOCH,
                "test",
                Matching.LEXICAL,
                List.of(article("gazette", gazette), article("post", post)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Article article(String name, List<Warning> warnings) {
        return new Article(
                "",
                Metadata.NONE.withOutlet(Optional.of(name)),
                new Origin(name + ".txt", "text", 1, "0"),
                List.of(),
                List.of(),
                warnings);
    }

    @Test
    void whatIsMissingOfAllArticlesIsSaidOnceAndFirst() {
        Warning all = Warning.of("dates-not-compared");
        assertThat(losses.of(
                        comparison(
                                List.of(Warning.of("names-not-found"), all),
                                List.of(Warning.of("replaced-characters", "3"), all)),
                        Optional.of(MeaningLack.FAILED)))
                .containsExactly(
                        "Dates could not be compared, by a fault inside the program; they are missing from the list. Everything else was compared.",
                        "gazette: No names could be looked for in this article, by a fault inside the program. Names that one other article alone gives are therefore uncertain.",
                        "Matched by words, names and figures: matching by meaning failed inside the program.");
    }

    @Test
    void aModelThatDidNotLoadInTimeIsALoss() {
        assertThat(losses.of(comparison(List.of(), List.of()), Optional.of(MeaningLack.TOO_SLOW)))
                .containsExactly(
                        "Matched by words, names and figures: the model for matching by meaning did not load in time.");
    }

    @Test
    void whatTheProgramCannotDoHereIsNoLoss() {
        assertThat(losses.of(comparison(List.of(), List.of()), Optional.of(MeaningLack.LANGUAGE)))
                .isEmpty();
        assertThat(losses.of(comparison(List.of(), List.of()), Optional.of(MeaningLack.NO_MODEL)))
                .isEmpty();
    }
}
