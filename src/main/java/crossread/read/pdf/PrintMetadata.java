package crossread.read.pdf;

import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.read.pdf.layout.Paragraph;
import crossread.read.pdf.layout.PrintLayout.Laid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a print says of its article beside the text: headline, outlet, address. The date a browser prints is that of printing. */
final class PrintMetadata {
    private static final Pattern ADDRESS = Pattern.compile("https?://([\\p{Alnum}.-]{3,200})[^\\s…]{0,2000}+(…)?");

    /** What stands between a headline and the outlet's name in the title of a page. */
    private static final Pattern BETWEEN = Pattern.compile("\\s++[|·•»›–—~-]++\\s++|\\s*+[|»]\\s*+");

    /** Titles that programs give by themselves. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "untitled.*|unbenannt.*|sans titre.*|microsoft word.*|document ?\\d*|print(?:ing)?|about:.*|https?:.*|\\S+\\.[a-z]{2,5}",
            Pattern.CASE_INSENSITIVE);

    private static final int HEADINGS = 8;
    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 50;
    private static final double ALIKE = 0.6;
    private static final double LARGE = 1.3;

    private final Laid laid;
    private final Optional<String> named;

    /** @param named the title in the head of the file; browsers put the page's title there, the outlet's name glued on */
    PrintMetadata(Laid laid, Optional<String> named) {
        this.laid = laid;
        this.named = named.map(title -> title.replaceAll("\\s++", " ").strip())
                .filter(title ->
                        title.length() >= SHORTEST && !NO_TITLE.matcher(title).matches());
    }

    /** Each with where it was found. */
    Metadata find() {
        Optional<String> heading = heading();
        Optional<String> title = heading.or(this::headOfTitle);
        Optional<Matcher> address = laid.runningHeads().stream()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .findFirst();
        Optional<String> whole = address.filter(found -> found.group(2) == null)
                .map(found -> found.group().strip());
        Optional<String> host = address.map(found -> found.group(1).replaceFirst("^www\\.", ""));
        Optional<String> outlet = outlet(title);
        return Metadata.NONE
                .withTitle(title)
                .withOutlet(outlet.or(() -> host))
                .withUrl(whole)
                .allFrom(FoundIn.FILE_HEAD)
                .from(MetadataField.TITLE, heading.isPresent() ? FoundIn.HEADING : FoundIn.FILE_HEAD)
                .from(MetadataField.OUTLET, outlet.isPresent() ? FoundIn.FILE_HEAD : FoundIn.ADDRESS)
                .from(MetadataField.URL, FoundIn.FILE_HEAD);
    }

    /** The heading on the first page that the file's title repeats; without a title, the largest that is large. */
    private Optional<String> heading() {
        List<Paragraph> headings = laid.paragraphs().stream()
                .filter(paragraph -> paragraph.page() == 0 && paragraph.isHeading())
                .filter(paragraph -> words(paragraph.text()).size() >= 2)
                .limit(HEADINGS)
                .sorted(Comparator.comparingDouble(Paragraph::size).reversed())
                .toList();
        if (named.isPresent()) {
            Set<String> said = words(named.get());
            return headings.stream()
                    .map(Paragraph::text)
                    .filter(text -> share(words(text), said) >= ALIKE)
                    .findFirst();
        }
        return headings.stream()
                .filter(paragraph -> paragraph.size() >= LARGE * laid.bodySize())
                .map(Paragraph::text)
                .findFirst();
    }

    /** The longest part of the title; the outlet's name is short. */
    private Optional<String> headOfTitle() {
        return named.flatMap(title -> BETWEEN.splitAsStream(title).max(Comparator.comparingInt(String::length)));
    }

    /** The last part of the file's title that is no part of the headline. */
    private Optional<String> outlet(Optional<String> title) {
        if (named.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(BETWEEN.splitAsStream(named.get()).toList());
        Set<String> headline = words(title.get());
        String last = parts.getLast().strip();
        boolean own = parts.size() > 1 && share(words(last), headline) < ALIKE;
        return own && last.length() >= 2 && last.length() <= LONGEST_NAME ? Optional.of(last) : Optional.empty();
    }

    private static double share(Set<String> words, Set<String> of) {
        Set<String> both = new HashSet<>(words);
        both.retainAll(of);
        return words.isEmpty() ? 0 : (double) both.size() / words.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
