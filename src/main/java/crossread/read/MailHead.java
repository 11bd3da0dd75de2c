package crossread.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header lines that a saved message begins with, or a page saved in the form of one.
 *
 * @param fields by name in lower case, the first of each name, lines put together again but nothing decoded
 * @param start index of the first of them in the file, behind a byte order mark, empty lines or the line of a mailbox
 */
public record MailHead(Map<String, String> fields, int start) {
    private static final Pattern FIELD =
            Pattern.compile("([A-Za-z][A-Za-z0-9_.-]{1,76})[ \\t]*+:(.*+)", Pattern.DOTALL);

    /** A mailbox has such a line before each message; some programs leave it in the file of a single one. */
    private static final Pattern MAILBOX = Pattern.compile(">?From [^:\\n]{0,200}\\d\\d:\\d\\d[^\\n]{0,80}");

    private static final Pattern VERSION = Pattern.compile("\\s*+(?:\\(|\\d).*+", Pattern.DOTALL);

    /** Newsletters carry 4 to 20 KB of signatures and stations before their own fields. */
    private static final int LONGEST = 1 << 16;

    /** What only a message has that somebody sent. */
    private static final List<String> SENT = List.of("to", "received", "delivered-to", "return-path", "message-id");

    public MailHead {
        fields = Map.copyOf(fields);
    }

    /**
     * The head of the file, if it begins with one: fields up to an empty line or the end, with a MIME version among them or
     * with sender, date and subject. A text that happens to begin "Date: ..." has neither.
     */
    public static Optional<MailHead> of(SavedFile file) {
        byte[] bytes = file.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        int at = skip(start);
        Map<String, String> fields = new LinkedHashMap<>();
        String name = "";
        for (int line = at; line < start.length(); ) {
            int end = end(start, line);
            String text = start.substring(line, end).stripTrailing();
            if (text.isEmpty()) {
                break;
            }
            Matcher field = FIELD.matcher(text);
            if (isBlank(text.charAt(0)) && !name.isEmpty()) {
                fields.merge(name, " " + text.strip(), String::concat);
            } else if (field.matches()) {
                name = field.group(1).toLowerCase(Locale.ROOT);
                // A second field of the name must not be glued to the first: it is kept apart and forgotten.
                name = fields.containsKey(name) ? name + "\n" : name;
                fields.put(name, field.group(2).strip());
            } else if (end < start.length()) {
                return Optional.empty();
            }
            line = end + 1;
        }
        fields.keySet().removeIf(key -> key.endsWith("\n"));
        return Optional.of(new MailHead(fields, at)).filter(MailHead::isMail);
    }

    private static int skip(String start) {
        int at = start.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        while (at < start.length() && (start.charAt(at) == '\n' || start.charAt(at) == '\r')) {
            at++;
        }
        int end = end(start, at);
        boolean mailbox = end < start.length()
                && end - at < 300
                && MAILBOX.matcher(start.substring(at, end).stripTrailing()).matches();
        return mailbox ? end + 1 : at;
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isBlank(char first) {
        return first == ' ' || first == '\t';
    }

    private boolean isMail() {
        boolean mime = value("mime-version")
                .filter(version -> VERSION.matcher(version).matches())
                .isPresent();
        boolean letter = fields.containsKey("from")
                && fields.containsKey("date")
                && (fields.containsKey("subject") || fields.containsKey("message-id"));
        return mime || letter;
    }

    /** The field with this name in lower case. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /**
     * Whether it stands over a saved page (MHTML) rather than over a message. Letters with pictures are multipart/related
     * too, but somebody sent them.
     */
    public boolean isPage() {
        String type = value("content-type").orElse("").toLowerCase(Locale.ROOT);
        boolean savedBy = value("from").orElse("").toLowerCase(Locale.ROOT).contains("saved by");
        boolean sent = SENT.stream().anyMatch(fields::containsKey);
        boolean whole = type.startsWith("multipart/related")
                || (type.startsWith("text/html") && fields.containsKey("content-location"));
        return fields.containsKey("snapshot-content-location") || savedBy || (whole && !sent);
    }
}
