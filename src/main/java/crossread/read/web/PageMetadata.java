package crossread.read.web;

import crossread.model.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article.
 *
 * @param metadata the best of it; its language is the page's own label
 * @param titles the headline in all forms the page gives it, the best first
 */
record PageMetadata(Metadata metadata, List<String> titles) {

    /**
     * Reads it from a page that nothing was taken out of yet.
     *
     * @param hints what the file around the page says; its address stands in for one the page does not give
     */
    static PageMetadata of(Document page, Function<String, Optional<Object>> json, Metadata hints) {
        LinkedData data = new LinkedData(page, json);
        PageHead head = new PageHead(page);
        Optional<String> address = head.address(data);
        Optional<String> known = address.or(hints::url);
        Optional<String> outlet = new OutletFinder().find(page, head, data, head.host(known));
        List<String> titles = new TitleFinder().find(page, head, data, outlet);
        Metadata metadata = new Metadata(
                outlet,
                titles.stream().findFirst(),
                new AuthorFinder().find(page, head, data, outlet),
                new PublicationFinder().find(page, head, data, known),
                language(page, head),
                address);
        List<String> forms = titles.isEmpty() ? hints.title().stream().toList() : titles;
        return new PageMetadata(metadata, forms.stream().limit(6).toList());
    }

    private static Optional<String> language(Document page, PageHead head) {
        return Optional.ofNullable(page.selectFirst("html"))
                .map(html -> label(html))
                .filter(tag -> !tag.isEmpty())
                .or(() -> head.meta("content-language", "og:locale", "dc.language", "language"))
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}"));
    }

    private static String label(Element html) {
        String tag = html.attr("lang");
        return tag.isEmpty() ? html.attr("xml:lang") : tag;
    }
}
