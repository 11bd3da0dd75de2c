package crossread.read.web;

import java.util.List;
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
    Optional<String> find(Document page, PageHead head, LinkedData data, Optional<String> host) {
        List<String> names = Stream.concat(
                        Stream.of(
                                        head.meta("og:site_name"),
                                        data.publisher(),
                                        head.meta(
                                                "application-name",
                                                "publisher",
                                                "article:publisher",
                                                "twitter:app:name:iphone",
                                                "apple-mobile-web-app-title",
                                                "copyright",
                                                "al:ios:app_name"))
                                .flatMap(Optional::stream),
                        BETWEEN.splitAsStream(page.title()).toList().reversed().stream())
                .map(String::strip)
                .filter(name -> name.length() >= 2 && name.length() <= LONGEST && !name.contains("://"))
                .toList();
        return names.stream()
                .filter(name -> host.filter(site -> goesWith(name, site)).isPresent())
                .findFirst()
                .or(() -> data.publisher())
                .or(() -> head.meta("og:site_name"))
                .filter(name -> name.length() <= LONGEST && !name.contains("://"))
                .or(() -> host);
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
