package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.model.OffEvent;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets articles that were read onto the desk. One that does not seem to be about the event of the others is kept out: it
 * is shown, and not compared until the reader says so.
 */
public final class Admission {
    private final StoryDesk desk;
    private final Work work;
    private final Background background;
    private final Intake intake;
    private final Messages words;
    private final StoryDesk.Screen screen;
    private final List<Article> keptOut = new ArrayList<>();

    Admission(
            StoryDesk desk, Work work, Background background, Intake intake, Messages words, StoryDesk.Screen screen) {
        this.desk = desk;
        this.work = work;
        this.background = background;
        this.intake = intake;
        this.words = words;
        this.screen = screen;
    }

    /** Adds what was read. */
    void add(List<ReadResult> results) {
        List<Article> fresh = intake.fresh(results, known());
        if (fresh.isEmpty()) {
            return;
        }
        List<Article> all = new ArrayList<>(desk.session().articles());
        int before = all.size();
        all.addAll(fresh);
        background.start(_ -> work.offEvent(all), off -> {
            Set<String> strange = off.stream().map(OffEvent::article).collect(Collectors.toSet());
            List<Article> about = new ArrayList<>();
            List<Article> other = new ArrayList<>();
            for (int i = 0; i < fresh.size(); i++) {
                (strange.contains(Article.sigil(before + i)) ? other : about).add(fresh.get(i));
            }
            keepOut(intake.unknown(other, known()));
            admit(intake.unknown(about, known()));
        });
    }

    private List<Article> known() {
        List<Article> known = new ArrayList<>(desk.session().articles());
        known.addAll(keptOut);
        return known;
    }

    private void keepOut(List<Article> articles) {
        keptOut.addAll(articles);
        screen.deskChanged();
        if (articles.size() == 1) {
            Article article = articles.getFirst();
            tell(words.text("desk.kept-out", article.name()), "kept-out.admit", () -> admit(article));
        } else if (!articles.isEmpty()) {
            // One line speaks of all of them; the list at the left names them.
            tell(words.text("desk.kept-out-several", articles.size()), "kept-out.admit-all", this::admitAll);
        }
    }

    private void tell(String text, String offer, Runnable action) {
        Notice.Offer way = new Notice.Offer(words.text(offer), action);
        screen.notice(new Notice(Notice.Level.INFO, text, Optional.of(way)));
    }

    private void admit(List<Article> articles) {
        if (!articles.isEmpty()) {
            screen.passing(Optional.empty());
            desk.session().add(articles);
            desk.edits().mender().offer(articles);
            desk.comparer().compare();
        }
    }

    /** The articles that wait for the reader to say whether they are about the event, in the order they were read. */
    public List<Article> keptOut() {
        return List.copyOf(keptOut);
    }

    /** Compares an article with the others although it seems to be about another event. */
    public void admit(Article article) {
        if (keptOut.remove(article)) {
            admit(List.of(article));
        }
    }

    /** Compares all that were kept out. */
    public void admitAll() {
        List<Article> all = keptOut();
        keptOut.clear();
        admit(all);
    }

    /** Lets go of an article that was kept out. */
    public void forget(Article article) {
        if (keptOut.remove(article)) {
            screen.deskChanged();
        }
    }

    /** Lets go of all of them. */
    void clear() {
        keptOut.clear();
    }
}
