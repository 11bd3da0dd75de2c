package crossread.read.document;

import crossread.read.SavedFile;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One document of a book, as a page. */
final class EpubDocument {
    private static final Pattern EMPTY_ELEMENT = Pattern.compile("<([A-Za-z][\\w:-]{0,40})((?:\\s[^<>]{0,2000})?)/>");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    private static final Pattern SPLIT = Pattern.compile("(.{1,300})_split_\\d{1,5}(\\.\\w{1,6})");

    /** Sixty words or so; a page with less is a title, a dedication, a list of what else there is. */
    private static final int FEWEST_LETTERS = 300;

    private static final double MOSTLY_LINK = 0.7;
    private static final double MANY_LINKS = 0.3;
    private static final Pattern NOTES = Pattern.compile("(?:doc-)?(?:footnotes?|endnotes?|rearnotes?)");

    private final String member;
    private final Document page;

    /** @param member name of the member it was stored as */
    EpubDocument(String member, String xhtml) {
        this.member = member;
        this.page = Jsoup.parse(asHtml(xhtml));
        page.outputSettings().prettyPrint(false);
        // The number of a note behind a word, "Tuesday.1", would be taken for a figure.
        page.select("a, sup").stream()
                .filter(mark -> says(mark, Pattern.compile("(?:doc-)?noteref")))
                .toList()
                .forEach(Element::remove);
    }

    /** An element may be closed in its own tag there; in a page "<title/>" opens a title that swallows the text. */
    private static String asHtml(String xhtml) {
        return EMPTY_ELEMENT.matcher(xhtml).replaceAll(EpubDocument::opened);
    }

    private static String opened(MatchResult tag) {
        String name = tag.group(1);
        String opened =
                VOID.contains(name) ? "<" + name + tag.group(2) + ">" : "<" + name + tag.group(2) + "></" + name + ">";
        return Matcher.quoteReplacement(opened);
    }

    /** Whether it has the length of an article and is neither a cover nor a list of links. */
    boolean isArticle() {
        return letters() >= FEWEST_LETTERS && linkShare() < MOSTLY_LINK && !saysContents(page.body());
    }

    private double linkShare() {
        int linked = page.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return linked / (double) Math.max(1, page.body().text().length());
    }

    /** Whether the article stands alone in it; some programs save the page as it was, menus and all. */
    boolean isBare() {
        return page.selectFirst("nav, form, footer, header") == null && linkShare() < MANY_LINKS;
    }

    /** The paragraphs of its notes, as the page reader will give them. */
    Set<String> notes() {
        return page.select("p, li, div, aside").stream()
                .filter(part -> part.parents().stream().anyMatch(each -> says(each, NOTES)) || says(part, NOTES))
                .map(part -> part.text().strip())
                .collect(Collectors.toSet());
    }

    private static boolean says(Element element, Pattern what) {
        return Stream.of(element.attr("epub:type"), element.attr("role"))
                .anyMatch(type -> what.matcher(type.strip()).matches());
    }

    private static boolean saysContents(Element body) {
        String type = body.attr("epub:type") + " "
                + (body.childrenSize() == 1 ? body.child(0).attr("epub:type") : "");
        return type.matches(".*\\b(?:toc|cover|titlepage|copyright-page|landmarks|loi|lot|index|colophon)\\b.*");
    }

    /** How many letters it has; one of a script that writes a word with one or two counts for several. */
    double letters() {
        return page.body()
                .text()
                .codePoints()
                .filter(Character::isLetter)
                .mapToDouble(EpubDocument::weight)
                .sum();
    }

    private static double weight(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        boolean wide =
                script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
        return wide ? 2.5 : 1;
    }

    /** Whether it is what follows after {@code first} was split by its length, as calibre does. */
    boolean continues(EpubDocument first) {
        return stem().isPresent() && stem().equals(first.stem()) && page.selectFirst("h1, h2") == null;
    }

    private Optional<String> stem() {
        Matcher split = SPLIT.matcher(member);
        return split.matches() ? Optional.of(split.group(1) + split.group(2)) : Optional.empty();
    }

    /** Puts the text of the next part behind its own. */
    void append(EpubDocument next) {
        next.page.body().childNodesCopy().forEach(page.body()::appendChild);
    }

    String title() {
        return page.title().strip();
    }

    /** Takes the window's title away: it names the book or nothing. */
    void dropTitle() {
        page.select("title").remove();
    }

    /** The document alone, as if it were a file of this name. */
    SavedFile file(String name) {
        return new SavedFile(name, html().getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    String html() {
        return page.outerHtml();
    }
}
