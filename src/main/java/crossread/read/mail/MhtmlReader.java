package crossread.read.mail;

import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.MailHead;
import crossread.read.PageAddress;
import crossread.read.SavedFile;
import crossread.read.mail.MessageOpener.Opened;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a page that was saved with everything on it in one file (MHTML), as Chromium, Internet Explorer, Opera and Word
 * write it. Its pictures are not looked at, and what stands in its frames is no part of the article.
 *
 * <p>Chromium strips every script and the linked data with them, so less is known of such a page than of others. The date
 * in its header is the day of saving and says nothing of the publication.
 */
public final class MhtmlReader implements ArticleReader {
    private final MessageOpener opener = new MessageOpener();
    private final PartReader parts;

    public MhtmlReader(HtmlReader pages, PlainTextReader texts) {
        this.parts = new PartReader(pages, texts);
    }

    @Override
    public String format() {
        return "mhtml";
    }

    @Override
    public boolean recognises(SavedFile file) {
        return MailHead.of(file).filter(MailHead::isPage).isPresent();
    }

    @Override
    public ReadResult read(SavedFile file) {
        return switch (opener.open(file)) {
            case Opened.Refused(Unreadable why) -> why;
            case Opened.Open(Message message) -> read(file, message);
        };
    }

    private ReadResult read(SavedFile file, Message message) {
        Optional<String> address = message.head()
                .value("snapshot-content-location")
                .or(() -> message.head().value("content-location"));
        Optional<MailPart> page = page(message, address);
        if (page.isPresent()) {
            List<Warning> known = message.warning(page.get()).stream().toList();
            return parts.readPage(page.get(), hints(message, page.get(), address), file.origin(format()), known);
        }
        return message.parts().stream()
                .findFirst()
                .map(text -> parts.readText(
                        List.of(text),
                        hints(message, text, address),
                        file.origin(format()),
                        message.warning(text).stream().toList()))
                .orElseGet(() -> Unreadable.of(file.name(), Problem.NO_ARTICLE));
    }

    /** The part at the address the file was saved from, else the one it calls its start, else its first page. */
    private static Optional<MailPart> page(Message message, Optional<String> address) {
        List<MailPart> pages = message.parts().stream().filter(MailPart::isPage).toList();
        Optional<String> start =
                message.head().parameter("content-type", "start").map(MhtmlReader::identity);
        return address.flatMap(wanted -> with(pages, "content-location", withoutFragment(wanted)))
                .or(() -> start.flatMap(wanted -> with(pages, "content-id", wanted)))
                .or(() -> pages.stream().findFirst());
    }

    private static Optional<MailPart> with(List<MailPart> pages, String field, String wanted) {
        return pages.stream()
                .filter(part -> part.fields()
                        .value(field)
                        .map(MhtmlReader::identity)
                        .map(MhtmlReader::withoutFragment)
                        .filter(wanted::equals)
                        .isPresent())
                .findFirst();
    }

    private static String identity(String written) {
        return written.startsWith("<") && written.endsWith(">") ? written.substring(1, written.length() - 1) : written;
    }

    private static String withoutFragment(String address) {
        return new PageAddress(address).withoutFragment();
    }

    private static Metadata hints(Message message, MailPart part, Optional<String> address) {
        Metadata title = Metadata.NONE.withTitle(message.head().text("subject")).allFrom(FoundIn.FILE_HEAD);
        return Stream.of(address, part.fields().value("content-location"))
                .flatMap(Optional::stream)
                .map(each -> new PageAddress(each).hints())
                .reduce(title, Metadata::or);
    }
}
