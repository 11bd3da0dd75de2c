package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.model.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Offers what reading found could be done with articles, and does it. What is offered for several articles that came together
 * is one line, which can be taken apart.
 */
public final class Mender {
    /** Of more articles the line says how many there are. */
    private static final int MOST_NAMES = 4;

    private final Session session;
    private final Work work;
    private final Background background;
    private final Consumer<BooleanSupplier> change;
    private final Messages words;
    private final StoryDesk.Screen screen;

    /** An article before and after. */
    private record Mended(Article from, Optional<Article> to) {}

    /** @param change does something to the desk as one step that can be undone */
    Mender(
            Session session,
            Work work,
            Background background,
            Consumer<BooleanSupplier> change,
            Messages words,
            StoryDesk.Screen screen) {
        this.session = session;
        this.work = work;
        this.background = background;
        this.change = change;
        this.words = words;
        this.screen = screen;
    }

    /** Does to the article at {@code index} what reading offered. */
    public void repair(int index, Repair what) {
        repair(List.of(session.articles().get(index)), what);
    }

    private void repair(List<Article> articles, Repair what) {
        background.start(
                _ -> articles.stream()
                        .map(article -> new Mended(article, work.repair(article, what)))
                        .toList(),
                all -> {
                    change.accept(() -> take(all));
                    all.stream()
                            .filter(each -> each.to().isEmpty())
                            .forEach(each -> say(words.text(
                                    "desk.nothing-to-repair", each.from().name())));
                });
    }

    /** In one step, of those that are still there. */
    private boolean take(List<Mended> all) {
        List<Article> now = new ArrayList<>(session.articles());
        for (Mended each : all) {
            int index = session.find(each.from());
            if (index >= 0) {
                each.to().ifPresent(article -> now.set(index, article));
            }
        }
        boolean differs = !now.equals(session.articles());
        if (differs) {
            session.change(now);
        }
        return differs;
    }

    private void say(String text) {
        screen.notice(new Notice(Notice.Level.INFO, text));
    }

    /** Offers what reading found could be done. */
    void offer(List<Article> fresh) {
        for (Repair what : Repair.values()) {
            List<Article> articles = fresh.stream().filter(what::isOffered).toList();
            if (articles.size() > 1) {
                offerAll(articles, what);
            } else {
                articles.forEach(article -> offerOne(article, what));
            }
        }
    }

    private void offerAll(List<Article> articles, Repair what) {
        String names = String.join(
                ", ", articles.stream().limit(MOST_NAMES).map(Article::name).toList());
        int more = articles.size() - MOST_NAMES;
        screen.notice(new Notice(
                Notice.Level.INFO,
                words.text(
                        "repair.several." + what,
                        articles.size(),
                        more > 0 ? words.text("desk.intake-more", names, more) : names),
                List.of(
                        new Notice.Offer(words.text("repair.all." + what), () -> repair(there(articles), what)),
                        new Notice.Offer(
                                words.text("repair.one-by-one"),
                                () -> there(articles).forEach(article -> offerOne(article, what))))));
    }

    private void offerOne(Article article, Repair what) {
        String warning = article.warnings().stream()
                .filter(what::isFor)
                .map(each -> words.textIfAny(
                                "warning." + each.key(), each.arguments().toArray())
                        .orElse(each.key()))
                .findFirst()
                .orElse("");
        screen.notice(new Notice(
                Notice.Level.INFO,
                words.text("desk.offer", article.name(), warning),
                List.of(new Notice.Offer(
                        words.text("command." + what.command()), () -> repair(there(List.of(article)), what)))));
    }

    /** Those of them that are still on the desk as they were. */
    private List<Article> there(List<Article> articles) {
        return articles.stream().filter(article -> session.find(article) >= 0).toList();
    }
}
