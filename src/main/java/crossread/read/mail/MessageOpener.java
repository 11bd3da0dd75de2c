package crossread.read.mail;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.MailHead;
import crossread.read.SavedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Opens a message within limits that no letter and no saved page reaches. */
final class MessageOpener {
    /** Forwarded ten times over, a letter nests about ten deep. */
    static final int DEEPEST = 20;

    /** A saved page has some hundred pictures and style sheets. */
    static final int MOST_PARTS = 10_000;

    /** Of text alone; pictures are passed over. */
    static final long LARGEST_TOTAL = 64L << 20;

    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_FIELD = 100_000;

    /** What came of opening a message. */
    sealed interface Opened {
        /** It is open. */
        record Open(Message message) implements Opened {}

        /** It cannot be. */
        record Refused(Unreadable why) implements Opened {}
    }

    /** A limit was met. */
    private static final class BeyondLimit extends IOException {
        private static final long serialVersionUID = 1;
    }

    Opened open(SavedFile file) {
        int start = MailHead.of(file).map(MailHead::start).orElse(0);
        byte[] bytes = file.bytes();
        try {
            return new Opened.Open(new Walk(bytes).walk(start));
        } catch (BeyondLimit beyond) {
            return new Opened.Refused(Unreadable.of(file.name(), Problem.TOO_COMPLEX));
        } catch (IOException | MimeException broken) {
            boolean limit = broken instanceof MaxHeaderLimitException
                    || broken instanceof MaxHeaderLengthLimitException
                    || broken.getCause() instanceof MaxLineLimitException
                    || broken instanceof MaxLineLimitException;
            String what = String.valueOf(broken.getMessage());
            return new Opened.Refused(
                    limit
                            ? Unreadable.of(file.name(), Problem.TOO_COMPLEX)
                            : Unreadable.of(file.name(), Problem.DAMAGED, what));
        }
    }

    /** One way through one message. */
    private static final class Walk {
        private final byte[] bytes;
        private final MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxLineLen(LONGEST_FIELD)
                .build());
        private final List<MailFields> heads = new ArrayList<>();
        private final List<MailPart> parts = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private MailFields fields = new MailFields();
        private boolean startsMessage;
        private boolean locked;
        private boolean lastIsText;
        private int depth;
        private int count;
        private int attachments;
        private long total;

        Walk(byte[] bytes) {
            this.bytes = bytes;
        }

        Message walk(int start) throws IOException, MimeException {
            stream.setRecursionMode(RecursionMode.M_RECURSE);
            stream.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                step(state);
            }
            boolean cut =
                    heads.getFirst().closing().filter(line -> !holds(line)).isPresent();
            return new Message(heads, parts, attachments, locked, cut, lastIsText);
        }

        private void step(EntityState state) throws IOException {
            switch (state) {
                case T_START_MESSAGE -> startMessage();
                case T_END_MESSAGE -> {
                    depth--;
                    open.pop();
                }
                case T_START_MULTIPART -> deeper();
                case T_END_MULTIPART -> depth--;
                case T_START_HEADER -> fields = new MailFields();
                case T_FIELD -> fields.add(stream.getField());
                case T_END_HEADER -> endHeader();
                case T_BODY -> takeBody();
                default -> {
                    // Preamble, epilogue and the borders of parts say nothing.
                }
            }
        }

        private void deeper() throws BeyondLimit {
            if (++depth > DEEPEST) {
                throw new BeyondLimit();
            }
        }

        private void startMessage() throws BeyondLimit {
            attachments += open.size() == 1 ? 1 : 0;
            open.push(heads.size());
            startsMessage = true;
            deeper();
        }

        private void endHeader() {
            if (startsMessage) {
                heads.add(fields);
                startsMessage = false;
            }
            String type = fields.type();
            locked |= type.equals("multipart/encrypted")
                    || (type.matches("application/(?:x-)?pkcs7-mime")
                            && !fields.value("content-type").orElse("").contains("signed-data"));
        }

        private void takeBody() throws IOException {
            if (++count > MOST_PARTS) {
                throw new BeyondLimit();
            }
            String type = stream.getBodyDescriptor().getMimeType();
            MailPart part = new MailPart(open.getFirst(), fields, new byte[0]);
            boolean text = type.equals("text/plain") || part.isPage();
            lastIsText = text;
            if (part.isAttached()) {
                attachments += open.size() == 1 ? 1 : 0;
            }
            if (text) {
                parts.add(new MailPart(part.message(), fields, content()));
            }
        }

        private byte[] content() throws IOException {
            try (InputStream in = stream.getDecodedInputStream()) {
                int left = (int) (LARGEST_TOTAL - total);
                byte[] content = in.readNBytes(left + 1);
                total += content.length;
                if (content.length > left) {
                    throw new BeyondLimit();
                }
                return content;
            }
        }

        private boolean holds(byte[] line) {
            for (int at = bytes.length - line.length; at >= 0; at--) {
                int same = 0;
                while (same < line.length && bytes[at + same] == line[same]) {
                    same++;
                }
                if (same == line.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
