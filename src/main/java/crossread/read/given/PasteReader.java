package crossread.read.given;

import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.SavedFile;
import crossread.read.Watch;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads what the reader pasted: text, and where the clipboard holds it, the same as HTML with its paragraphs. */
public final class PasteReader {
    private static final String FORMAT = "clipboard";

    /** Where the HTML holds less of the letters than this, it is a wrapping or a picture, and the text is read. */
    private static final double SAME = 0.8;

    private final String name;
    private final PlainTextReader texts;
    private final HtmlReader pages;
    private final Watch watch = new Watch();

    /** @param name what to call pasted text where a file would be named, in the reader's language */
    public PasteReader(String name, PlainTextReader texts, HtmlReader pages) {
        this.name = name;
        this.texts = texts;
        this.pages = pages;
    }

    /** Reads it; what takes too long is given up. */
    public ReadResult readPasted(String text, Optional<String> html) {
        if (text.isBlank()) {
            return Unreadable.of(name, Problem.EMPTY);
        }
        try {
            return watch.within(Watch.USUAL, () -> read(text, html));
        } catch (Watch.GivenUpException hangs) {
            return Unreadable.of(name, Problem.TOO_SLOW);
        }
    }

    private ReadResult read(String text, Optional<String> html) {
        Origin origin = new SavedFile(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty()).origin(FORMAT);
        return html.map(PasteReader::fragment)
                .map(part -> pages.readSelection(part, origin))
                .filter(result -> holds(result, text))
                .orElseGet(() -> texts.read(text, origin, List.of()));
    }

    /** Windows puts lines about the fragment before the first tag. */
    private static String fragment(String html) {
        return html.substring(Math.max(0, html.indexOf('<')));
    }

    private static boolean holds(ReadResult result, String text) {
        return result instanceof Readable readable
                && readable.articles().stream()
                                .flatMap(article -> article.blocks().stream())
                                .mapToLong(block -> letters(block.text()))
                                .sum()
                        >= SAME * letters(text);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
