package crossread.read.given;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.read.ArticleLoader;
import crossread.read.LanguageDetector;
import crossread.read.SavedFile;
import crossread.read.Watch;
import crossread.read.given.GivenArticle.WrongShape;
import crossread.read.web.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an article that is handed over as an object of the program's own input form, parsed already. */
public final class GivenArticleReader {
    static final String FORMAT = "json";

    private final HtmlReader pages;
    private final ArticleLoader files;
    private final LanguageDetector languages = new LanguageDetector();
    private final Watch watch = new Watch();

    /**
     * @param pages reads what is given as {@code html}
     * @param files reads what is given as {@code path}; without a reader of this form, so that no file leads to another
     */
    public GivenArticleReader(HtmlReader pages, ArticleLoader files) {
        this.pages = pages;
        this.files = files;
    }

    /**
     * Reads one article.
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
        Article article =
                new Article("", Metadata.NONE, held(name, given).origin(FORMAT), blocks, sentences, List.of());
        String body = article.body();
        if (body.isBlank()) {
            return Unreadable.of(name, Problem.NO_ARTICLE);
        }
        Metadata found = Metadata.NONE.withLanguage(languages.detect(body)).allFrom(FoundIn.DETECTED);
        return new Readable(name, List.of(article.withMetadata(given.over(found))));
    }

    /**
     * A file of its own for each article, so that two of one JSON file are not taken for the same one twice. The outlet
     * counts as well: the same report of an agency in two outlets is two articles.
     */
    private static SavedFile held(String name, GivenArticle given) {
        String text = given.metadata().outlet().orElse("") + "\n" + String.join("\n", given.texts());
        return new SavedFile(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private ReadResult page(String name, GivenArticle given) {
        String html = given.texts().getFirst();
        try {
            return withGiven(
                    name,
                    given,
                    watch.within(
                            Watch.USUAL,
                            () -> pages.read(html, held(name, given).origin(pages.format()), List.of())));
        } catch (Watch.GivenUpException hangs) {
            return Unreadable.of(name, Problem.TOO_SLOW);
        }
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
