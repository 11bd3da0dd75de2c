package crossread.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts paragraphs on pages: no heading stands at the foot of one, and no line alone. */
final class Paginator {
    private final float height;

    /** @param height of a page's text, in points */
    Paginator(float height) {
        this.height = height;
    }

    /**
     * Lines of a paragraph on a page.
     *
     * @param from first of its lines here
     * @param to one past the last
     * @param top from the top of the page's text, in points
     */
    record Placed(Piece piece, int from, int to, float top) {}

    /**
     * Every page.
     *
     * @param pages can be taken out one by one
     * @param places where each anchor is
     */
    record Pages(List<List<Placed>> pages, Map<String, Spot> places) {}

    /**
     * A place.
     *
     * @param page from 0
     * @param top from the top of the page's text, in points
     */
    record Spot(int page, float top) {}

    Pages pages(List<Piece> pieces) {
        List<List<Placed>> pages = new ArrayList<>();
        Map<String, Spot> places = new HashMap<>();
        List<Placed> page = new ArrayList<>();
        float used = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            float before = page.isEmpty() ? 0 : piece.before();
            if (!page.isEmpty() && used + before + least(pieces, i) > height) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
                before = 0;
            }
            used += before;
            Spot spot = new Spot(pages.size(), used);
            piece.anchor().ifPresent(anchor -> places.put(anchor, spot));
            int from = 0;
            while (from < piece.lines().size()) {
                int fit = Math.max(1, (int) ((height - used + .01f) / piece.leading()));
                int to = Math.min(piece.lines().size(), from + fit);
                if (to == piece.lines().size() - 1 && to - from > 2) {
                    to--;
                }
                page.add(new Placed(piece, from, to, used));
                used += (to - from) * piece.leading();
                from = to;
                if (from < piece.lines().size()) {
                    pages.add(page);
                    page = new ArrayList<>();
                    used = 0;
                }
            }
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return new Pages(pages, places);
    }

    /** What must stand together on this page: short paragraphs whole, of long ones two lines, and what headings lead. */
    private static float least(List<Piece> pieces, int index) {
        float least = 0;
        for (int i = index; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            least += i == index ? 0 : piece.before();
            if (!piece.keep()) {
                return least
                        + piece.leading()
                                * (piece.lines().size() <= 3 ? piece.lines().size() : 2);
            }
            least += piece.height();
        }
        return least;
    }
}
