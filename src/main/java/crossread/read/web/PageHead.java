package crossread.read.web;

import crossread.model.article.FoundIn;
import crossread.read.DateReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the head of a page says: meta elements, canonical address, comments of the program that saved it. */
final class PageHead {
    private static final Pattern CHROMIUM = Pattern.compile("saved from url=\\(\\d{4}\\)(\\S+)");
    private static final Pattern SINGLE_FILE = Pattern.compile("Page saved with SingleFile\\s+url:\\s*+(\\S+)");

    private static final Pattern SAVED = Pattern.compile("saved date:\\s*+([^\n]{8,60})");

    private final Document page;
    private final Map<String, List<String>> metas = new HashMap<>();

    PageHead(Document page) {
        this.page = page;
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty()) {
                Stream.of("property", "name", "itemprop")
                        .map(key -> meta.attr(key).toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .forEach(name -> metas.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(content));
            }
        }
    }

    /** Content of the first of these meta elements that has any, by name, property or itemprop. */
    Optional<String> meta(String... names) {
        return Arrays.stream(names).flatMap(this::all).findFirst();
    }

    /** Contents of every meta element so called; the name in lower case. */
    Stream<String> all(String name) {
        return metas.getOrDefault(name, List.of()).stream();
    }

    /** The address it was saved from, as it says itself; the saving program's note stands last, it may hold a session. */
    Optional<Found<String>> address(LinkedData data) {
        return Stream.of(
                        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                                .map(link -> new Found<>(link.attr("href"), FoundIn.META)),
                        meta("og:url").map(url -> new Found<>(url, FoundIn.META)),
                        noted().map(url -> new Found<>(url, FoundIn.FILE_HEAD)),
                        data.address().map(url -> new Found<>(url, FoundIn.LINKED_DATA)))
                .flatMap(Optional::stream)
                .map(found -> new Found<>(found.value().strip(), found.where()))
                .filter(found -> isArticleAddress(found.value()))
                .findFirst();
    }

    /** The day the saving program notes: no article of the page is younger. */
    Optional<LocalDate> savedOn() {
        return comments()
                .map(SAVED::matcher)
                .filter(Matcher::find)
                .map(matcher -> new DateReader().read(matcher.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isArticleAddress(String address) {
        return address.length() <= 2_000
                && address.toLowerCase(Locale.ROOT).matches("https?://[^/\\s]{3,255}(?:/\\S*+)?+");
    }

    /** Host of that address without "www.". */
    Optional<String> host(Optional<String> address) {
        return address.map(text -> text.replaceFirst("^[a-zA-Z]{3,5}://", "").replaceFirst("[/:?#].*$", ""))
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp|mobile|edition|uk|us)\\.", ""))
                .filter(host -> host.contains("."));
    }

    private Optional<String> noted() {
        return comments()
                .flatMap(text -> List.of(CHROMIUM, SINGLE_FILE).stream()
                        .map(pattern -> pattern.matcher(text))
                        .filter(Matcher::find)
                        .map(matcher -> matcher.group(1)))
                .findFirst();
    }

    private Stream<String> comments() {
        Element root = page.firstElementChild();
        Stream<Node> top = page.childNodes().stream();
        Stream<Node> inside = root == null ? Stream.empty() : root.childNodes().stream();
        return Stream.concat(top, inside).filter(Comment.class::isInstance).map(node -> ((Comment) node).getData());
    }
}
