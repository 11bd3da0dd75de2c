package crossread.ui;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.ui.blind.Veil;
import crossread.ui.blind.WithoutAnswers;
import crossread.ui.desk.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one place that decides what outlets are called on the screen: everything the window shows comes through here, as it
 * is or, while the outlets are hidden, under their letters.
 */
final class OutletNames implements Reporter.Names {
    private final Messages words;
    private final RoomState state;
    private List<Article> known = List.of();
    private Optional<Veil> veil = Optional.empty();

    OutletNames(Messages words, RoomState state) {
        this.words = words;
        this.state = state;
        state.blind.addListener((_, _, _) -> draw());
    }

    /** These are the articles whose outlets may have to be hidden. */
    void know(List<Article> onDesk, List<Article> keptOut) {
        List<Article> now = new ArrayList<>(onDesk);
        now.addAll(keptOut);
        if (!now.equals(known)) {
            known = now;
            draw();
        }
    }

    private void draw() {
        veil = state.blind.get() ? Optional.of(new Veil(known, words)) : Optional.empty();
    }

    @Override
    public String shown(String text) {
        return veil.map(over -> over.over(text)).orElse(text);
    }

    List<Article> shown(List<Article> articles) {
        return veil.map(over -> articles.stream().map(over::over).toList()).orElse(articles);
    }

    /** The comparison as all of the window shows it: while answers are hidden, the articles alone. */
    @Override
    public Comparison shown(Comparison comparison) {
        Comparison named = named(comparison);
        return state.predicting.get() ? WithoutAnswers.of(named) : named;
    }

    /** The comparison with all that was found, for what hides that by itself. */
    Comparison named(Comparison comparison) {
        return veil.map(over -> over.over(comparison)).orElse(comparison);
    }
}
