package crossread.read.web;

import crossread.model.article.FoundIn;
import crossread.read.DateReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String[] META = {
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
    private static final Pattern CHANGED_CLASS =
            Pattern.compile(".*(?:updated|modified|edited).*", Pattern.CASE_INSENSITIVE);
    private static final String ISSUED =
            "first published|published|posted|veröffentlicht|erstellt|publié|publicado|pubblicato"
                    + "|gepubliceerd|opublikowano|опубликовано|опубліковано";
    private static final Pattern ISSUED_TEXT = Pattern.compile("(?:" + ISSUED + ")[^\\n]{0,40}", ANY_CASE);
    private static final Pattern DATED_TEXT = Pattern.compile(
            "(?:" + ISSUED
                    + "|updated|last modified|last edited|date:|stand:|aktualisiert|mis à jour|actualizado|aggiornato)[^\\n]{0,40}",
            ANY_CASE);

    /** A moment in universal time, whose day is not always the day it was where the outlet is. */
    private static final Pattern UNIVERSAL = Pattern.compile(
            "(?:19|20)\\d\\d-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)? ?(?:Z|UTC|GMT|[+-]00:?00)");

    /** Seconds or milliseconds since 1970, of this century. */
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    private static final int LONGEST = 120;
    private static final int START = 6_000;
    private static final int MOST_ASKED = 300;
    private static final int MOST_CLASSES = 12;

    private final DateReader dates = new DateReader();

    /**
     * What is asked for the day.
     *
     * @param address the page was saved from
     * @param american whether 3/4/2025 is a day in March here
     */
    record Asked(
            Document page,
            PageHead head,
            LinkedData data,
            Elsewhere elsewhere,
            Optional<String> address,
            boolean american) {}

    /**
     * The sources in the order of how often each was right where it spoke: from .93 for the address to .69 for a class.
     *
     * @param saved the day the page was saved, if that is known: what is younger is no day of publication
     */
    Optional<Found<LocalDate>> find(Asked asked, Optional<LocalDate> saved) {
        Document page = asked.page;
        List<Supplier<Optional<Found<LocalDate>>>> sources = List.of(
                () -> stamp(
                        asked, asked.head.meta("article:published_time", "og:article:published_time"), FoundIn.META),
                () -> stamp(asked, asked.data.published(), FoundIn.LINKED_DATA),
                () -> found(asked.address.flatMap(this::inAddress), FoundIn.ADDRESS),
                () -> marked(
                        asked,
                        page
                                .select(
                                        "[itemprop=datePublished], time[pubdate], time.published, .published[title], time.entry-date")
                                .stream()
                                .limit(MOST_ASKED)),
                () -> stamp(asked, asked.head.meta(META), FoundIn.META),
                () -> marked(asked, times(asked).filter(time -> !isChanged(time))),
                () -> found(
                        first(
                                asked,
                                page.select("[class], [id]").stream()
                                        .filter(element -> isDated(element) && !isChanged(element))
                                        .limit(MOST_ASKED)
                                        .filter(element -> !asked.elsewhere.orWidgetHolds(element))
                                        .limit(MOST_CLASSES)),
                        FoundIn.PAGE_CLASS),
                () -> stamp(asked, asked.data.pagePublished(), FoundIn.LINKED_DATA),
                () -> marked(
                        asked,
                        Stream.concat(
                                times(asked),
                                page.select("[itemprop=dateModified], abbr[title]").stream()
                                        .limit(MOST_ASKED))),
                () -> found(inText(asked), FoundIn.TEXT),
                () -> stamp(
                        asked,
                        asked.head.meta("article:modified_time", "og:updated_time", "lastmod", "last-modified"),
                        FoundIn.META));
        return sources.stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(found -> saved.filter(day -> found.value().isAfter(day.plusDays(1)))
                        .isEmpty())
                .findFirst();
    }

    private static Stream<Element> times(Asked asked) {
        return asked.page.select("time").stream()
                .limit(MOST_ASKED)
                .filter(time -> !asked.elsewhere.orWidgetHolds(time));
    }

    private static Optional<Found<LocalDate>> found(Optional<LocalDate> day, FoundIn where) {
        return day.map(value -> new Found<>(value, where));
    }

    /**
     * A moment written for machines. Where it is in universal time and the address names the day beside it, that day is
     * the outlet's own.
     */
    private Optional<Found<LocalDate>> stamp(Asked asked, Optional<String> written, FoundIn where) {
        Optional<LocalDate> day = written.flatMap(text -> read(asked, text));
        Optional<LocalDate> local = written.filter(
                        text -> UNIVERSAL.matcher(text).matches())
                .flatMap(text -> asked.address)
                .flatMap(this::inAddress)
                .filter(own -> day.filter(stamp -> Math.abs(stamp.toEpochDay() - own.toEpochDay()) == 1)
                        .isPresent());
        return found(local, FoundIn.ADDRESS).or(() -> found(day, where));
    }

    private Optional<LocalDate> read(Asked asked, String text) {
        if (EPOCH.matcher(text).matches()) {
            long seconds = Long.parseLong(text.substring(0, 10));
            return Optional.of(
                    Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
        }
        return dates.read(text, asked.american);
    }

    private Optional<Found<LocalDate>> marked(Asked asked, Stream<Element> elements) {
        return found(first(asked, elements), FoundIn.MARKUP);
    }

    private Optional<LocalDate> first(Asked asked, Stream<Element> elements) {
        return elements.flatMap(element -> Stream.of(
                                element.attr("content"),
                                element.attr("datetime"),
                                element.attr("title"),
                                element.text(),
                                element.attr("data-timestamp"))
                        .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                        .map(text -> printed(asked, text))
                        .flatMap(Optional::stream)
                        .limit(1))
                .findFirst();
    }

    /** "Updated 5 March, published 3 March": the day behind the word that means the first. */
    private Optional<LocalDate> printed(Asked asked, String text) {
        Matcher issued = ISSUED_TEXT.matcher(text);
        return issued.find() ? read(asked, issued.group()).or(() -> read(asked, text)) : read(asked, text);
    }

    private static boolean isDated(Element element) {
        return element.className().length() <= 200
                && (DATE_CLASS.matcher(element.className()).matches()
                        || DATE_CLASS.matcher(element.id()).matches());
    }

    private static boolean isChanged(Element element) {
        String name = element.className();
        return name.length() <= 200 && CHANGED_CLASS.matcher(name).matches() && !name.contains("published");
    }

    private Optional<LocalDate> inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        return matcher.find()
                ? dates.read(matcher.group().replaceAll("[/_]", "-").replaceFirst("^-", ""))
                : Optional.empty();
    }

    private Optional<LocalDate> inText(Asked asked) {
        String text = asked.page.body().text();
        String start = text.substring(0, Math.min(text.length(), START));
        String end = text.substring(Math.max(0, text.length() - START / 6));
        return named(asked, new NearHeadline(asked.page).text())
                .or(() -> named(asked, start))
                .or(() -> dates.read(start.substring(0, Math.min(start.length(), 400)), asked.american))
                .or(() -> named(asked, end));
    }

    private Optional<LocalDate> named(Asked asked, String text) {
        return DATED_TEXT
                .matcher(text)
                .results()
                .map(match -> dates.read(match.group(), asked.american))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
