package crossread.read.web;

import crossread.model.article.FoundIn;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Finds which outlet published a page. */
final class OutletFinder {
    private static final Pattern BETWEEN = Pattern.compile("\\s++[|·•»›:–—~-]++\\s++|\\s*+[|»]\\s*+");
    private static final int LONGEST = 60;

    /** A name that goes with the host is believed before one that does not: og:site_name can be a section ("U.S."). */
    Optional<Found<String>> find(Document page, PageHead head, LinkedData data, Optional<String> host) {
        Optional<Found<String>> site = head.meta("og:site_name").map(name -> new Found<>(name, FoundIn.META));
        Optional<Found<String>> publisher = data.publisher().map(name -> new Found<>(name, FoundIn.LINKED_DATA));
        Optional<Found<String>> program = head.meta(
                        "application-name",
                        "publisher",
                        "article:publisher",
                        "twitter:app:name:iphone",
                        "apple-mobile-web-app-title",
                        "copyright",
                        "al:ios:app_name")
                .map(name -> new Found<>(name, FoundIn.META));
        Stream<Found<String>> parts = BETWEEN.splitAsStream(page.title()).toList().reversed().stream()
                .map(name -> new Found<>(name, FoundIn.PAGE_TITLE));
        return Stream.concat(Stream.of(site, publisher, program).flatMap(Optional::stream), parts)
                .map(found -> new Found<>(found.value().strip(), found.where()))
                .filter(found -> found.value().length() >= 2 && isName(found))
                .filter(found ->
                        host.filter(name -> goesWith(found.value(), name)).isPresent())
                .findFirst()
                .or(() -> publisher)
                .or(() -> site)
                .filter(OutletFinder::isName)
                .or(() -> host.map(name -> new Found<>(name, FoundIn.ADDRESS)));
    }

    private static boolean isName(Found<String> found) {
        return found.value().length() <= LONGEST && !found.value().contains("://");
    }

    private static boolean goesWith(String name, String host) {
        String site = host.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.[a-z.]{2,7}$", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
        String whole = host.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        String own = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]", "");
        String initials = Pattern.compile("\\b(\\p{L})\\p{L}*+")
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll("$1")
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return (own.length() >= 2 && (whole.contains(own) || (site.length() >= 3 && own.contains(site))))
                || (initials.length() >= 2 && (site.equals(initials) || site.equals("the" + initials)));
    }
}
