package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Warning;
import crossread.model.fact.Findings;
import crossread.model.link.Alignment;
import crossread.model.work.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was judged is judged once, unless it was cut short or a fault cost something. */
class JudgementsTest {
    private final Judgements judgements = new Judgements();
    private final List<String> judged = new ArrayList<>();

    private static Article article(String outlet) {
        return new Article(
                "A",
                Metadata.NONE.withOutlet(Optional.of(outlet)),
                new Origin("a.txt", "text", 1, "0"),
                List.of(),
                List.of(),
                List.of());
    }

    private static Judgements.Judgement judgement(boolean byMeaning, boolean coarse, Warning... gaps) {
        return new Judgements.Judgement(
                new Matcher.Aligned(new Alignment(List.of(), List.of(), Map.of()), byMeaning, false),
                new Findings(List.of(), List.of()),
                List.of(gaps),
                OriginFinder.Origins.NONE,
                coarse);
    }

    private Judgements.Judgement ask(String outlet, boolean byMeaning, Judgements.Judgement answer) {
        List<Correction> none = List.of();
        return judgements.of(List.of(article(outlet)), byMeaning, none, () -> {
            judged.add(outlet);
            return answer;
        });
    }

    @Test
    void theSameIsJudgedOnce() {
        Judgements.Judgement first = judgement(false, false);
        assertThat(ask("one", false, first)).isSameAs(first);
        assertThat(ask("one", false, judgement(false, false))).isSameAs(first);
        assertThat(judged).containsExactly("one");
    }

    @Test
    void byMeaningIsAnother() {
        ask("one", false, judgement(false, false));
        Judgements.Judgement better = judgement(true, false);
        assertThat(ask("one", true, better)).isSameAs(better);
        assertThat(judged).containsExactly("one", "one");
    }

    @Test
    void whatIsNotWholeIsJudgedAgain() {
        ask("coarse", false, judgement(false, true));
        ask("coarse", false, judgement(false, false));
        ask("gappy", false, judgement(false, false, Gaps.UNTRACED));
        ask("gappy", false, judgement(false, false));
        ask("by words after all", true, judgement(false, false));
        ask("by words after all", true, judgement(true, false));
        assertThat(judged)
                .containsExactly("coarse", "coarse", "gappy", "gappy", "by words after all", "by words after all");
    }

    @Test
    void theLastFourAreRemembered() {
        for (String outlet : List.of("one", "two", "three", "four", "five")) {
            ask(outlet, false, judgement(false, false));
        }
        judged.clear();
        for (String outlet : List.of("two", "three", "four", "five", "one")) {
            ask(outlet, false, judgement(false, false));
        }
        assertThat(judged).containsExactly("one");
    }
}
