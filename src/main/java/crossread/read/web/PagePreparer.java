package crossread.read.web;

import crossread.model.article.SetAside;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/** Takes out of a page what is no text and marks the parts that say of themselves that they are no article. */
final class PagePreparer {
    private static final String NO_TEXT =
            "script, style, noscript, template, textarea, iframe, object, embed, svg, canvas, audio, video,"
                    + " select, datalist, input, button, map, link, meta, [hidden], [aria-hidden=true]:not(:has(p))";

    /** Marks and layout of the article itself; what their class says is never taken as a reason to cut them. */
    private static final Set<String> NEVER =
            Set.of("html", "body", "main", "article", "h1", "h2", "h3", "a", "b", "i", "em", "strong", "tr", "tbody");

    private static final double MOST_OF_PAGE = 0.2;
    private static final int LONGEST_NAMES = 500;
    private static final int ENOUGH_LEFT = 400;

    /** The parts marked, by their topmost element. */
    Map<Element, SetAside> prepare(Document page) {
        page.select(NO_TEXT).remove();
        page.select("[style*=display], [style*=visibility]").stream()
                .filter(PagePreparer::isHidden)
                .toList()
                .forEach(Element::remove);
        page.select("a[href^=javascript:]").forEach(link -> link.tagName("span").removeAttr("href"));
        unwrapForms(page);
        nestLooseText(page);
        return cuts(page);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return (style.contains("display:none") || style.contains("visibility:hidden"))
                && !element.tagName().equals("body");
    }

    /** ASP.NET wraps whole pages in one form, and the library drops forms: without this nothing is left of them. */
    private static void unwrapForms(Document page) {
        int all = page.body().text().length();
        for (Element form : page.select("form")) {
            if (form.text().length() * 2 > all) {
                form.tagName("div");
            }
        }
    }

    /** Text that stands in the body itself gets an element of its own to be chosen by. */
    private static void nestLooseText(Document page) {
        Element body = page.body();
        if (body.ownText().length() * 5 > body.text().length()) {
            Element holder = new Element("div");
            body.childNodesCopy().forEach(holder::appendChild);
            body.empty().appendChild(holder);
        }
    }

    private static Map<Element, SetAside> cuts(Document page) {
        Map<Element, SetAside> cuts = new HashMap<>();
        TextMass mass = new TextMass(page.body());
        int all = mass.unlinked(page.body());
        int[] left = {all};
        Map<String, Optional<Cut>> known = new HashMap<>();
        page.body().filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            Optional<Cut> cut = cutOf(element, mass, known).filter(kind -> fits(kind, element, mass, all, left[0]));
            cut.ifPresent(kind -> {
                cuts.put(element, kind.finding());
                left[0] -= mass.unlinked(element);
            });
            return cut.isPresent() ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
        return cuts;
    }

    /** Comments may be longer than the article; anything else that large is no mere part of the page. */
    private static boolean fits(Cut cut, Element element, TextMass mass, int all, int left) {
        int size = mass.unlinked(element);
        boolean fits = cut == Cut.COMMENTS
                ? left - size >= ENOUGH_LEFT && element.selectFirst("h1, [itemprop=articleBody]") == null
                : size <= Math.max(60, all * MOST_OF_PAGE);
        return fits && (cut == Cut.COMMENTS || !isEmbed(element));
    }

    /** Posts quoted from social networks are part of the article. */
    private static boolean isEmbed(Element element) {
        return element.selectFirst("blockquote") != null;
    }

    private static Optional<Cut> cutOf(Element element, TextMass mass, Map<String, Optional<Cut>> known) {
        String tag = element.normalName();
        if (tag.equals("figcaption")) {
            return Optional.of(Cut.CAPTION);
        }
        if (tag.equals("nav")) {
            return Optional.of(Cut.FURNITURE);
        }
        if (NEVER.contains(tag)) {
            return Optional.empty();
        }
        String classes = element.className();
        String names = classes.substring(0, Math.min(classes.length(), LONGEST_NAMES)) + " " + element.id();
        return (names.isBlank() ? Optional.<Cut>empty() : known.computeIfAbsent(names, Cut::of))
                .filter(cut -> !isShortKind(cut) || mass.unlinked(element) + mass.linked(element) <= 250);
    }

    /** A byline or a date is a line; a block so called that holds paragraphs is something else. */
    private static boolean isShortKind(Cut cut) {
        return cut == Cut.BYLINE || cut == Cut.DATE;
    }
}
