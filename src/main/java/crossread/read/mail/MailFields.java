package crossread.read.mail;

import crossread.read.decode.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;

/** The header fields of a message or of one of its parts. */
final class MailFields {
    private static final Pattern TYPE = Pattern.compile("[\\w.+-]{1,80}/[\\w.+-]{1,80}");
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()@\",;:]{1,64}+@([^\\s<>()@\",;:]{1,255}+)");

    /** Longer than any name or headline; what follows is no use to anybody. */
    private static final int LONGEST = 1_000;

    private final Map<String, String> raw = new HashMap<>();

    /** Takes a field in; of two with one name the first counts. */
    void add(Field field) {
        // A bare carriage return is left in a field, and the library refuses to look into one that has it.
        raw.putIfAbsent(
                field.getName().toLowerCase(Locale.ROOT),
                BLANKS.matcher(body(field)).replaceAll(" "));
    }

    /** Fields with plain letters of another encoding than UTF-8 break the rules and are met all the same. */
    private static String body(Field field) {
        String body = String.valueOf(field.getBody());
        ByteSequence bytes = field.getRaw();
        if (bytes == null || body.indexOf('\uFFFD') < 0) {
            return body;
        }
        String line =
                new TextDecoder().decode(bytes.toByteArray(), Optional.empty()).text();
        return line.substring(line.indexOf(':') + 1).strip();
    }

    /** The field as it stands, by its name in lower case. */
    Optional<String> value(String name) {
        return Optional.ofNullable(raw.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The field as it is meant to be read: encoded words decoded, blanks folded. */
    Optional<String> text(String name) {
        return value(name).map(MailFields::decode).filter(text -> !text.isEmpty());
    }

    private static String decode(String value) {
        String start = value.substring(0, Math.min(value.length(), LONGEST * 4));
        String text = BLANKS.matcher(DecoderUtil.decodeEncodedWords(start, DecodeMonitor.SILENT))
                .replaceAll(" ")
                .strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** Type of the content, such as {@code text/html}, in lower case; empty where none is named. */
    String type() {
        Matcher type = TYPE.matcher(value("content-type").orElse(""));
        return type.lookingAt() ? type.group().toLowerCase(Locale.ROOT) : "";
    }

    /** A parameter of a field, such as the charset of the content type. */
    Optional<String> parameter(String field, String name) {
        return value(field)
                .flatMap(body -> new RawFieldParser()
                        .parseRawBody(new RawField(field, body)).getParams().stream()
                                .filter(pair -> name.equalsIgnoreCase(pair.getName()))
                                .map(NameValuePair::getValue)
                                .filter(value -> value != null && !value.isBlank())
                                .map(String::strip)
                                .findFirst());
    }

    /** Who sent it: the name before the address, else the name behind it in brackets, else the address's domain. */
    Optional<String> sender() {
        String from = value("from").orElse("");
        Matcher address = ADDRESS.matcher(from);
        boolean found = address.find();
        int end = from.indexOf('<') >= 0 ? from.indexOf('<') : found ? address.start() : from.length();
        int bracket = from.indexOf('(', end);
        return name(from.substring(0, end))
                .or(() -> bracket < 0
                        ? Optional.empty()
                        : name(from.substring(bracket).replaceAll("[()]", "")))
                .or(() -> found ? Optional.of(address.group(1).toLowerCase(Locale.ROOT)) : Optional.empty());
    }

    private static Optional<String> name(String written) {
        String bare = written.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        String name = decode(quoted ? bare.substring(1, bare.length() - 1).replace("\\", "") : bare);
        return name.isEmpty() || name.indexOf('@') >= 0 ? Optional.empty() : Optional.of(name);
    }

    /** The line that ends the last part of a multipart content; empty where the content has no parts. */
    Optional<byte[]> closing() {
        return parameter("content-type", "boundary")
                .map(boundary -> ("--" + boundary + "--").getBytes(StandardCharsets.ISO_8859_1));
    }
}
