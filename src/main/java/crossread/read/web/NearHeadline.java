package crossread.read.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** What stands on a page from its first headline on, as far as a byline may stand from it. */
final class NearHeadline {
    /** Characters: a standfirst and a caption may stand between the headline and the byline. */
    private static final int FARTHEST = 2_000;

    private static final int MOST = 400;

    private final List<Element> elements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    NearHeadline(Document page) {
        Element headline = page.body().selectFirst("h1");
        if (headline == null) {
            return;
        }
        boolean[] open = {false};
        page.body().filter((node, depth) -> {
            if (node instanceof Element element) {
                if (open[0]) {
                    elements.add(element);
                }
                open[0] |= element.equals(headline);
            } else if (open[0] && node instanceof TextNode words && !words.isBlank()) {
                text.append(words.text()).append('\n');
            }
            return text.length() > FARTHEST || elements.size() > MOST ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    }

    /** The elements in their order. */
    List<Element> elements() {
        return elements;
    }

    /** The words, a line for each run of text. */
    String text() {
        return text.toString();
    }
}
