package crossread.read.given;

import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.BylineReader;
import crossread.read.DateReader;
import crossread.read.LanguageNames;
import crossread.read.SavedFile;
import crossread.read.decode.HiddenCharacters;
import crossread.read.plain.ParagraphFinder;
import crossread.read.plain.PieceReader;
import crossread.read.web.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an article that another program or a news service wrote as an object; its text is cleaned like any other. */
public final class ExportedArticleReader {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|h[1-6]|ul|ol|li|a|strong|em|b|i|blockquote|figure|span|article|section|img|table)(?:\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("<(?:!doctype|html|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_TAGS = 2;

    private final HtmlReader pages;
    private final ParagraphFinder paragraphs = new ParagraphFinder();
    private final PieceReader pieces = new PieceReader();
    private final BylineReader bylines = new BylineReader();
    private final DateReader dates = new DateReader();
    private final LanguageNames languages = new LanguageNames();
    private final CutFinder cuts = new CutFinder();

    /** @param pages reads the text where it is HTML */
    public ExportedArticleReader(HtmlReader pages) {
        this.pages = pages;
    }

    /**
     * Reads one article.
     *
     * @param name the file it stands in
     * @param object an object with a text or a summary
     * @return {@link Problem#CUT_SHORT} with the count 1 where only the start of the article is there
     */
    ReadResult read(String name, Map<String, Object> object) {
        ExportedArticle article = ExportedArticle.of(object, bylines, dates, languages);
        if (article.text().isEmpty() || cuts.isCut(article.text())) {
            return Unreadable.of(name, Problem.CUT_SHORT, "1");
        }
        Metadata said = article.metadata();
        Origin origin = origin(name, said, article.text());
        if (TAG.matcher(article.text()).results().limit(FEWEST_TAGS).count() == FEWEST_TAGS) {
            return page(article.text(), said, origin);
        }
        HiddenCharacters hidden = new HiddenCharacters();
        String text = hidden.strip(article.text());
        return pieces.read(paragraphs.find(text), said, origin, hidden.warnings(List.of()));
    }

    private ReadResult page(String html, Metadata said, Origin origin) {
        ReadResult result = PAGE.matcher(html).find()
                ? pages.read(html, said, origin, List.of())
                : pages.readSelection(
                        "<html><head><title>" + escaped(said.title().orElse("")) + "</title></head><body>" + html
                                + "</body></html>",
                        origin);
        return switch (result) {
            case Readable(String file, var articles) ->
                new Readable(
                        file,
                        articles.stream()
                                .map(article -> article.withMetadata(said.or(article.metadata())))
                                .toList());
            case Unreadable unreadable -> unreadable;
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The outlet counts as well: the same report of an agency in two outlets is two articles. */
    private static Origin origin(String name, Metadata said, String text) {
        String whole = said.outlet().orElse("") + "\n" + text;
        return new SavedFile(name, whole.getBytes(StandardCharsets.UTF_8), Optional.empty())
                .origin(GivenArticleReader.FORMAT);
    }
}
