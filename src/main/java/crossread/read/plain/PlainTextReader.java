package crossread.read.plain;

import crossread.model.Article;
import crossread.model.Block;
import crossread.model.Metadata;
import crossread.model.Origin;
import crossread.model.Problem;
import crossread.model.ReadResult;
import crossread.model.ReadResult.Readable;
import crossread.model.ReadResult.Unreadable;
import crossread.model.Warning;
import crossread.read.ArticleReader;
import crossread.read.BylineReader;
import crossread.read.DateReader;
import crossread.read.KnownFormat;
import crossread.read.LanguageDetector;
import crossread.read.SavedFile;
import crossread.read.clean.Cleaned;
import crossread.read.clean.Cleaner;
import crossread.read.clean.Piece;
import crossread.read.decode.DecodedText;
import crossread.read.decode.HiddenCharacters;
import crossread.read.decode.TextDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain text; takes any file that holds text, so it is asked last. */
public final class PlainTextReader implements ArticleReader {
    /** Letters under which there is nothing to compare. */
    private static final int FEWEST_LETTERS = 20;

    /** A long novel has a million characters; beyond this a text is some other data, and its words would fill the memory. */
    private static final int LONGEST = 8_000_000;

    private final TextDecoder decoder = new TextDecoder();
    private final ParagraphFinder paragraphs = new ParagraphFinder();
    private final Cleaner cleaner = new Cleaner();
    private final LanguageDetector languages = new LanguageDetector();
    private final DateReader dates = new DateReader();
    private final BylineReader bylines = new BylineReader();

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
        if (text.length() > LONGEST) {
            return Unreadable.of(origin.file(), Problem.TOO_COMPLEX);
        }
        HiddenCharacters hidden = new HiddenCharacters();
        List<Piece> pieces = paragraphs.find(hidden.strip(text));
        List<Warning> warnings = new ArrayList<>(known);
        if (hidden.removed() > 0) {
            warnings.add(Warning.of("hidden-characters", Integer.toString(hidden.removed())));
        }
        Cleaned cleaned = cleaner.cleanText(pieces);
        List<Block> blocks = cleaned.blocks();
        Article article =
                new Article("", Metadata.NONE.withTitle(cleaned.title()), origin, blocks, List.of(), warnings);
        String body = article.body();
        if (body.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
            return Unreadable.of(origin.file(), Problem.NO_ARTICLE);
        }
        Metadata metadata = article.metadata()
                .withByline(cleaned.byline().flatMap(bylines::read))
                .withPublished(cleaned.dateLine().flatMap(dates::read))
                .withLanguage(languages.detect(body));
        return new Readable(origin.file(), List.of(article.withMetadata(metadata)));
    }
}
