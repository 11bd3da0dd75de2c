package crossread.read.mail;

import crossread.model.article.Warning;
import java.util.List;
import java.util.Optional;

/**
 * A saved message, opened.
 *
 * @param heads header of the file's own message, then of those inside it
 * @param parts those that hold text, in their order
 * @param attachments how many files are attached to the file's own message, other messages among them
 * @param locked whether a part is encrypted
 * @param cut whether the file ends in the middle of its last part
 * @param lastIsText whether that last part is the last of {@code parts}
 */
record Message(
        List<MailFields> heads,
        List<MailPart> parts,
        int attachments,
        boolean locked,
        boolean cut,
        boolean lastIsText) {

    Message {
        heads = List.copyOf(heads);
        parts = List.copyOf(parts);
    }

    MailFields head() {
        return heads.getFirst();
    }

    /** That the end of the part is missing, if it is. */
    Optional<Warning> warning(MailPart part) {
        return cut && lastIsText && part == parts.getLast() ? Optional.of(Warning.of("end-missing")) : Optional.empty();
    }
}
