package crossread.read.plain;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.BylineReader;
import crossread.read.DateReader;
import crossread.read.LanguageDetector;
import crossread.read.clean.Cleaned;
import crossread.read.clean.Cleaner;
import crossread.read.clean.CoreFinder;
import crossread.read.clean.Piece;
import crossread.read.decode.MojibakeRepairer;
import java.util.List;

/** Makes an article of the paragraphs that were found in a text or a document. */
public final class PieceReader {
    /** Letters under which there is nothing to compare. */
    private static final int FEWEST_LETTERS = 20;

    private final Cleaner cleaner = new Cleaner();
    private final CoreFinder cores = new CoreFinder();
    private final MojibakeRepairer mojibake = new MojibakeRepairer();
    private final LanguageDetector languages = new LanguageDetector();
    private final DateReader dates = new DateReader();
    private final BylineReader bylines = new BylineReader();

    /**
     * Reads them.
     *
     * @param pieces the paragraphs in their order, hidden characters taken out
     * @param said what the head of the file says of the article; the text is asked for the rest
     * @param warnings what is known of how they got there
     */
    public ReadResult read(List<Piece> pieces, Metadata said, Origin origin, List<Warning> warnings) {
        Cleaned cleaned = said.title().isPresent()
                ? cleaner.cleanPage(pieces, List.of(said.title().get()))
                : cleaner.cleanText(pieces);
        Article article = new Article("", Metadata.NONE, origin, cleaned.blocks(), List.of(), warnings);
        String body = article.body();
        if (body.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
            return Unreadable.of(origin.file(), Problem.NO_ARTICLE);
        }
        Metadata found = Metadata.NONE
                .withTitle(cleaned.title())
                .withByline(cleaned.byline().flatMap(bylines::read))
                .withPublished(cleaned.dateLine().flatMap(dates::read))
                .withLanguage(languages.detect(body))
                .allFrom(FoundIn.TEXT)
                .from(MetadataField.TITLE, FoundIn.HEADING)
                .from(MetadataField.LANGUAGE, FoundIn.DETECTED);
        // The words tell the language more surely than a label does, as on pages.
        Metadata rest = found.language().isPresent()
                ? said.withLanguage(found.language()).from(MetadataField.LANGUAGE, FoundIn.DETECTED)
                : said;
        List<Warning> all = cores.warnings(mojibake.warnings(warnings, body), cleaned.blocks());
        return new Readable(
                origin.file(), List.of(article.withMetadata(rest.or(found)).withWarnings(all)));
    }
}
