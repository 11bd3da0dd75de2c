package crossread.read.document;

import crossread.model.article.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clip says of itself in a block of "key: value" lines between two lines of dashes.
 *
 * @param values by key in lower case without blanks and dashes
 * @param body the rest of the text
 */
record FrontMatter(Map<String, List<String>> values, String body) {
    private static final Pattern BLOCK = Pattern.compile(
            "\\A\uFEFF?\\s{0,20}---[ \t]*+\\R((?:(?!---|\\.\\.\\.).*+\\R){1,200}?)(?:---|\\.\\.\\.)[ \t]*+(?:\\R|\\z)");
    private static final Pattern KEY = Pattern.compile("([\\p{L}][\\w .:-]{0,40}?)[ \t]*+:(?:[ \t]++(.*+))?");
    private static final Pattern ITEM = Pattern.compile("[ \t]*+-[ \t]++(.*+)");
    private static final Pattern LISTED = Pattern.compile("\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^,]++)");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[(?:[^\\]|]{1,200}\\|)?([^\\]|]{1,200})]]");

    /** The block at the start of the text; without values where there is none. */
    static FrontMatter of(String text) {
        Matcher block = BLOCK.matcher(text);
        Optional<Map<String, List<String>>> values = block.lookingAt() ? parse(block.group(1)) : Optional.empty();
        return values.map(found -> new FrontMatter(found, text.substring(block.end())))
                .orElseGet(() -> new FrontMatter(Map.of(), text));
    }

    boolean isPresent() {
        return !values.isEmpty();
    }

    /** The part of YAML that clips are written in: scalars, quoted or not, and lists; empty where a line is neither. */
    private static Optional<Map<String, List<String>>> parse(String block) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : block.lines().toList()) {
            Matcher key = KEY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (key.matches()) {
                current = values.computeIfAbsent(key(key.group(1)), _ -> new ArrayList<>());
                addAll(current, Optional.ofNullable(key.group(2)).orElse("").strip());
            } else if (item.matches() && !values.isEmpty()) {
                current.add(plain(item.group(1)));
            } else if (Character.isWhitespace(line.charAt(0)) && !values.isEmpty()) {
                // A long value goes on in the next line, indented.
                String before = current.isEmpty() ? "" : current.removeLast() + " ";
                current.add(plain(before + line.strip()));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(values).filter(found -> !found.isEmpty());
    }

    private static String key(String written) {
        return written.toLowerCase(Locale.ROOT).replaceAll("[ _:.-]", "");
    }

    private static void addAll(List<String> values, String written) {
        if (written.startsWith("[") && !written.startsWith("[[") && written.endsWith("]")) {
            LISTED.matcher(written.substring(1, written.length() - 1))
                    .results()
                    .map(each -> plain(each.group()))
                    .forEach(values::add);
        } else if (!written.isEmpty() && !written.equals(">") && !written.equals("|") && !written.equals(">-")) {
            values.add(plain(written));
        }
    }

    private static String plain(String written) {
        String text = written.strip();
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        if (quoted) {
            boolean single = text.charAt(0) == '\'';
            text = text.substring(1, text.length() - 1);
            text = single ? text.replace("''", "'") : text.replace("\\\"", "\"").replace("\\\\", "\\");
        }
        return WIKI_LINK.matcher(text).replaceAll("$1").strip();
    }

    /**
     * What it says of the article. The day a clip was made ("created") is not the day of publication; "date" mostly is, as
     * those who write it take it from the page.
     */
    Metadata metadata() {
        FileHead head = new FileHead();
        all("title", "headline").forEach(head::title);
        all("author", "authors", "byline", "by", "creator").forEach(head::author);
        all(
                        "published",
                        "datepublished",
                        "publisheddate",
                        "publishdate",
                        "pubdate",
                        "publicationdate",
                        "publishedat",
                        "publishedtime",
                        "articlepublishedtime",
                        "date")
                .forEach(head::published);
        all("site", "sitename", "ogsitename", "publisher", "outlet", "publication", "newspaper", "website")
                .forEach(head::outlet);
        all(
                        "source",
                        "url",
                        "link",
                        "sourceurl",
                        "canonical",
                        "canonicalurl",
                        "original",
                        "originalurl",
                        "permalink",
                        "uri")
                .forEach(head::address);
        all("lang", "language").forEach(head::language);
        // Some write the outlet's name where others write the address.
        all("source").filter(text -> !text.contains("/")).forEach(head::outlet);
        return head.hints();
    }

    private java.util.stream.Stream<String> all(String... keys) {
        return java.util.Arrays.stream(keys)
                .flatMap(key -> values.getOrDefault(key, List.of()).stream())
                .filter(value -> !value.isEmpty());
    }
}
