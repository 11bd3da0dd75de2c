package crossread.read.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    private final Document page;

    PageHead(Document page) {
        this.page = page;
    }

    /** Content of the first of these meta elements that has any, by name, property or itemprop. */
    Optional<String> meta(String... names) {
        return Arrays.stream(names).flatMap(this::all).findFirst();
    }

    /** Contents of every meta element so called. */
    Stream<String> all(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop")))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }

    /** The address it was saved from, as it says itself; the saving program's note stands last, it may hold a session. */
    Optional<String> address(LinkedData data) {
        return Stream.of(
                        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                                .map(link -> link.attr("href")),
                        meta("og:url"),
                        noted(),
                        data.address())
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(PageHead::isArticleAddress)
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
