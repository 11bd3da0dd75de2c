package crossread.read.mail;

import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleReader;
import crossread.read.DateReader;
import crossread.read.MailHead;
import crossread.read.SavedFile;
import crossread.read.mail.MessageOpener.Opened;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a saved newsletter or letter: its largest page, else its plain text. Where the message itself holds no text, the
 * first message attached to it that does is read.
 */
public final class EmlReader implements ArticleReader {
    /** "Fwd:" and what other languages write for it. */
    private static final Pattern FORWARDED =
            Pattern.compile("(?:(?:fwd?|wg|tr|rv|enc|doorst|pd)\\s{0,3}:\\s{0,9}){1,9}+", Pattern.CASE_INSENSITIVE);

    private final MessageOpener opener = new MessageOpener();
    private final DateReader dates = new DateReader();
    private final PartReader parts;

    public EmlReader(HtmlReader pages, PlainTextReader texts) {
        this.parts = new PartReader(pages, texts);
    }

    @Override
    public String format() {
        return "eml";
    }

    @Override
    public boolean recognises(SavedFile file) {
        return MailHead.of(file).isPresent();
    }

    @Override
    public ReadResult read(SavedFile file) {
        return switch (opener.open(file)) {
            case Opened.Refused(Unreadable why) -> why;
            case Opened.Open(Message message) -> read(message, file.origin(format()));
        };
    }

    private ReadResult read(Message message, Origin origin) {
        Unreadable first = Unreadable.of(origin.file(), message.locked() ? Problem.PROTECTED : Problem.NO_ARTICLE);
        for (int number = 0; number < message.heads().size(); number++) {
            switch (read(message, number, origin)) {
                case ReadResult.Readable readable -> {
                    return readable;
                }
                case Unreadable unreadable -> {
                    if (unreadable.problem() != Problem.NO_ARTICLE) {
                        return unreadable;
                    }
                }
            }
        }
        return first;
    }

    private ReadResult read(Message message, int number, Origin origin) {
        List<MailPart> own = message.parts().stream()
                .filter(part -> part.message() == number && !part.isAttached())
                .toList();
        Metadata hints = hints(message.heads().get(number));
        List<Warning> known = attachments(message, number);
        Optional<MailPart> page =
                own.stream().filter(MailPart::isPage).max(Comparator.comparingInt(part -> part.content().length));
        if (page.isPresent()) {
            ReadResult result = parts.readPage(page.get(), hints, origin, with(known, message, page.get()));
            if (result instanceof ReadResult.Readable) {
                return result;
            }
        }
        List<MailPart> texts = own.stream().filter(part -> !part.isPage()).toList();
        return texts.isEmpty()
                ? Unreadable.of(origin.file(), Problem.NO_ARTICLE)
                : parts.readText(texts, hints, origin, with(known, message, texts.getLast()));
    }

    /** The message that is read is no attachment any more. */
    private static List<Warning> attachments(Message message, int number) {
        int left = message.attachments() - (number > 0 ? 1 : 0);
        return left > 0 ? List.of(Warning.of("attachments-left-out", Integer.toString(left))) : List.of();
    }

    private static List<Warning> with(List<Warning> known, Message message, MailPart part) {
        List<Warning> all = new ArrayList<>(known);
        message.warning(part).ifPresent(all::add);
        return all;
    }

    /** Of a letter that was passed on, sender and date are those of whoever passed it on, not of the outlet. */
    private Metadata hints(MailFields head) {
        Optional<String> subject = head.text("subject");
        boolean forwarded =
                subject.filter(text -> FORWARDED.matcher(text).lookingAt()).isPresent();
        if (forwarded) {
            return Metadata.NONE
                    .withTitle(subject.map(text -> FORWARDED.matcher(text).replaceFirst(""))
                            .filter(text -> !text.isEmpty()))
                    .allFrom(FoundIn.FILE_HEAD);
        }
        return Metadata.NONE
                .withTitle(subject)
                .withOutlet(head.sender())
                .withPublished(head.text("date").flatMap(dates::read))
                .allFrom(FoundIn.FILE_HEAD);
    }
}
