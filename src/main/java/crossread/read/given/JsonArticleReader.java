package crossread.read.given;

import crossread.model.Article;
import crossread.model.Problem;
import crossread.model.ReadResult;
import crossread.model.ReadResult.Readable;
import crossread.model.ReadResult.Unreadable;
import crossread.model.Warning;
import crossread.read.ArticleReader;
import crossread.read.KnownFormat;
import crossread.read.SavedFile;
import crossread.read.decode.DecodedText;
import crossread.read.decode.TextDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads articles in the program's own input form: one object, or an object that holds a list of them. */
public final class JsonArticleReader implements ArticleReader {
    private static final Pattern OBJECT = Pattern.compile("\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+[{\\]])");

    private final Function<String, Optional<Object>> json;
    private final GivenArticleReader articles;
    private final TextDecoder decoder = new TextDecoder();

    /**
     * @param json parses JSON text to maps, lists and plain values; empty where it is none
     * @param articles reads each of the objects
     */
    public JsonArticleReader(Function<String, Optional<Object>> json, GivenArticleReader articles) {
        this.json = json;
        this.articles = articles;
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

    @Override
    public ReadResult read(SavedFile file) {
        DecodedText decoded = decoder.decode(file.bytes(), Optional.empty());
        Optional<Object> parsed = json.apply(decoded.text());
        if (parsed.isEmpty()) {
            return damaged(file.name(), "no valid JSON");
        }
        if (!(parsed.get() instanceof Map<?, ?> map)) {
            return damaged(file.name(), "an object is needed: one article, or {\"articles\": [...]}");
        }
        Map<String, Object> object = object(map);
        if ("crossread-comparison".equals(object.get("format"))) {
            return Unreadable.of(file.name(), Problem.UNSUPPORTED, "Crossread comparison");
        }
        if (!object.containsKey("articles")) {
            return articles.read(file.name(), object, file.folder());
        }
        return object.get("articles") instanceof List<?> list
                ? readAll(file, list)
                : damaged(file.name(), "articles: a list is needed");
    }

    /** The articles that can be read; those that cannot are named in a warning, unless none can. */
    private ReadResult readAll(SavedFile file, List<?> list) {
        List<Article> read = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            ReadResult result = list.get(i) instanceof Map<?, ?> map
                    ? articles.read(file.name(), object(map), file.folder())
                    : damaged(file.name(), "articles: number " + (i + 1) + " is no object");
            switch (result) {
                case Readable readable -> read.addAll(readable.articles());
                case Unreadable unreadable -> {
                    refused.add(unreadable);
                    warnings.add(Warning.of("article-left-out", Integer.toString(i + 1)));
                }
            }
        }
        if (read.isEmpty()) {
            return refused.isEmpty() ? Unreadable.of(file.name(), Problem.NO_ARTICLE) : refused.getFirst();
        }
        if (!warnings.isEmpty()) {
            Article first = read.getFirst();
            warnings.addAll(0, first.warnings());
            read.set(0, first.withWarnings(warnings));
        }
        return new Readable(file.name(), read);
    }

    private static Map<String, Object> object(Map<?, ?> map) {
        Map<String, Object> object = new TreeMap<>();
        map.forEach((key, value) -> {
            if (key instanceof String name && value != null) {
                object.put(name, value);
            }
        });
        return object;
    }

    private static Unreadable damaged(String name, String what) {
        return Unreadable.of(name, Problem.DAMAGED, what);
    }
}
