package crossread.read.web;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.SetAside;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.BylineReader;
import crossread.read.DateReader;
import crossread.read.KnownFormat;
import crossread.read.LanguageDetector;
import crossread.read.SavedFile;
import crossread.read.clean.Cleaned;
import crossread.read.clean.Cleaner;
import crossread.read.clean.CoreFinder;
import crossread.read.clean.Piece;
import crossread.read.decode.DecodedText;
import crossread.read.decode.HiddenCharacters;
import crossread.read.decode.MojibakeRepairer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads a saved page. */
public final class HtmlReader implements ArticleReader {
    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype html|html|head|body|article|main|section|meta|title|link|script|style|noscript|base|center|font|form|header|nav|div|span|table|ul|h[1-6]|p|a|img|br)[\\s/>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_TAGS = 5;
    /** As for plain text; pictures and scripts inside the page do not count. */
    private static final int LONGEST = 8_000_000;

    /** Pages saved with their pictures inside stay under this. */
    private static final int LONGEST_SOURCE = 32_000_000;

    /** Real pages have at most 10,113 elements; half a million of them take some 300 MB. */
    private static final int MOST_TAGS = 1_000_000;

    private static final int FEWEST_LETTERS = 20;

    private final MetadataFinder metadata;
    private final PageDecoder decoder = new PageDecoder();
    private final PagePreparer preparer = new PagePreparer();
    private final BodyFinder bodies = new BodyFinder();
    private final Cleaner cleaner = new Cleaner();
    private final CoreFinder cores = new CoreFinder();
    private final MojibakeRepairer mojibake = new MojibakeRepairer();
    private final LanguageDetector languages = new LanguageDetector();
    private final BylineReader bylines = new BylineReader();
    private final DateReader dates = new DateReader();

    /** @param json parses JSON text leniently to maps, lists and plain values; empty where it is none */
    public HtmlReader(Function<String, Optional<Object>> json) {
        metadata = new MetadataFinder(json);
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean recognises(SavedFile file) {
        if (KnownFormat.nameOf(file).isPresent()) {
            return false;
        }
        String start = decoder.decodeStart(file.bytes()).text();
        String head = start.substring(0, Math.min(start.length(), 4096)).stripLeading();
        if (!head.startsWith("<")) {
            return TAG.matcher(head).results().limit(FEWEST_TAGS).count() == FEWEST_TAGS
                    && !head.startsWith("{")
                    && !head.startsWith("[");
        }
        return PAGE.matcher(start).find() || TAG.matcher(head).find();
    }

    @Override
    public ReadResult read(SavedFile file) {
        DecodedText decoded = decoder.decode(file.bytes(), Optional.empty());
        if (decoded.isBinary()) {
            return Unreadable.of(file.name(), Problem.BINARY);
        }
        return read(decoded.text(), file.origin(format()), decoded.warnings());
    }

    /**
     * Reads a page that is in memory already.
     *
     * @param known what is known of how it got there
     */
    public ReadResult read(String html, Origin origin, List<Warning> known) {
        return read(html, Metadata.NONE, origin, known);
    }

    /**
     * Reads a page that another format holds.
     *
     * @param hints what the file around the page says of it, such as its address; the page itself is believed first
     * @param known what is known of how it got there
     */
    public ReadResult read(String html, Metadata hints, Origin origin, List<Warning> known) {
        return parse(html)
                .map(page -> read(page, hints, origin, known, bodies::find))
                .orElseGet(() -> Unreadable.of(origin.file(), Problem.TOO_COMPLEX));
    }

    /**
     * Reads a page that another format holds, still in bytes.
     *
     * @param charset what the format around it says its encoding is; the page's own label counts only without it
     * @param hints as above
     * @param known what is known of how it got there
     */
    public ReadResult read(byte[] page, Optional<String> charset, Metadata hints, Origin origin, List<Warning> known) {
        DecodedText decoded = decoder.decode(page, charset);
        if (decoded.isBinary()) {
            return Unreadable.of(origin.file(), Problem.BINARY);
        }
        List<Warning> all = new ArrayList<>(known);
        all.addAll(decoded.warnings());
        return read(decoded.text(), hints, origin, all);
    }

    /** Reads a part of a page that the reader chose by hand: all of it is looked at, whatever its layout. */
    public ReadResult readSelection(String html, Origin origin) {
        ReadResult result = readWhole(html, Metadata.NONE, origin, List.of());
        return result instanceof Readable readable ? offerCore(readable) : result;
    }

    /**
     * Reads a page from which another program took out all but the article already: all of it is looked at.
     *
     * @param hints as for {@link #read(String, Metadata, Origin, List)}
     * @param known what is known of how it got there
     */
    public ReadResult readWhole(String html, Metadata hints, Origin origin, List<Warning> known) {
        return parse(html)
                .map(page -> read(
                        page,
                        hints,
                        origin,
                        known,
                        (whole, cuts) -> Set.copyOf(whole.body().getAllElements())))
                .orElseGet(() -> Unreadable.of(origin.file(), Problem.TOO_COMPLEX));
    }

    /** The page, unless it holds more than any article does: that is told before its elements fill the memory. */
    private static Optional<Document> parse(String html) {
        if (html.length() > LONGEST_SOURCE
                || html.chars()
                                .filter(unit -> unit == '<')
                                .limit(MOST_TAGS + 1L)
                                .count()
                        > MOST_TAGS) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(html);
        int[] letters = {0};
        page.traverse((node, depth) -> letters[0] +=
                node instanceof TextNode text ? text.getWholeText().length() : 0);
        return letters[0] > LONGEST ? Optional.empty() : Optional.of(page);
    }

    private Readable offerCore(Readable readable) {
        return new Readable(
                readable.file(),
                readable.articles().stream()
                        .map(article -> article.withWarnings(cores.warnings(article.warnings(), article.blocks())))
                        .toList());
    }

    private ReadResult read(
            Document page,
            Metadata hints,
            Origin origin,
            List<Warning> known,
            BiFunction<Document, Map<Element, SetAside>, Set<Element>> chooser) {
        PageMetadata said = metadata.find(page, hints);
        Map<Element, SetAside> cuts = preparer.prepare(page);
        Set<Element> body = chooser.apply(page, cuts);
        HiddenCharacters hidden = new HiddenCharacters();
        List<Piece> pieces = new PieceFinder(body, cuts, hidden).find(page.body());
        Cleaned cleaned =
                said.titles().isEmpty() ? cleaner.cleanText(pieces) : cleaner.cleanPage(pieces, said.titles());
        Article article = new Article("", said.metadata(), origin, cleaned.blocks(), List.of(), hidden.warnings(known));
        String text = article.body();
        if (text.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
            return Unreadable.of(origin.file(), Problem.NO_ARTICLE);
        }
        return new Readable(
                origin.file(),
                List.of(article.withMetadata(complete(said.metadata().or(hints), cleaned, text))
                        .withWarnings(mojibake.warnings(article.warnings(), text))));
    }

    /** The text tells the language more surely than the label, which is wrong on about 2 % of pages. */
    private Metadata complete(Metadata said, Cleaned cleaned, String text) {
        Optional<String> told = languages.detect(text);
        boolean agree = said.language()
                .filter(tag -> told.filter(own -> tag.toLowerCase(Locale.ROOT).startsWith(own))
                        .isPresent())
                .isPresent();
        Metadata found = Metadata.NONE
                .withTitle(cleaned.title())
                .withByline(cleaned.byline().flatMap(bylines::read))
                .withPublished(cleaned.dateLine().flatMap(dates::read))
                .withLanguage(told)
                .allFrom(FoundIn.TEXT)
                .from(MetadataField.TITLE, FoundIn.HEADING)
                .from(MetadataField.LANGUAGE, FoundIn.DETECTED);
        Metadata rest = agree || told.isEmpty() ? said : said.withLanguage(Optional.empty());
        return rest.or(found);
    }
}
