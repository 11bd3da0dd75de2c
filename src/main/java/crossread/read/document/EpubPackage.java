package crossread.read.document;

import crossread.model.article.Metadata;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the package file of a book says: of the book, and which documents it has in which order.
 *
 * @param said title, author, date, publisher
 * @param documents names of the members that hold the text, in reading order; those that are a cover or a list of contents
 *     left out
 */
record EpubPackage(Metadata said, List<String> documents) {
    private static final Set<String> NO_TEXT =
            Set.of("cover", "toc", "title-page", "copyright-page", "loi", "lot", "index", "colophon");

    EpubPackage {
        documents = List.copyOf(documents);
    }

    /** @param path name of the package file, from which the names in it count */
    static EpubPackage of(String xml, String path) {
        Document page = Jsoup.parse(xml, Parser.xmlParser());
        Map<String, String> items = new LinkedHashMap<>();
        Set<String> left = new HashSet<>();
        for (Element item : page.select("*|manifest > *|item")) {
            String member = resolve(path, item.attr("href"));
            items.put(item.attr("id"), member);
            boolean text =
                    item.attr("media-type").isEmpty() || item.attr("media-type").contains("html");
            if (!text || item.attr("properties").matches("(?:.*\\s)?nav(?:\\s.*)?")) {
                left.add(member);
            }
        }
        for (Element reference : page.select("*|guide > *|reference")) {
            if (NO_TEXT.contains(reference.attr("type"))) {
                left.add(resolve(path, reference.attr("href")));
            }
        }
        List<String> documents = new ArrayList<>();
        for (Element reference : page.select("*|spine > *|itemref")) {
            String member = items.getOrDefault(reference.attr("idref"), "");
            if (!member.isEmpty() && !left.contains(member) && !documents.contains(member)) {
                documents.add(member);
            }
        }
        return new EpubPackage(head(page), documents);
    }

    private static Metadata head(Document page) {
        FileHead head = new FileHead();
        for (Element element : page.select("*|metadata > *, *|dc-metadata > *")) {
            String text = element.text();
            String name = element.tagName().replaceFirst("^.*:", "");
            switch (name) {
                case "title" -> head.title(text);
                case "creator" -> {
                    if (element.attr("opf:role").matches("|aut")) {
                        head.author(text);
                    }
                }
                case "date" -> {
                    if (!element.attr("opf:event").matches("modification|creation")) {
                        head.published(text);
                    }
                }
                case "publisher" -> head.outlet(text);
                case "language" -> head.language(text);
                case "source" -> head.address(text);
                default -> {}
            }
        }
        return head.hints();
    }

    /** A member's name out of a reference in another member: text, and never a path of this computer. */
    static String resolve(String from, String reference) {
        String plain = reference.replaceFirst("[#?].*$", "");
        Deque<String> parts = new ArrayDeque<>();
        int folder = from.lastIndexOf('/');
        String whole = plain.startsWith("/") || folder < 0 ? plain : from.substring(0, folder + 1) + plain;
        for (String part : decode(whole).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decode(String reference) {
        try {
            return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            return reference;
        }
    }
}
