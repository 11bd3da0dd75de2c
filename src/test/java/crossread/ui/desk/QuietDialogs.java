package crossread.ui.desk;

import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.ui.command.KeySection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers at once what a test tells it to. */
public final class QuietDialogs implements Dialogs {
    public Unsaved unsaved = Unsaved.DISCARD;
    public Optional<String> outlet = Optional.empty();
    int chosen = Integer.MAX_VALUE;
    public Optional<Metadata> details = Optional.empty();
    public final List<String> asked = new ArrayList<>();

    @Override
    public Unsaved unsaved(String title) {
        asked.add(title);
        return unsaved;
    }

    @Override
    public Optional<String> outlet(String current) {
        return outlet;
    }

    @Override
    public List<Article> choose(String file, List<Article> articles) {
        asked.add(file);
        return articles.subList(0, Math.min(chosen, articles.size()));
    }

    @Override
    public Optional<Metadata> details(Article article) {
        asked.add("details of " + article.name());
        return details;
    }

    @Override
    public void guide(Optional<String> chapter) {
        asked.add("guide" + chapter.map(" "::concat).orElse(""));
    }

    @Override
    public void keys(List<KeySection> sections) {
        asked.add("keys");
    }

    @Override
    public void about() {
        asked.add("about");
    }
}
