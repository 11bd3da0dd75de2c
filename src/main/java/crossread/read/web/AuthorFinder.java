package crossread.read.web;

import crossread.model.article.FoundIn;
import crossread.read.BylineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds who wrote a page. */
final class AuthorFinder {
    private static final String BY_CLASS =
            ".byline, .author, .byline-name, .author-name, .article-author, .post-author, .entry-author,"
                    + " .byline__name, .p-author, .vcard .fn, .by, [class*=byline], [class*=Byline], [class*=author-name], [class*=authorName],"
                    + " [class*=auth_name], [class*=author], [id*=author], [class*=writer], [data-author], [data-testid*=byline], [data-testid*=author]";

    /** Where sites keep a page for each of those who write for them. */
    private static final Pattern DIRECTORY = Pattern.compile(
            "/(?:authors?|by|people|persons?|profiles?|staff|reporters?|contributors?|writers?|journalists?|columnists?|correspondents?|newsteam|team|autor(?:es|en)?|auteurs?)"
                    + "/[^/?#]{3,80}/?(?:[?#].*)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile(
            "(?:(?:written|posted|published|reported|story|words|text)(?: on .{4,40})? )?by ?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_LINE = Pattern.compile("by:?\\s\\p{Lu}.{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_BY =
            Pattern.compile("(?:written|posted|published) by|author|by", Pattern.CASE_INSENSITIVE);
    private static final int MOST_ASKED = 200;
    private static final int LONGEST = 120;
    private static final int LONGEST_LINE = 60;
    private static final int MOST_LINES = 2_000;
    private static final int MOST_NAMES = 8;

    private final BylineReader bylines = new BylineReader();

    /**
     * What is asked for the authors.
     *
     * @param own names that are not those of persons
     */
    record Asked(Document page, PageHead head, LinkedData data, Elsewhere elsewhere, OwnNames own) {}

    /**
     * The names, joined by a comma.
     *
     * <p>The order is that of how often each source was right: rel=author .88, microdata .87, JSON-LD .83, class .78, meta
     * .63. twitter:creator is right one time in twelve and is not asked.
     */
    Optional<Found<String>> find(Asked asked) {
        Document page = asked.page;
        OwnNames own = asked.own;
        NearHeadline near = new NearHeadline(page);
        List<Supplier<Optional<Found<String>>>> sources = List.of(
                () -> found(joined(asked.data.authors().stream(), own), FoundIn.LINKED_DATA),
                () -> found(texts(asked, "[rel~=author]"), FoundIn.MARKUP),
                () -> found(texts(asked, "[itemprop~=author] [itemprop=name], [itemprop~=author]"), FoundIn.MARKUP),
                () -> found(texts(asked, BY_CLASS), FoundIn.PAGE_CLASS),
                () -> found(linked(near, asked), FoundIn.MARKUP),
                () -> found(joined(metas(asked.head), own), FoundIn.META),
                () -> found(first(near.elements().stream().flatMap(AuthorFinder::behindBy), own), FoundIn.TEXT),
                () -> found(
                        first(
                                page.body().select("p, span, div, address, h4, h5").stream()
                                        .limit(MOST_LINES)
                                        .flatMap(AuthorFinder::lines),
                                own),
                        FoundIn.TEXT));
        return sources.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Found<String>> found(Optional<String> names, FoundIn where) {
        return names.map(value -> new Found<>(value, where));
    }

    private static Stream<String> metas(PageHead head) {
        Stream<String> named = Stream.of(
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
        return Stream.concat(named, labelled(head));
    }

    /** "Written by" and the name, as pages label it for those who share them. */
    private static Stream<String> labelled(PageHead head) {
        return Stream.of("1", "2")
                .filter(number -> head.meta("twitter:label" + number)
                        .filter(label -> WRITTEN_BY.matcher(label).matches())
                        .isPresent())
                .flatMap(number -> head.all("twitter:data" + number));
    }

    /** The names of the first element that has any, and of those beside it: two authors stand in two elements. */
    private Optional<String> texts(Asked asked, String selector) {
        Row row = new Row();
        asked.page.select(selector).stream().limit(MOST_ASKED).forEach(element -> {
            String text = element.hasAttr("content") ? element.attr("content") : element.text();
            if (text.length() <= LONGEST
                    && joined(Stream.of(text), asked.own).isPresent()
                    && !asked.elsewhere.holds(element)) {
                row.add(element, text);
            }
        });
        return joined(row.printed.stream(), asked.own);
    }

    /** Links below the headline to the page of somebody who writes for the site. */
    private Optional<String> linked(NearHeadline near, Asked asked) {
        Row row = new Row();
        for (Element element : near.elements()) {
            if (element.normalName().equals("a")
                    && DIRECTORY.matcher(element.attr("href")).find()
                    && element.text().length() <= LONGEST_LINE
                    && joined(Stream.of(element.text()), asked.own).isPresent()
                    && !asked.elsewhere.holds(element)) {
                row.add(element, element.text());
            }
        }
        return joined(row.printed.stream(), asked.own);
    }

    /** The texts of elements that stand in the same small part of the page as the first, none inside another. */
    private static final class Row {
        private final List<String> printed = new ArrayList<>();
        private @Nullable Element first;
        private @Nullable Element part;

        void add(Element element, String text) {
            if (first == null) {
                first = element;
                part = element;
                for (int i = 0; i < 3 && part.parent() != null; i++) {
                    part = part.parent();
                }
                part = part.text().length() <= 3 * LONGEST ? part : null;
                printed.add(text);
            } else if (part != null
                    && element.parents().contains(part)
                    && !element.parents().contains(first)
                    && !first.parents().contains(element)) {
                printed.add(text);
            }
        }
    }

    private Optional<String> first(Stream<String> lines, OwnNames own) {
        return lines.map(text -> joined(Stream.of(text), own))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A line that begins with "By". */
    private static Stream<String> lines(Element element) {
        return Stream.of(element.ownText().replace('\u00A0', ' ').strip())
                .filter(text ->
                        text.length() <= LONGEST_LINE && BY_LINE.matcher(text).matches());
    }

    /** What stands behind the word "By" in an element of its own. */
    private static Stream<String> behindBy(Element element) {
        return element.textNodes().stream()
                .filter(AuthorFinder::isBy)
                .map(TextNode::nextSibling)
                .filter(Element.class::isInstance)
                .map(next -> ((Element) next).text())
                .filter(text -> text.length() <= LONGEST_LINE && !text.isEmpty());
    }

    private static boolean isBy(TextNode node) {
        String text = node.text().replace('\u00A0', ' ').strip();
        return text.length() <= LONGEST_LINE && BY.matcher(text).matches();
    }

    private Optional<String> joined(Stream<String> printed, OwnNames own) {
        List<String> names = printed.filter(text -> !own.include(text))
                .flatMap(text -> bylines.names(text).stream())
                .filter(name -> !own.include(name))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
