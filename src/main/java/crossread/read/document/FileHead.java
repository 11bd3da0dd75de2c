package crossread.read.document;

import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.read.BylineReader;
import crossread.read.DateReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the head of a document says of it: hints and no more, for a word processor writes its user as the author, its
 * clock as the date and its own name wherever it likes.
 */
final class FileHead {
    /** What programs put where a title would stand. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?:microsoft word|untitled|unknown|unbenannt|sans titre|sin título|no title|new document|normal\\.dot|powerpoint)\\b.*+"
                    + "|(?:document|dokument|documento|title|title page|cover|index|template|default|start|content|text|chapter|section)[ _-]?\\d*+"
                    + "|\\S++\\.(?:docx?|odt|rtf|html?|xhtml|pdf|txt|md|dotx?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Programs, shops of computers and users without a name. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:microsoft|windows|office|python-docx|openpyxl|apache|docx4j|aspose|libreoffice|openoffice|pandoc|calibre|dotepub|pocket|instapaper"
                    + "|google|apple|hp|dell|lenovo|acer|asus|toshiba|samsung|owner|user|besitzer|benutzer|anwender|utente|usuario|utilisateur|admin"
                    + "|administrator|unknown|unbekannt|inconnu|author|various|n/?a|none|test|pc)\\b.*+",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_OUTLET = 60;
    /** Nothing a person saved from the web is older; clocks that were never set are. */
    private static final int FIRST_YEAR = 1995;

    private final BylineReader bylines = new BylineReader();
    private final DateReader dates = new DateReader();
    private final List<String> authors = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    void title(String text) {
        if (isTitle(text.strip())) {
            metadata = metadata.withTitle(metadata.title().or(() -> Optional.of(text.strip())));
        }
    }

    /** Whether it is more than a file's or a program's name. */
    static boolean isTitle(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_TITLE
                && !NO_TITLE.matcher(text).matches();
    }

    /** One who is named as the author. */
    void author(String text) {
        if (!NOBODY.matcher(text.strip()).matches()) {
            bylines.read(text).filter(name -> !authors.contains(name)).ifPresent(authors::add);
        }
    }

    /** The user of the program: an author where the name is a whole one and not that of an account. */
    void typist(String text) {
        if (text.strip().indexOf(' ') > 0 && authors.isEmpty()) {
            author(text);
        }
    }

    void published(String text) {
        Optional<LocalDate> day = dates.read(text).filter(date -> date.getYear() >= FIRST_YEAR);
        metadata = metadata.withPublished(metadata.published().or(() -> day));
    }

    void outlet(String text) {
        String name = text.strip();
        boolean fits = name.length() >= 2
                && name.length() <= LONGEST_OUTLET
                && !name.contains("://")
                && !NOBODY.matcher(name).matches();
        metadata = metadata.withOutlet(metadata.outlet().or(() -> fits ? Optional.of(name) : Optional.empty()));
    }

    void language(String tag) {
        String plain = tag.strip().replace('_', '-');
        boolean fits = plain.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}");
        metadata = metadata.withLanguage(metadata.language().or(() -> fits ? Optional.of(plain) : Optional.empty()));
    }

    void address(String text) {
        String plain = text.strip();
        boolean fits = plain.regionMatches(true, 0, "http://", 0, 7) || plain.regionMatches(true, 0, "https://", 0, 8);
        metadata = metadata.withUrl(metadata.url().or(() -> fits ? Optional.of(plain) : Optional.empty()));
    }

    /** All of it. Where no outlet is named and the address is known, its host is. */
    Metadata hints() {
        Metadata said = metadata.withByline(
                        authors.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", authors)))
                .allFrom(FoundIn.FILE_HEAD);
        Metadata host = Metadata.NONE
                .withOutlet(said.url().flatMap(FileHead::host))
                .from(MetadataField.OUTLET, FoundIn.ADDRESS);
        return said.or(host);
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The articles with these hints wherever nothing better was found. */
    static ReadResult complete(ReadResult result, Metadata hints) {
        return result instanceof Readable(String file, var articles)
                ? new Readable(
                        file,
                        articles.stream()
                                .map(article ->
                                        article.withMetadata(article.metadata().or(hints)))
                                .toList())
                : result;
    }
}
