package crossread.read.given;

import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.read.BylineReader;
import crossread.read.DateReader;
import crossread.read.LanguageNames;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One article as another program or a news service writes it: trafilatura, news-please, newspaper, Event Registry, NewsAPI,
 * the Guardian's, schema.org. All name the same few things, each by its own name.
 *
 * @param metadata what is said of it
 * @param text plain or HTML; empty where only a summary is there
 */
record ExportedArticle(Metadata metadata, String text) {
    /** The first that is long enough counts: "text" may hold a summary and "content" the article. */
    private static final List<String> TEXTS = List.of(
            "text",
            "body",
            "maintext",
            "articleBody",
            "content",
            "content.rendered",
            "full_text",
            "fullText",
            "fulltext",
            "fields.bodyText",
            "fields.body",
            "bodyText",
            "body_text",
            "article_text",
            "content_text",
            "content_html",
            "contentHtml",
            "html_content",
            "plain_text",
            "story",
            "raw_text");

    private static final List<String> SUMMARIES =
            List.of("description", "summary", "excerpt", "abstract", "snippet", "fields.trailText", "lead_paragraph");

    private static final List<String> TITLES = List.of(
            "title",
            "title.rendered",
            "headline",
            "webTitle",
            "fields.headline",
            "headline.main",
            "heading",
            "title_page",
            "name");

    private static final List<String> AUTHORS =
            List.of("author", "authors", "byline", "fields.byline", "byline.original", "creator");

    private static final List<String> DATES = List.of(
            "published",
            "date",
            "publishedAt",
            "published_at",
            "datePublished",
            "date_published",
            "date_publish",
            "publish_date",
            "webPublicationDate",
            "dateTimePub",
            "dateTime",
            "pubDate",
            "pub_date",
            "published_date",
            "publication_date",
            "publicationDate",
            "created_at",
            "timestamp");

    private static final List<String> OUTLETS = List.of(
            "outlet",
            "sitename",
            "site_name",
            "siteName",
            "source-hostname",
            "meta_site_name",
            "source.title",
            "source.name",
            "publisher",
            "publication",
            "source_name",
            "sourceName",
            "newspaper",
            "source",
            "source_domain",
            "hostname",
            "domain",
            "site");

    private static final List<String> ADDRESSES = List.of(
            "url",
            "link",
            "webUrl",
            "web_url",
            "canonical_link",
            "canonical_url",
            "source",
            "mainEntityOfPage",
            "permalink",
            "uri",
            "@id",
            "id");

    private static final List<String> LANGUAGES =
            List.of("language", "lang", "inLanguage", "meta_lang", "language_code");

    /** A paragraph or two: what is shorter may be a summary, and a longer text under another name is the article. */
    private static final int LONG = 400;

    /** What services write where the text costs more. */
    private static final Pattern WITHHELD = Pattern.compile(
            "(?i)\\s*+(?:\\[removed]|only available (?:in|on|with|for) .{0,80}+|available on paid plans?.{0,40}+)");

    static boolean hasText(Map<String, Object> object) {
        return new NamedValues(object).first(TEXTS).isPresent();
    }

    /** Whether something is told about an article, if only by a summary. */
    static boolean isKnown(Map<String, Object> object) {
        NamedValues values = new NamedValues(object);
        return hasText(object)
                || (values.first(SUMMARIES).isPresent() && values.first(TITLES).isPresent());
    }

    static ExportedArticle of(
            Map<String, Object> object, BylineReader bylines, DateReader dates, LanguageNames languages) {
        NamedValues values = new NamedValues(object);
        List<String> texts = values.paragraphs(TEXTS)
                .filter(text -> !WITHHELD.matcher(text).matches())
                .toList();
        String text = texts.stream()
                .filter(each -> each.length() >= LONG)
                .findFirst()
                .or(() -> texts.stream().max(Comparator.comparingInt(String::length)))
                .orElse("");
        Optional<String> address =
                values.texts(ADDRESSES).filter(ExportedArticle::isAddress).findFirst();
        Optional<String> named =
                values.texts(OUTLETS).filter(name -> !isAddress(name)).findFirst();
        Metadata said = new Metadata(
                        named.or(() -> address.flatMap(ExportedArticle::host)),
                        values.first(TITLES).map(String::strip),
                        values.texts(AUTHORS)
                                .flatMap(author -> bylines.read(author).stream())
                                .findFirst(),
                        values.texts(DATES)
                                .flatMap(date -> dates.read(date).stream())
                                .findFirst(),
                        values.texts(LANGUAGES)
                                .flatMap(name -> languages.read(name).stream())
                                .findFirst(),
                        address)
                .allFrom(FoundIn.GIVEN);
        return new ExportedArticle(
                named.isEmpty() && said.outlet().isPresent() ? said.from(MetadataField.OUTLET, FoundIn.ADDRESS) : said,
                text);
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address.strip()).getHost())
                    .map(host -> host.replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
