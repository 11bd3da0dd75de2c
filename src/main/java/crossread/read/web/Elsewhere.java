package crossread.read.web;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Parts of a page whose authors and dates are those of something else: comments, teasers, menus. */
final class Elsewhere {
    private static final int MOST_HEADINGS = 20;

    private final Evaluator parts = QueryParser.parse(
            "nav, footer, aside, [class*=comment], [id*=comment], [class*=related], [class*=sidebar], [id*=sidebar]");
    private final Evaluator orWidgets = QueryParser.parse(
            "nav, footer, aside, [class*=comment], [id*=comment], [class*=related], [class*=sidebar], [id*=sidebar], [class*=widget]");

    /** What holds the headline is no such part, whatever it is called: "with-sidebar" is a class of whole pages. */
    private final Set<Element> around = new HashSet<>();

    Elsewhere(Document page) {
        page.body().select("h1").stream().limit(MOST_HEADINGS).forEach(headline -> around.addAll(headline.parents()));
        around.add(page.body());
        around.addAll(page.body().parents());
    }

    boolean holds(Element element) {
        return isIn(element, parts);
    }

    /** The same, and the boxes that show the day's date or the newest posts. */
    boolean orWidgetHolds(Element element) {
        return isIn(element, orWidgets);
    }

    private boolean isIn(Element element, Evaluator kind) {
        for (Element part = element; part != null; part = part.parent()) {
            if (!around.contains(part) && part.is(kind)) {
                return true;
            }
        }
        return false;
    }
}
