package crossread.read.web;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element holds, links aside, counted once for the whole page: asked of every element by itself it
 * takes quadratic time on deep pages.
 *
 * <p>All text counts, not that of paragraphs alone: many blogs are text and line breaks without any.
 */
final class TextMass {
    private final Map<Element, Integer> unlinked = new HashMap<>();
    private final Map<Element, Integer> linked = new HashMap<>();

    TextMass(Element root) {
        root.traverse(new NodeVisitor() {
            private int links;
            private int text;
            private int linkText;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    int length = words.text().strip().length();
                    if (links > 0) {
                        linkText += length;
                    } else {
                        text += length;
                    }
                } else if (node instanceof Element element) {
                    unlinked.put(element, -text);
                    linked.put(element, -linkText);
                    links += element.normalName().equals("a") ? 1 : 0;
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    unlinked.merge(element, text, Integer::sum);
                    linked.merge(element, linkText, Integer::sum);
                    links -= element.normalName().equals("a") ? 1 : 0;
                }
            }
        });
    }

    /** Characters outside links. */
    int unlinked(Element element) {
        return unlinked.getOrDefault(element, 0);
    }

    /** Characters in links. */
    int linked(Element element) {
        return linked.getOrDefault(element, 0);
    }
}
