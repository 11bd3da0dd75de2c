package crossread.ui.columns;

import crossread.model.article.Article;
import crossread.ui.columns.text.Partner;
import crossread.ui.columns.text.Place;
import java.util.List;
import java.util.Optional;

/** Keeps what the eye rests on at its height while the text around it is laid out anew. */
final class EyeKeeper {
    /** About the middle of a line: what was brought to the height of the eye is taken for what stands there. */
    private static final double LINE = 10;

    private final ReadingArea area;
    private final TextScroller scroller;
    private Optional<Rest> resting = Optional.empty();

    EyeKeeper(ReadingArea area, TextScroller scroller) {
        this.area = area;
        this.scroller = scroller;
    }

    /** What the eye rests on: what is selected where that is in view, otherwise the sentence a third down. */
    Optional<Rest> rest(Article article, List<Partner> partners) {
        if (area.getHeight() <= 0) {
            return Optional.empty();
        }
        area.layout();
        return rest(article, partners, VisibleText.of(area));
    }

    private Optional<Rest> rest(Article article, List<Partner> partners, VisibleText visible) {
        if (area.getEstimatedScrollY() < 1) {
            return Optional.empty();
        }
        return partners.stream()
                .flatMap(partner -> visible.of(partner.at().sentence()).stream())
                .filter(laid -> laid.top() >= 0 && laid.top() < area.getHeight())
                .findFirst()
                .or(() -> visible.at(area.getHeight() * ArticleColumn.EYE + LINE))
                .flatMap(laid -> Rest.of(article, new Place(laid.sentence(), 0), laid.top()));
    }

    /** Notes what the eye rests on in the picture that is shown. */
    void note(Article article, List<Partner> partners, VisibleText visible) {
        resting = rest(article, partners, visible);
    }

    /** Brings what was noted last back to its height, where the text wraps in another width now. */
    void restore(Article article) {
        resting.ifPresent(rest -> restore(rest, article));
    }

    void restore(Rest rest, Article article) {
        rest.in(article).ifPresent(place -> scroller.put(place, rest.y()));
    }
}
