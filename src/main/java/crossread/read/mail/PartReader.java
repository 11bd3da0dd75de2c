package crossread.read.mail;

import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.decode.DecodedText;
import crossread.read.decode.TextDecoder;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.util.ArrayList;
import java.util.List;

/** Hands the text of a part to the reader of pages or of plain text. */
final class PartReader {
    private final HtmlReader pages;
    private final PlainTextReader texts;
    private final TextDecoder decoder = new TextDecoder();
    private final FlowedText flowed = new FlowedText();

    PartReader(HtmlReader pages, PlainTextReader texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /** Reads a page. */
    ReadResult readPage(MailPart part, Metadata hints, Origin origin, List<Warning> known) {
        return pages.read(part.content(), part.charset(), hints, origin, known);
    }

    /** Reads plain text; several parts of it are one text with pictures between. */
    ReadResult readText(List<MailPart> parts, Metadata said, Origin origin, List<Warning> known) {
        List<String> texts = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>(known);
        for (MailPart part : parts) {
            DecodedText decoded = decoder.decode(part.content(), part.charset());
            if (decoded.isBinary()) {
                return Unreadable.of(origin.file(), Problem.BINARY);
            }
            texts.add(flowed.unfold(decoded.text(), part.fields()));
            decoded.warnings().stream()
                    .filter(warning -> !warnings.contains(warning))
                    .forEach(warnings::add);
        }
        return this.texts.read(String.join("\n\n", texts), said, origin, warnings);
    }
}
