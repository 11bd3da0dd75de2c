package crossread.read.web;

import crossread.model.article.SetAside;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * Adds to a chosen body what plainly belongs to it: sections of the same kind beside a chosen one, lists and headings
 * between chosen paragraphs, and the running text between the headline and the first of them.
 */
final class BodyCompleter {
    private static final Set<String> PIECES = Set.of("p", "ul", "ol", "blockquote", "h2", "h3", "h4", "pre");
    private static final int SECTION = 200;
    private static final int LEAST_LEFT = 250;
    private static final int PARAGRAPH = 80;

    private final Element root;
    private final TextMass mass;
    private final Map<Element, SetAside> cuts;
    private final Set<Element> chosen;
    private final Set<String> asked = new HashSet<>();

    BodyCompleter(Element root, TextMass mass, Map<Element, SetAside> cuts, Set<Element> chosen) {
        this.root = root;
        this.mass = mass;
        this.cuts = cuts;
        this.chosen = chosen;
    }

    void complete() {
        dropOtherArticles();
        List<Element> before = List.copyOf(chosen);
        for (Element element : before) {
            addLikeSections(element);
        }
        for (Element element : before) {
            addPiecesInside(element);
        }
        addOpening();
    }

    /** Whole articles below this one, each under a heading that leads to its own page. */
    private void dropOtherArticles() {
        Element headline = root.selectFirst("h1");
        Element own = headline == null ? null : headline.closest("article");
        if (own == null || mass.unlinked(own) < LEAST_LEFT) {
            return;
        }
        for (Element other : root.select("article")) {
            Element link = other.selectFirst("h2 a[href], h3 a[href]");
            boolean holds = other.equals(own) || own.parents().contains(other);
            if (!holds && link != null && !link.attr("href").contains("#")) {
                other.getAllElements().forEach(chosen::remove);
            }
        }
    }

    /** The library keeps one of "section.part, section.part, section.part" where an advert stands between them. */
    private void addLikeSections(Element element) {
        Element parent = element.parent();
        if (parent == null || element.className().isEmpty() || mass.unlinked(element) < SECTION) {
            return;
        }
        boolean top = !chosen.contains(parent);
        Element article = top ? parent.closest("article, main") : null;
        if (!asked.add(System.identityHashCode(parent) + " " + element.normalName() + " " + element.className())) {
            return;
        }
        Iterable<Element> others = article == null
                ? parent.children()
                : article.getElementsByClass(element.classNames().iterator().next());
        for (Element other : others) {
            if (!chosen.contains(other)
                    && other.normalName().equals(element.normalName())
                    && other.className().equals(element.className())
                    && isText(other, PARAGRAPH)) {
                add(other);
            }
        }
    }

    private void addPiecesInside(Element element) {
        for (Element child : element.children()) {
            if (!chosen.contains(child) && PIECES.contains(child.normalName()) && isText(child, 1)) {
                add(child);
            }
        }
    }

    private void addOpening() {
        Element headline = root.selectFirst("h1");
        Element first = chosen.isEmpty() ? null : firstChosen();
        Element article = first == null ? null : first.closest("article, main");
        if (headline == null || article == null || !article.equals(headline.closest("article, main"))) {
            return;
        }
        List<Element> between = new ArrayList<>();
        boolean[] open = {false};
        article.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (element.equals(first)) {
                return NodeFilter.FilterResult.STOP;
            }
            if (cuts.containsKey(element)) {
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            open[0] |= element.equals(headline);
            if (open[0] && element.normalName().equals("p") && isText(element, PARAGRAPH)) {
                between.add(element);
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        between.forEach(this::add);
    }

    private Element firstChosen() {
        Element[] first = {root};
        root.filter((node, depth) -> {
            if (node instanceof Element element
                    && chosen.contains(element)
                    && !element.ownText().isBlank()) {
                first[0] = element;
                return NodeFilter.FilterResult.STOP;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return first[0];
    }

    private boolean isText(Element element, int least) {
        return !cuts.containsKey(element)
                && mass.unlinked(element) >= least
                && mass.unlinked(element) > 2 * mass.linked(element);
    }

    private void add(Element part) {
        part.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (cuts.containsKey(element)) {
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            chosen.add(element);
            return NodeFilter.FilterResult.CONTINUE;
        });
    }
}
