package crossread.read.given;

import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.KnownFormat;
import crossread.read.SavedFile;
import crossread.read.Watch;
import crossread.read.decode.DecodedText;
import crossread.read.decode.TextDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads articles out of JSON: one, a list of them, one a line, or the answer of a news service; in the program's own input
 * form or as other programs write them.
 */
public final class JsonArticleReader implements ArticleReader {
    private static final Pattern OBJECT = Pattern.compile("\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+[{\\]])");

    /** JSON lines: an object ends with its line, and another begins in the next. */
    private static final Pattern LINES = Pattern.compile("\\s*+\\{[^\r\n]*+(?<=\\}[ \t]{0,4})\\R\\s*+\\{");

    /** One event has a few dozen; a service answers with 100 at a time. */
    private static final int MOST_ARTICLES = 500;

    private final Function<String, Optional<Object>> json;
    private final GivenArticleReader articles;
    private final ExportedArticleReader exports;
    private final EntryFinder finder = new EntryFinder();
    private final TextDecoder decoder = new TextDecoder();

    /**
     * @param json parses JSON text to maps, lists and plain values; empty where it is none
     * @param articles reads the objects in the program's own form
     * @param exports reads those in the form of other programs
     */
    public JsonArticleReader(
            Function<String, Optional<Object>> json, GivenArticleReader articles, ExportedArticleReader exports) {
        this.json = json;
        this.articles = articles;
        this.exports = exports;
    }

    @Override
    public String format() {
        return GivenArticleReader.FORMAT;
    }

    @Override
    public boolean recognises(SavedFile file) {
        return KnownFormat.nameOf(file).isEmpty()
                && OBJECT.matcher(decoder.decodeStart(file.bytes()).text()).lookingAt();
    }

    /** Each article in it is held to a time of its own. */
    @Override
    public Duration longest() {
        return Watch.OF_MANY;
    }

    @Override
    public ReadResult read(SavedFile file) {
        DecodedText decoded = decoder.decode(file.bytes(), Optional.empty());
        if (LINES.matcher(decoded.text()).lookingAt()) {
            return readAll(file, lines(decoded.text()));
        }
        return json.apply(decoded.text())
                .map(parsed -> read(file, parsed))
                .orElseGet(() -> damaged(file.name(), "no valid JSON"));
    }

    private ReadResult read(SavedFile file, Object parsed) {
        if (parsed instanceof Map<?, ?> map) {
            if ("crossread-comparison".equals(map.get("format"))) {
                return Unreadable.of(file.name(), Problem.UNSUPPORTED, "Crossread comparison");
            }
            Object listed = map.get("articles");
            if (listed != null && !(listed instanceof List<?>) && !(listed instanceof Map<?, ?>)) {
                return damaged(file.name(), "articles: a list is needed");
            }
        } else if (!(parsed instanceof List<?>)) {
            return damaged(file.name(), "an object is needed: one article, or {\"articles\": [...]}");
        }
        return readAll(file, finder.find(parsed));
    }

    /** The articles of JSON lines; a line that is no JSON stays as its text and is named later. */
    private List<Object> lines(String text) {
        List<Object> entries = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> json.apply(line)
                        .ifPresentOrElse(parsed -> entries.addAll(finder.find(parsed)), () -> entries.add(line)));
        return entries;
    }

    /** The articles that can be read; those that cannot are named in a warning, unless none can. */
    private ReadResult readAll(SavedFile file, List<Object> entries) {
        List<Article> read = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        int cut = 0;
        for (int i = 0; i < Math.min(entries.size(), MOST_ARTICLES); i++) {
            ReadResult result = read(file, entries.get(i), i + 1);
            switch (result) {
                case Readable readable -> read.addAll(readable.articles());
                case Unreadable unreadable when unreadable.problem() == Problem.CUT_SHORT -> cut++;
                case Unreadable unreadable -> {
                    refused.add(unreadable);
                    warnings.add(Warning.of("article-left-out", Integer.toString(i + 1)));
                }
            }
        }
        if (read.isEmpty()) {
            return cut > 0
                    ? Unreadable.of(file.name(), Problem.CUT_SHORT, Integer.toString(cut))
                    : refused.isEmpty() ? Unreadable.of(file.name(), Problem.NO_ARTICLE) : refused.getFirst();
        }
        if (cut > 0) {
            warnings.add(Warning.of("articles-cut", Integer.toString(cut)));
        }
        if (entries.size() > MOST_ARTICLES) {
            warnings.add(Warning.of("first-articles-only", Integer.toString(entries.size())));
        }
        if (!warnings.isEmpty()) {
            Article first = read.getFirst();
            warnings.addAll(0, first.warnings());
            read.set(0, first.withWarnings(warnings));
        }
        return new Readable(file.name(), read);
    }

    private ReadResult read(SavedFile file, Object entry, int number) {
        if (!(entry instanceof Map<?, ?> map)) {
            return damaged(file.name(), "articles: number " + number + " is no object");
        }
        Map<String, Object> object = EntryFinder.object(map);
        return !GivenArticle.isGiven(object) && ExportedArticle.isKnown(object)
                ? exports.read(file.name(), object)
                : articles.read(file.name(), object, file.folder());
    }

    private static Unreadable damaged(String name, String what) {
        return Unreadable.of(name, Problem.DAMAGED, what);
    }
}
