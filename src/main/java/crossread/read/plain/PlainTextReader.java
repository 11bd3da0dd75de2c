package crossread.read.plain;

import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.KnownFormat;
import crossread.read.SavedFile;
import crossread.read.clean.Piece;
import crossread.read.decode.DecodedText;
import crossread.read.decode.HiddenCharacters;
import crossread.read.decode.TextDecoder;
import java.util.List;
import java.util.Optional;

/** Reads plain text; takes any file that holds text, so it is asked last. */
public final class PlainTextReader implements ArticleReader {
    /** A long novel has a million characters; beyond this a text is some other data, and its words would fill the memory. */
    private static final int LONGEST = 8_000_000;

    private final TextDecoder decoder = new TextDecoder();
    private final ParagraphFinder paragraphs = new ParagraphFinder();
    private final PieceReader pieces = new PieceReader();

    @Override
    public String format() {
        return "text";
    }

    @Override
    public boolean recognises(SavedFile file) {
        return KnownFormat.nameOf(file).isEmpty()
                && !decoder.decodeStart(file.bytes()).isBinary();
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
     * Reads a text that is in memory already.
     *
     * @param known what is known of how it got there
     */
    public ReadResult read(String text, Origin origin, List<Warning> known) {
        return read(text, Metadata.NONE, origin, known);
    }

    /**
     * Reads a text that another format holds.
     *
     * @param said what the file around it says of the article
     * @param known what is known of how it got there
     */
    public ReadResult read(String text, Metadata said, Origin origin, List<Warning> known) {
        if (text.length() > LONGEST) {
            return Unreadable.of(origin.file(), Problem.TOO_COMPLEX);
        }
        HiddenCharacters hidden = new HiddenCharacters();
        List<Piece> found = paragraphs.find(hidden.strip(text));
        return pieces.read(found, said, origin, hidden.warnings(known));
    }
}
