package crossread.read.web;

import crossread.read.clean.Kicker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the headings of a page that may be its headline. Where the first of them is a kicker, "POLITICS" as h1 and the headline
 * as h2 below it, the heading below is taken in its place.
 */
final class HeadingFinder {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final int MOST = 20;
    /** Letters and figures of the shortest title that can speak for a heading. */
    private static final int TELLING = 10;

    private final List<Element> headings;
    private final List<String> told;

    /** @param told what the page's head says the headline is, in all forms, the outlet's name glued on or not */
    HeadingFinder(Document page, List<String> told) {
        this.headings = page.select("h1, h2, h3").stream()
                .filter(heading -> heading.closest("nav, footer, aside") == null)
                .filter(heading -> text(heading).length() >= 2)
                .toList();
        this.told = told;
    }

    /** Their texts, each once. */
    List<String> find() {
        return headings.stream()
                .filter(heading -> heading.nameIs("h1"))
                .flatMap(heading -> headline(heading).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Optional<String> headline(Element heading) {
        String own = text(heading);
        Kicker kicker = new Kicker(own);
        if (!kicker.isShort() || isTold(own)) {
            return Optional.of(withoutKicker(own));
        }
        Optional<String> next = next(heading);
        if (next.filter(text -> kicker.standsOver(text) || isTold(text)).isPresent()) {
            return next;
        }
        boolean other = told.stream().anyMatch(title -> kicker.standsOver(title) && !new Kicker(title).isShort());
        return other ? Optional.empty() : Optional.of(own);
    }

    /** "EXCLUSIVE Bridge to close in May" without its first word, where the page calls itself by the rest. */
    private String withoutKicker(String own) {
        return told.stream()
                .filter(title -> key(title).length() >= TELLING && own.endsWith(title))
                .filter(title -> new Kicker(own.substring(0, own.length() - title.length())).isInCapitals())
                .findFirst()
                .orElse(own);
    }

    /** The heading that follows with no running text between. */
    private Optional<String> next(Element heading) {
        Optional<Element> next =
                headings.stream().skip(headings.indexOf(heading) + 1L).findFirst();
        return next.filter(each -> follows(heading, each)).map(HeadingFinder::text);
    }

    private static boolean follows(Element heading, Element next) {
        Element between = heading.nextElementSibling();
        while (between != null && !between.equals(next) && between.selectFirst("h1, h2, h3") == null) {
            if (between.selectFirst("p") != null) {
                return false;
            }
            between = between.nextElementSibling();
        }
        return true;
    }

    private boolean isTold(String text) {
        String key = key(text);
        return told.stream().anyMatch(title -> key(title).contains(key));
    }

    private static String key(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String text(Element element) {
        return element.text().strip();
    }
}
