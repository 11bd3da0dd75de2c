package crossread.read.given;

import crossread.model.Article;
import crossread.model.Block;
import crossread.model.BlockKind;
import crossread.model.Metadata;
import crossread.model.Problem;
import crossread.model.ReadResult;
import crossread.model.ReadResult.Readable;
import crossread.model.ReadResult.Unreadable;
import crossread.model.Sentence;
import crossread.model.Span;
import crossread.model.Warning;
import crossread.read.ArticleLoader;
import crossread.read.ArticleReader;
import crossread.read.KnownFormat;
import crossread.read.LanguageDetector;
import crossread.read.SavedFile;
import crossread.read.decode.DecodedText;
import crossread.read.decode.TextDecoder;
import crossread.read.given.GivenArticle.WrongShape;
import crossread.read.web.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
    private final HtmlReader pages;
    private final ArticleLoader files;
    private final TextDecoder decoder = new TextDecoder();
    private final LanguageDetector languages = new LanguageDetector();

    /**
     * @param json parses JSON text to maps, lists and plain values; empty where it is none
     * @param pages reads what is given as {@code html}
     * @param files reads what is given as {@code path}; without this reader itself, so that no file leads to another
     */
    public JsonArticleReader(Function<String, Optional<Object>> json, HtmlReader pages, ArticleLoader files) {
        this.json = json;
        this.pages = pages;
        this.files = files;
    }

    @Override
    public String format() {
        return "json";
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
            return read(file.name(), object, file.folder());
        }
        return object.get("articles") instanceof List<?> list
                ? readAll(file, list)
                : damaged(file.name(), "articles: a list is needed");
    }

    /** The articles that can be read; those that cannot are named in a warning, unless none can. */
    private ReadResult readAll(SavedFile file, List<?> list) {
        List<Article> articles = new ArrayList<>();
        List<Unreadable> refused = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            ReadResult result = list.get(i) instanceof Map<?, ?> map
                    ? read(file.name(), object(map), file.folder())
                    : damaged(file.name(), "articles: number " + (i + 1) + " is no object");
            switch (result) {
                case Readable readable -> articles.addAll(readable.articles());
                case Unreadable unreadable -> {
                    refused.add(unreadable);
                    warnings.add(Warning.of("article-left-out", Integer.toString(i + 1)));
                }
            }
        }
        if (articles.isEmpty()) {
            return refused.isEmpty() ? Unreadable.of(file.name(), Problem.NO_ARTICLE) : refused.getFirst();
        }
        if (!warnings.isEmpty()) {
            Article first = articles.getFirst();
            warnings.addAll(0, first.warnings());
            articles.set(
                    0,
                    new Article(
                            first.id(), first.metadata(), first.origin(), first.blocks(), first.sentences(), warnings));
        }
        return new Readable(file.name(), articles);
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

    /**
     * Reads one article that is parsed already.
     *
     * @param name what to call it in messages: the file it stands in
     * @param article the object, as the input form describes it
     * @param base folder that a relative {@code path} starts from; where empty, only an absolute one is followed
     */
    public ReadResult read(String name, Map<String, Object> article, Optional<Path> base) {
        try {
            GivenArticle given = GivenArticle.of(article);
            return switch (given.form()) {
                case PARAGRAPHS -> paragraphs(name, given);
                case SENTENCES -> sentences(name, given);
                case HTML -> page(name, given);
                case PATH -> file(name, given, base);
            };
        } catch (WrongShape wrong) {
            return damaged(name, String.valueOf(wrong.getMessage()));
        }
    }

    private ReadResult paragraphs(String name, GivenArticle given) {
        List<Block> blocks = given.texts().stream()
                .filter(text -> !text.isBlank())
                .map(text -> Block.kept(text, BlockKind.PARAGRAPH))
                .toList();
        return inline(name, given, blocks, List.of());
    }

    private ReadResult sentences(String name, GivenArticle given) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String text : given.texts()) {
            sentences.add(new Sentence(0, new Span(start, start + text.length()), text));
            start += text.length() + 1;
        }
        String text = String.join(" ", given.texts());
        return inline(name, given, List.of(Block.kept(text, BlockKind.PARAGRAPH)), sentences);
    }

    private ReadResult inline(String name, GivenArticle given, List<Block> blocks, List<Sentence> sentences) {
        Article article = new Article(
                "",
                Metadata.NONE,
                held(name, String.join("\n", given.texts())).origin(format()),
                blocks,
                sentences,
                List.of());
        String body = article.body();
        if (body.isBlank()) {
            return Unreadable.of(name, Problem.NO_ARTICLE);
        }
        Metadata found = Metadata.NONE.withLanguage(languages.detect(body));
        return new Readable(name, List.of(article.withMetadata(given.over(found))));
    }

    /** A file of its own for each text, so that two articles of one JSON file are not taken for the same file twice. */
    private static SavedFile held(String name, String text) {
        return new SavedFile(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private ReadResult page(String name, GivenArticle given) {
        String html = given.texts().getFirst();
        return withGiven(name, given, pages.read(html, held(name, html).origin(pages.format()), List.of()));
    }

    private ReadResult file(String name, GivenArticle given, Optional<Path> base) {
        String written = given.texts().getFirst();
        try {
            Path path = Path.of(written);
            Path whole = base.map(folder -> folder.resolve(path)).orElse(path);
            if (!whole.isAbsolute() && base.isEmpty()) {
                return damaged(name, "path: an absolute path is needed here: " + written);
            }
            return withGiven(name, given, files.read(whole));
        } catch (InvalidPathException wrong) {
            return damaged(name, "path: " + wrong.getMessage());
        }
    }

    private static ReadResult withGiven(String name, GivenArticle given, ReadResult result) {
        return switch (result) {
            case Unreadable unreadable -> unreadable;
            case Readable readable ->
                new Readable(
                        name,
                        readable.articles().stream()
                                .map(article -> article.withMetadata(given.over(article.metadata())))
                                .toList());
        };
    }

    private static Unreadable damaged(String name, String what) {
        return Unreadable.of(name, Problem.DAMAGED, what);
    }
}
