package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.link.Matching;
import crossread.model.work.ReaderWork;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static Draft draft(int articles, boolean byMeaning, Matching matching) {
        Article article =
                new Article("A", Metadata.NONE, new Origin("a.txt", "text", 1, "0"), List.of(), List.of(), List.of());
        List<Article> all = Collections.nCopies(articles, article);
        Comparison comparison =
                new Comparison("", Instant.EPOCH, "test", matching, all, List.of(), List.of(), List.of(), List.of());
        return new Draft(new Asked("", all, ReaderWork.NONE, false, byMeaning), comparison, List.of(), List.of());
    }

    @Test
    void meaningIsStillToComeWhereItWasAskedForAndIsNotThere() {
        assertThat(draft(2, true, Matching.LEXICAL).canImprove()).isTrue();
        assertThat(draft(2, true, Matching.MEANING).canImprove()).isFalse();
        assertThat(draft(2, false, Matching.LEXICAL).canImprove()).isFalse();
        assertThat(draft(1, true, Matching.LEXICAL).canImprove()).isFalse();
    }
}
