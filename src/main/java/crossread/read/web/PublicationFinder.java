package crossread.read.web;

import crossread.read.DateReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the day a page was published. */
final class PublicationFinder {
    private static final String[] META = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "article:published",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publication_date",
        "date",
        "cxenseparse:recs:publishtime",
        "bt:pubdate",
        "originalpublicationdate",
        "rnews:datepublished",
        "article.published",
        "published-date",
        "displaydate",
        "datecreated",
        "release_date",
        "og:published_time",
        "citation_date"
    };
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-]|$)|[/_-]((?:19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?=[/_.-]|$)");
    private static final Pattern DATE_CLASS = Pattern.compile(
            "(?:^|.*[ _-])(?:date|published?|pub-?date|time-?stamp|posted(?:-?on)?|dateline|article-?date|entry-?date|post-?date|time|datetime)(?:[ _-].*|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED_TEXT = Pattern.compile(
            "(?:published|posted|updated|first published|last modified|date)[^\\n]{0,30}", Pattern.CASE_INSENSITIVE);

    private final DateReader dates = new DateReader();

    /** The sources in the order of how often each was right where it spoke: from .93 for the address to .69 for a class. */
    Optional<LocalDate> find(Document page, PageHead head, LinkedData data, Optional<String> address) {
        List<Supplier<Optional<LocalDate>>> sources = List.of(
                () -> head.meta("article:published_time", "og:article:published_time")
                        .flatMap(dates::read),
                () -> data.published().flatMap(dates::read),
                () -> address.flatMap(this::inAddress),
                () -> first(page
                        .select(
                                "[itemprop=datePublished], time[pubdate], time.published, .published[title], time.entry-date")
                        .stream()),
                () -> head.meta(META).flatMap(dates::read),
                () -> first(page.select("time").stream().filter(time -> !isElsewhere(time))),
                () -> first(page.select("[class], [id]").stream()
                        .filter(element -> isDated(element) && !isElsewhere(element))
                        .limit(12)),
                () -> first(page.select("[itemprop=dateModified], abbr[title]").stream()),
                () -> inText(page));
        return sources.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<LocalDate> first(Stream<Element> elements) {
        return elements.flatMap(element -> Stream.of(
                                element.attr("content"),
                                element.attr("datetime"),
                                element.attr("title"),
                                element.text())
                        .filter(text -> !text.isBlank() && text.length() <= 120)
                        .map(dates::read)
                        .flatMap(Optional::stream)
                        .limit(1))
                .findFirst();
    }

    /** Dates in comments, teasers and menus are those of something else. */
    private static boolean isElsewhere(Element element) {
        return element.closest(
                        "nav, footer, aside, [class*=comment], [id*=comment], [class*=related], [class*=sidebar], [id*=sidebar], [class*=widget]")
                != null;
    }

    private static boolean isDated(Element element) {
        return element.className().length() <= 200
                && (DATE_CLASS.matcher(element.className()).matches()
                        || DATE_CLASS.matcher(element.id()).matches());
    }

    private Optional<LocalDate> inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        return matcher.find()
                ? dates.read(matcher.group().replaceAll("[/_]", "-").replaceFirst("^-", ""))
                : Optional.empty();
    }

    private Optional<LocalDate> inText(Document page) {
        String text = page.body().text();
        String start = text.substring(0, Math.min(text.length(), 6_000));
        return PUBLISHED_TEXT
                .matcher(start)
                .results()
                .map(match -> dates.read(match.group()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> dates.read(start.substring(0, Math.min(start.length(), 400))));
    }
}
