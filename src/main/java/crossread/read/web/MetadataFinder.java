package crossread.read.web;

import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what a page says about its article, and notes for each answer which part of the page gave it. */
final class MetadataFinder {
    private static final int MOST_TITLES = 6;

    private final Function<String, Optional<Object>> json;
    private final OutletFinder outlets = new OutletFinder();
    private final AuthorFinder authors = new AuthorFinder();
    private final PublicationFinder publications = new PublicationFinder();

    /** @param json parses JSON text leniently to maps, lists and plain values; empty where it is none */
    MetadataFinder(Function<String, Optional<Object>> json) {
        this.json = json;
    }

    /**
     * Reads it from a page that nothing was taken out of yet.
     *
     * @param hints what the file around the page says; its address stands in for one the page does not give
     */
    PageMetadata find(Document page, Metadata hints) {
        PageHead head = new PageHead(page);
        LinkedData unsorted = new LinkedData(page, json);
        Optional<Found<String>> address = head.address(unsorted);
        Optional<String> known = address.map(Found::value).or(hints::url);
        LinkedData data = known.map(unsorted::about).orElse(unsorted);
        Optional<String> host = head.host(known);
        Optional<Found<String>> outlet = outlets.find(page, head, data, host);
        Optional<String> name = outlet.map(Found::value);
        Optional<Found<String>> language = language(page, head);
        Optional<LocalDate> saved = head.savedOn();
        List<Found<String>> titles = new TitleFinder().find(page, head, data, name);
        Elsewhere elsewhere = new Elsewhere(page);
        Optional<Found<String>> author =
                authors.find(new AuthorFinder.Asked(page, head, data, elsewhere, new OwnNames(name)));
        Optional<Found<LocalDate>> published = publications.find(
                new PublicationFinder.Asked(page, head, data, elsewhere, known, isAmerican(language, head)), saved);
        Metadata metadata = Metadata.NONE
                .withOutlet(name)
                .withTitle(titles.stream().findFirst().map(Found::value))
                .withByline(author.map(Found::value))
                .withPublished(published.map(Found::value))
                .withLanguage(language.map(Found::value))
                .withUrl(address.map(Found::value));
        metadata = noted(metadata, MetadataField.OUTLET, outlet);
        metadata = noted(metadata, MetadataField.TITLE, titles.stream().findFirst());
        metadata = noted(metadata, MetadataField.BYLINE, author);
        metadata = noted(metadata, MetadataField.PUBLISHED, published);
        metadata = noted(metadata, MetadataField.LANGUAGE, language);
        List<String> forms = titles.isEmpty()
                ? hints.title().stream().toList()
                : titles.stream().limit(MOST_TITLES).map(Found::value).toList();
        return new PageMetadata(noted(metadata, MetadataField.URL, address), forms);
    }

    private static <T> Metadata noted(Metadata metadata, MetadataField field, Optional<Found<T>> found) {
        return found.map(one -> metadata.from(field, one.where())).orElse(metadata);
    }

    /** What the page calls its language: a label of the page, hidden as those of its head are. */
    private static Optional<Found<String>> language(Document page, PageHead head) {
        return Optional.ofNullable(page.selectFirst("html"))
                .map(MetadataFinder::label)
                .filter(tag -> !tag.isEmpty())
                .or(() -> head.meta("content-language", "og:locale", "dc.language", "language"))
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}"))
                .map(tag -> new Found<>(tag, FoundIn.META));
    }

    private static String label(Element html) {
        String tag = html.attr("lang");
        return tag.isEmpty() ? html.attr("xml:lang") : tag;
    }

    private static boolean isAmerican(Optional<Found<String>> language, PageHead head) {
        return language.filter(tag -> tag.value().equalsIgnoreCase("en-US")).isPresent()
                || head.meta("og:locale").filter("en_US"::equalsIgnoreCase).isPresent();
    }
}
