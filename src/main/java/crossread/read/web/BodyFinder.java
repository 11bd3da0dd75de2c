package crossread.read.web;

import crossread.model.article.SetAside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * Chooses the elements that hold the article.
 *
 * <p>Readability4J works on a copy whose elements carry numbers; what is left of the numbers afterwards is the choice.
 * So the text can be taken from the page as it was: the library itself leaves the sentence "after CNBC reported that the
 * mood" in three pieces.
 */
final class BodyFinder {
    private static final Logger LOG = Logger.getLogger(BodyFinder.class.getName());
    private static final String NUMBER = "data-crossread";

    /** Real pages: median 702 elements, at most 10,113, at most 52 deep. 16,000 nested ones take the library 30 s. */
    private static final int MOST_ELEMENTS = 30_000;

    private static final int DEEPEST = 200;
    private static final Set<String> BESIDE = Set.of("nav", "header", "footer", "aside");
    private static final int LEAST_TEXT = 250;

    /** The elements whose own text belongs to the article. */
    Set<Element> find(Document page, Map<Element, SetAside> cuts) {
        List<Element> all = new ArrayList<>(page.body().getAllElements());
        TextMass mass = new TextMass(page.body());
        Set<Element> chosen =
                all.size() <= MOST_ELEMENTS && depth(page.body()) <= DEEPEST ? byLibrary(page, all, cuts) : Set.of();
        if (letters(chosen) < LEAST_TEXT) {
            return byMarkup(page, mass, chosen);
        }
        if (misses(page, chosen)) {
            return byMarkup(page, mass, chosen);
        }
        new BodyCompleter(page.body(), mass, cuts, chosen).complete();
        return chosen;
    }

    /** Whether the page marks one element as its text and nearly none of that was chosen: a table or comments were. */
    private static boolean misses(Document page, Set<Element> chosen) {
        List<Element> marked = page.body().select("[itemprop=articleBody]");
        if (marked.size() != 1) {
            return false;
        }
        List<Element> prose = marked.getFirst().select("p").stream()
                .filter(paragraph -> paragraph.text().length() >= 80)
                .toList();
        long hit = prose.stream().filter(chosen::contains).count();
        return prose.size() >= 5 && hit * 5 < prose.size();
    }

    private static int depth(Element root) {
        int[] deepest = {0};
        root.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    private static int letters(Set<Element> elements) {
        return elements.stream().mapToInt(element -> element.ownText().length()).sum();
    }

    private static Set<Element> byLibrary(Document page, List<Element> all, Map<Element, SetAside> cuts) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).attr(NUMBER, Integer.toString(i));
        }
        Document copy = page.clone();
        Set<Element> chosen = new HashSet<>();
        // One walk for all of them: one for each took minutes on a page of 20,000 bylines.
        Set<String> cut = cuts.keySet().stream()
                .map(element -> element.attr(NUMBER))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        copy.select("[" + NUMBER + "]").stream()
                .filter(element -> cut.contains(element.attr(NUMBER)))
                .toList()
                .forEach(Element::remove);
        try {
            Element body = new Readability4J("http://localhost/", copy).parse().getArticleContent();
            if (body != null) {
                for (Element left : body.select("[" + NUMBER + "]")) {
                    chosen.add(all.get(Integer.parseInt(left.attr(NUMBER))));
                }
            }
        } catch (RuntimeException thrown) {
            // On 1 of 990 real pages: "topCandidate.parent() must not be null".
            LOG.log(Level.FINE, "the library found no body", thrown);
        } finally {
            all.forEach(element -> element.removeAttr(NUMBER));
        }
        return chosen;
    }

    /** What the page itself marks as its main part, or else all of it but head, foot and side. */
    private static Set<Element> byMarkup(Document page, TextMass mass, Set<Element> fallback) {
        Optional<Element> marked = page.body().select("article, main, [itemprop=articleBody], [role=main]").stream()
                .filter(element -> mass.unlinked(element) >= LEAST_TEXT)
                .max(Comparator.comparingInt(mass::unlinked));
        Set<Element> chosen = new HashSet<>();
        Element root = marked.orElse(page.body());
        root.filter((node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            boolean beside = marked.isEmpty() && BESIDE.contains(element.normalName());
            boolean linkList = mass.linked(element) > 2 * mass.unlinked(element) + 20
                    && !element.normalName().equals("a");
            if (beside || linkList) {
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            chosen.add(element);
            return NodeFilter.FilterResult.CONTINUE;
        });
        return letters(chosen) >= letters(fallback) ? chosen : fallback;
    }
}
