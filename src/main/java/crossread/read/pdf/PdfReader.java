package crossread.read.pdf;

import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import crossread.read.Watch;
import crossread.read.clean.Piece;
import crossread.read.decode.HiddenCharacters;
import crossread.read.pdf.layout.Paragraph;
import crossread.read.plain.PieceReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads PDF, above all what browsers print; in a process of its own, since no limit inside PDFBox holds. */
public final class PdfReader implements ArticleReader {
    /** Where PDFBox read 612 KB that unpack to 600 MB, a heap of 1 GiB was full after 12 s; articles take 2 s and 100 MiB. */
    private static final int MEBIBYTES = 512;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** As far from its start as readers look for the mark of a PDF. */
    private static final int HEAD = 1024;

    /** Letters under which a print is one of pictures. */
    private static final int FEWEST_LETTERS = 20;

    private final ImportProcess process;
    private final MenuFinder menus = new MenuFinder();
    private final PieceReader articles = new PieceReader();

    /** Reads within the limits that hold for everyone. */
    public PdfReader() {
        this(WorkerCommand.here(), MEBIBYTES, LONGEST);
    }

    /**
     * Reads within other limits.
     *
     * @param command how the reading process is started
     * @param mebibytes memory it may take
     * @param longest time it may take for one file
     */
    PdfReader(WorkerCommand command, int mebibytes, Duration longest) {
        process = new ImportProcess(command, mebibytes, longest);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public boolean recognises(SavedFile file) {
        byte[] bytes = file.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        // A text may speak of the mark; a PDF has, right behind it, a version.
        return start.startsWith("%PDF-") || (start.matches("(?s)[^<{]*%PDF-[12]\\.\\d.*") && isBinary(bytes));
    }

    private static boolean isBinary(byte[] bytes) {
        int limit = Math.min(bytes.length, 4 * HEAD);
        for (int i = 0; i < limit; i++) {
            if (bytes[i] == 0 || (bytes[i] < 0 && i > 0 && bytes[i - 1] == '%')) {
                return true;
            }
        }
        return false;
    }

    /** The process that reads is held to a time of its own, and may have to wait for its turn. */
    @Override
    public Duration longest() {
        return Watch.OF_MANY;
    }

    @Override
    public ReadResult read(SavedFile file) {
        return switch (process.read(file.bytes())) {
            case Refused(Problem problem, String technical) ->
                problem == Problem.DAMAGED
                        ? Unreadable.of(file.name(), problem, technical)
                        : Unreadable.of(file.name(), problem);
            case Answer.Text text -> read(text, file.origin(format()));
        };
    }

    /** Reads what was found in the file already. */
    ReadResult read(Answer.Text print, Origin origin) {
        HiddenCharacters hidden = new HiddenCharacters();
        List<Piece> pieces = new ArrayList<>();
        long letters = 0;
        for (Paragraph paragraph : print.laid().paragraphs()) {
            Piece piece = paragraph.piece();
            String text = hidden.strip(piece.text()).strip();
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, piece.kind(), piece.linkShare(), piece.cell(), piece.found()));
                letters += piece.found().isEmpty() ? text.length() : 0;
            }
        }
        if (print.missing() == print.pages() || (letters < FEWEST_LETTERS && print.missing() > 0)) {
            return Unreadable.of(origin.file(), Problem.NO_TEXT);
        }
        List<Warning> warnings = new ArrayList<>(List.of(Warning.of("pdf-print")));
        if (print.missing() > 0) {
            warnings.add(Warning.of("pdf-missing", Integer.toString(print.missing())));
        }
        if (print.cut()) {
            warnings.add(Warning.of("pdf-cut"));
        }
        return articles.read(
                menus.mark(pieces),
                new PrintMetadata(print.laid(), print.title()).find(),
                origin,
                hidden.warnings(warnings));
    }
}
