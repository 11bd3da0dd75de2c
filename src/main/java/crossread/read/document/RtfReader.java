package crossread.read.document;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import crossread.model.article.ReadResult;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads rich text (RTF), as word processors, TextEdit and news databases write it. */
public final class RtfReader implements ArticleReader {
    private static final String MAGIC = "{\\rtf";

    private final DocumentArticleReader articles;

    /** @param exports asked whether the document holds several articles of a database */
    public RtfReader(List<ExportFinder> exports) {
        articles = new DocumentArticleReader(exports);
    }

    @Override
    public String format() {
        return "rtf";
    }

    @Override
    public boolean recognises(SavedFile file) {
        byte[] bytes = file.bytes();
        return new String(bytes, 0, Math.min(bytes.length, MAGIC.length()), StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    @Override
    public ReadResult read(SavedFile file) {
        RtfTidier tidier = new RtfTidier(file.bytes());
        PieceCollector text = new PieceCollector();
        FileHead head = new FileHead();
        try {
            byte[] tidied = tidier.tidy();
            new StandardRtfParser()
                    .parse(new RtfStreamSource(new ByteArrayInputStream(tidied)), new RtfText(text, head));
        } catch (DocumentException refused) {
            return refused.unreadable(file.name());
        } catch (IOException broken) {
            return DocumentException.damaged(String.valueOf(broken.getMessage()))
                    .unreadable(file.name());
        }
        List<Warning> warnings = tidier.wasCut() ? List.of(Warning.of("end-missing")) : List.of();
        return articles.read(text, head.hints(), file.origin(format()), warnings);
    }
}
