package crossread.read.mail;

import java.util.Optional;

/** A part of a message that holds text. */
final class MailPart {
    private final int message;
    private final MailFields fields;
    private final byte[] content;

    /**
     * @param message number of the message it belongs to: 0 for the file's own, then those inside it in their order
     * @param fields its own header; that of the message where it is the whole of it
     * @param content decoded from quoted-printable or base64, not yet from its charset
     */
    MailPart(int message, MailFields fields, byte[] content) {
        this.message = message;
        this.fields = fields;
        this.content = content;
    }

    int message() {
        return message;
    }

    MailFields fields() {
        return fields;
    }

    byte[] content() {
        return content;
    }

    boolean isPage() {
        return fields.type().equals("text/html") || fields.type().equals("application/xhtml+xml");
    }

    boolean isAttached() {
        return fields.value("content-disposition")
                .filter(text -> text.regionMatches(true, 0, "attachment", 0, 10))
                .isPresent();
    }

    /** The encoding it names; plain ASCII says no more than nothing, since it fits UTF-8 as well. */
    Optional<String> charset() {
        return fields.parameter("content-type", "charset").filter(name -> !name.equalsIgnoreCase("us-ascii"));
    }
}
