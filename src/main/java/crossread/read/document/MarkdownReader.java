package crossread.read.document;

import crossread.model.article.Metadata;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.ArticleReader;
import crossread.read.KnownFormat;
import crossread.read.SavedFile;
import crossread.read.decode.DecodedText;
import crossread.read.decode.TextDecoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads clips: pages that a browser's extension or another program saved as Markdown, mostly with front matter. */
public final class MarkdownReader implements ArticleReader {
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);

    private final TextDecoder decoder = new TextDecoder();
    private final MarkdownMarks marks = new MarkdownMarks();
    private final DocumentArticleReader articles = new DocumentArticleReader(List.of());

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public boolean recognises(SavedFile file) {
        if (KnownFormat.nameOf(file).isPresent()) {
            return false;
        }
        DecodedText start = decoder.decodeStart(file.bytes());
        String head = start.text().stripLeading();
        return !start.isBinary()
                && !head.startsWith("<")
                && !head.startsWith("{")
                && !PAGE.matcher(head).find()
                && marks.areIn(start.text());
    }

    @Override
    public ReadResult read(SavedFile file) {
        DecodedText decoded = decoder.decode(file.bytes(), Optional.empty());
        if (decoded.isBinary()) {
            return Unreadable.of(file.name(), Problem.BINARY);
        }
        if (decoded.text().length() > PieceCollector.LONGEST) {
            return Unreadable.of(file.name(), Problem.TOO_COMPLEX);
        }
        FrontMatter front = FrontMatter.of(decoded.text());
        PieceCollector text = new PieceCollector();
        new MarkdownText(text).take(front.body());
        Metadata said = front.metadata();
        return articles.read(text, said, Metadata.NONE, file.origin(format()), decoded.warnings());
    }
}
