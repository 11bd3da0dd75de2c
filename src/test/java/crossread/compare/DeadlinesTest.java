package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private final AtomicLong now = new AtomicLong();

    private static TokenizedArticle text(int sentences) {
        Article article = new Article(
                "A",
                Metadata.NONE,
                new Origin("a.txt", "text", 1, "0"),
                List.of(Block.kept("Yes.", BlockKind.PARAGRAPH)),
                Collections.nCopies(sentences, new Sentence(0, new Span(0, 4), "Yes.")),
                List.of());
        return new TokenizedArticle(article, Collections.nCopies(sentences, List.of()));
    }

    @Test
    void aligningIsRoughAfterSixSecondsAndJudgingAfterEightAndAHalf() {
        Deadlines deadlines = Deadlines.from(now::get);
        now.set(TimeUnit.SECONDS.toNanos(6));
        assertThat(deadlines.aligning().isSpent()).isFalse();
        now.incrementAndGet();
        assertThat(deadlines.aligning().isSpent()).isTrue();
        now.set(TimeUnit.MILLISECONDS.toNanos(8_500));
        assertThat(deadlines.judging().isSpent()).isFalse();
        now.incrementAndGet();
        assertThat(deadlines.judging().isSpent()).isTrue();
    }

    @Test
    void whereThereIsFarTooMuchNothingOfItIsBegun() {
        Deadlines deadlines = Deadlines.from(now::get);
        List<TokenizedArticle> much = List.of(text(10), text(10_000), text(25_000));
        assertThat(deadlines.of(much).aligning().isSpent()).isTrue();
        assertThat(deadlines.of(much).judging().isSpent()).isFalse();
    }

    @Test
    void pairsInsideAnArticleCountNothing() {
        Deadlines deadlines = Deadlines.from(now::get);
        assertThat(deadlines.of(List.of(text(25_000), text(9_000)))).isSameAs(deadlines);
    }

    @Test
    void whoWantsAllOfItHasNoDeadline() {
        List<TokenizedArticle> much = List.of(text(16_000), text(16_000));
        assertThat(Deadlines.NONE.of(much)).isSameAs(Deadlines.NONE);
    }
}
