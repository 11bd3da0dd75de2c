package crossread.read.web;

import crossread.model.article.FoundIn;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's headline: where its sources agree, what most of them say; else the surest. */
final class TitleFinder {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]++");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

    /** What stands between a headline and the outlet's name in a title. */
    private static final Pattern BETWEEN = Pattern.compile("\\s++[|·•»›:–—~-]++\\s++|\\s*+[|»]\\s*+");

    /** Right when present: a sole h1 .84, JSON-LD .81, og:title .60, the title element .15 (the outlet's name is glued on). */
    private static final double SOLE_HEADING = 3;

    private static final double HEADING = 1.6;
    private static final double LINKED_DATA = 2.2;
    private static final double SHARED_AS = 2;
    private static final double TITLE_TAG = 1;
    private static final double AGREEMENT = 2;

    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final Map<String, FoundIn> sources = new HashMap<>();

    /** The headline in all forms the page gives it, the best first. */
    List<Found<String>> find(Document page, PageHead head, LinkedData data, Optional<String> outlet) {
        List<String> shared = Stream.of(
                        head.meta("og:title"),
                        head.meta("twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline"))
                .flatMap(Optional::stream)
                .toList();
        List<String> headings = new HeadingFinder(page, told(page, data, shared, outlet)).find();
        headings.forEach(text -> add(text, headings.size() == 1 ? SOLE_HEADING : HEADING, FoundIn.HEADING, outlet));
        data.headline().ifPresent(text -> add(text, LINKED_DATA, FoundIn.LINKED_DATA, outlet));
        shared.forEach(text -> add(text, SHARED_AS, FoundIn.META, outlet));
        page.select("[itemprop=headline]").stream()
                .limit(1)
                .forEach(element -> add(
                        element.hasAttr("content") ? element.attr("content") : text(element),
                        SHARED_AS,
                        FoundIn.MARKUP,
                        outlet));
        String tag = page.title();
        add(tag, TITLE_TAG, FoundIn.PAGE_TITLE, outlet);
        List<String> parts = BETWEEN.splitAsStream(tag).toList();
        if (parts.size() > 1) {
            parts.stream()
                    .max(java.util.Comparator.comparingInt(String::length))
                    .ifPresent(part -> add(part, TITLE_TAG * 1.2, FoundIn.PAGE_TITLE, outlet));
        }
        return ranked();
    }

    /** What the page's head calls the headline, without the outlet; the outlet's name alone tells nothing of it. */
    private static List<String> told(Document page, LinkedData data, List<String> shared, Optional<String> outlet) {
        return Stream.of(data.headline().stream(), shared.stream(), Stream.of(page.title()))
                .flatMap(each -> each)
                .map(text -> withoutOutlet(BLANKS.matcher(text).replaceAll(" ").strip(), outlet))
                .filter(text ->
                        outlet.filter(name -> key(name).equals(key(text))).isEmpty())
                .filter(text -> !key(text).isEmpty())
                .toList();
    }

    private static String text(Element element) {
        return element.text().strip();
    }

    private void add(String raw, double score, FoundIn where, Optional<String> outlet) {
        String title = withoutOutlet(BLANKS.matcher(raw).replaceAll(" ").strip(), outlet);
        boolean isOutlet = outlet.filter(name -> key(name).equals(key(title))).isPresent();
        if (key(title).length() >= 2 && title.length() <= 400) {
            double own = isOutlet ? score / 10 : score;
            // The surest of the places that give these very words is the one the reader is told of.
            if (own > scores.getOrDefault(title, 0.0)) {
                scores.put(title, own);
                sources.put(title, where);
            }
        }
    }

    /** "Headline | Outlet" and "Outlet: Headline" without the outlet. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        if (outlet.isEmpty()) {
            return title;
        }
        String name = key(outlet.get());
        List<String> parts = BETWEEN.splitAsStream(title).toList();
        if (parts.size() < 2 || name.length() < 2) {
            return title;
        }
        String last = parts.getLast();
        String first = parts.getFirst();
        if (isName(last, name)) {
            return title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|·•»›:–—~-]++$", "");
        }
        return isName(first, name)
                ? title.substring(title.indexOf(first) + first.length()).replaceFirst("^[\\s|·•»›:–—~-]++", "")
                : title;
    }

    private static boolean isName(String part, String name) {
        String own = key(part);
        return own.length() >= 2
                && (own.equals(name)
                        || name.contains(own)
                        || (own.startsWith(name) && own.length() < name.length() + 12));
    }

    private static String key(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private List<Found<String>> ranked() {
        Map<String, Double> total = new LinkedHashMap<>();
        scores.forEach((title, score) -> {
            String key = key(title);
            double support = scores.entrySet().stream()
                    .filter(other -> !other.getKey().equals(title))
                    .mapToDouble(other -> support(key, key(other.getKey())) * other.getValue() / 2)
                    .sum();
            total.put(title, score + Math.min(support, AGREEMENT * 1.5));
        });
        return total.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(entry -> new Found<>(entry.getKey(), sources.getOrDefault(entry.getKey(), FoundIn.PAGE_TITLE)))
                .toList();
    }

    /** How much one form speaks for another: all for the same words, half where it holds them. */
    private static double support(String key, String other) {
        if (key.equals(other)) {
            return 1;
        }
        return key.length() >= 10 && other.contains(key) ? 0.5 : 0;
    }
}
