package crossread.ui.desk;

import crossread.compare.Gaps;
import crossread.messages.Messages;
import crossread.model.article.Article;
import java.util.List;

/** Tells the reader what could not be looked for in an article, which makes what is "only" elsewhere doubtful. */
final class GapTeller {
    private final Messages words;
    private final StoryDesk.Screen screen;

    GapTeller(Messages words, StoryDesk.Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    void tell(List<Article> articles) {
        articles.stream()
                .flatMap(article -> article.warnings().stream())
                .filter(Gaps::isOfAll)
                .distinct()
                .forEach(gap -> screen.notice(new Notice(Notice.Level.PROBLEM, words.text("warning." + gap.key()))));
        for (Article article : articles) {
            article.warnings().stream()
                    .filter(Gaps::isGap)
                    .filter(gap -> !Gaps.isOfAll(gap))
                    .forEach(gap -> screen.notice(new Notice(
                            Notice.Level.PROBLEM,
                            words.text("desk.offer", article.name(), words.text("warning." + gap.key())))));
        }
    }
}
