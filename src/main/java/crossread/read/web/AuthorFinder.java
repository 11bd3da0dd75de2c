package crossread.read.web;

import crossread.read.BylineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who wrote a page. */
final class AuthorFinder {
    private static final String BY_CLASS =
            ".byline, .author, .byline-name, .author-name, .article-author, .post-author, .entry-author,"
                    + " .byline__name, .p-author, .vcard .fn, .by, [class*=byline], [class*=Byline], [class*=author-name], [class*=authorName],"
                    + " [class*=author], [id*=author], [class*=writer], [data-author]";
    private static final String ELSEWHERE =
            "nav, footer, aside, [class*=comment], [id*=comment], [class*=related], [class*=sidebar]";
    private static final int MOST_ASKED = 200;
    private static final int LONGEST = 120;

    private final BylineReader bylines = new BylineReader();

    /**
     * The names, joined by a comma.
     *
     * <p>The order is that of how often each source was right: rel=author .88, microdata .87, JSON-LD .83, class .78, meta
     * .63. twitter:creator is right one time in twelve and is not asked.
     */
    Optional<String> find(Document page, PageHead head, LinkedData data, Optional<String> outlet) {
        List<Supplier<Optional<String>>> sources = List.of(
                () -> joined(data.authors().stream(), outlet),
                () -> texts(page, "[rel~=author]", outlet),
                () -> texts(page, "[itemprop~=author] [itemprop=name], [itemprop~=author]", outlet),
                () -> texts(page, BY_CLASS, outlet),
                () -> joined(metas(head), outlet),
                () -> printed(page, outlet));
        return sources.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private static Stream<String> metas(PageHead head) {
        return Stream.of(
                "author",
                "article:author",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "dcterms.creator",
                "byl",
                "article:author_name",
                "citation_author")
                .map(name ->
                        head.all(name).filter(text -> !text.contains("://")).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream();
    }

    /** The names of the first element that has any, and of those beside it: two authors stand in two elements. */
    private Optional<String> texts(Document page, String selector, Optional<String> outlet) {
        List<String> printed = new ArrayList<>();
        Element first = null;
        for (Element element : page.select(selector).stream().limit(MOST_ASKED).toList()) {
            if (element.closest(ELSEWHERE) != null || (first != null && !isBeside(first, element))) {
                continue;
            }
            String text = element.hasAttr("content") ? element.attr("content") : element.text();
            if (text.length() <= LONGEST && joined(Stream.of(text), outlet).isPresent()) {
                first = first == null ? element : first;
                printed.add(text);
            }
        }
        return joined(printed.stream(), outlet);
    }

    /** Both in the same small part of the page, one not inside the other. */
    private static boolean isBeside(Element first, Element other) {
        Element part = first;
        for (int i = 0; i < 3 && part.parent() != null; i++) {
            part = part.parent();
        }
        return other.parents().contains(part)
                && part.text().length() <= 3 * LONGEST
                && !other.parents().contains(first)
                && !first.parents().contains(other);
    }

    /** A line that begins with "By" near the headline. */
    private Optional<String> printed(Document page, Optional<String> outlet) {
        return page.select("p, span, div, address, h4, h5").stream()
                .limit(2_000)
                .map(Element::ownText)
                .filter(text -> text.length() <= 60 && text.matches("(?i)by:? \\p{Lu}.{2,}"))
                .map(text -> joined(Stream.of(text), outlet))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> joined(Stream<String> printed, Optional<String> outlet) {
        List<String> names = printed.flatMap(text -> bylines.names(text).stream())
                .filter(name -> outlet.filter(own -> key(own).equals(key(name))).isEmpty())
                .distinct()
                .limit(8)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
