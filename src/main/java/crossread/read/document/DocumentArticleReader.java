package crossread.read.document;

import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.clean.Kicker;
import crossread.read.clean.Piece;
import crossread.read.plain.PieceReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes an article of a document's paragraphs and of what its head says. */
final class DocumentArticleReader {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++", Pattern.UNICODE_CHARACTER_CLASS);
    /** A headline stands among the first lines, behind a menu that was pasted with it at most. */
    private static final int FIRST_LINES = 40;

    private static final int FEWEST_WORDS = 3;
    /** No line of a menu, a byline or a date is longer; a heading before running text stands over all of it. */
    private static final int LONGEST_LINE = 80;

    private final List<ExportFinder> exports;
    private final PieceReader pieces = new PieceReader();

    /** @param exports asked first, in this order, whether the document holds several articles of a database */
    DocumentArticleReader(List<ExportFinder> exports) {
        this.exports = List.copyOf(exports);
    }

    /** Reads it; {@code hints} count where the text itself does not tell. */
    ReadResult read(PieceCollector text, Metadata hints, Origin origin, List<Warning> known) {
        return read(text, Metadata.NONE, hints, origin, known);
    }

    /**
     * Reads it.
     *
     * @param said what is known for certain, whatever the text tells
     * @param hints what counts where the text itself does not tell
     */
    ReadResult read(PieceCollector text, Metadata said, Metadata hints, Origin origin, List<Warning> known) {
        List<Piece> all = text.pieces();
        if (text.isTooLong()) {
            return Unreadable.of(origin.file(), Problem.TOO_COMPLEX);
        }
        List<String> paragraphs = all.stream().map(Piece::text).toList();
        List<Warning> warnings = text.warnings(known);
        return exports.stream()
                .map(finder -> finder.read(paragraphs, origin.file(), warnings))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> one(all, text.title(), said, hints, origin, warnings));
    }

    private ReadResult one(
            List<Piece> all,
            Optional<String> title,
            Metadata said,
            Metadata hints,
            Origin origin,
            List<Warning> warnings) {
        Metadata found = Metadata.NONE
                .withTitle(title.or(() -> hints.title().flatMap(hint -> line(all, hint)))
                        .or(() -> heading(all)))
                .from(MetadataField.TITLE, FoundIn.HEADING);
        return FileHead.complete(pieces.read(all, said.or(found), origin, warnings), hints);
    }

    /** The title of the head where it is a line of the text; else the head may speak of the file this one was made from. */
    private static Optional<String> line(List<Piece> pieces, String title) {
        return pieces.stream()
                .limit(FIRST_LINES)
                .map(Piece::text)
                .filter(text -> key(text).equals(key(title)))
                .findFirst();
    }

    private static String key(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The first heading that is not a kicker over the next, if nothing but short lines stand before it. */
    private static Optional<String> heading(List<Piece> pieces) {
        List<String> headings = pieces.stream()
                .limit(FIRST_LINES)
                .takeWhile(piece ->
                        piece.kind() == BlockKind.HEADING || piece.text().length() <= LONGEST_LINE)
                .filter(piece -> piece.kind() == BlockKind.HEADING)
                .map(Piece::text)
                .filter(text -> text.split(" ", -1).length >= FEWEST_WORDS)
                .limit(2)
                .toList();
        boolean kicker = headings.size() > 1 && new Kicker(headings.getFirst()).standsOver(headings.getLast());
        return kicker ? Optional.of(headings.getLast()) : headings.stream().findFirst();
    }
}
