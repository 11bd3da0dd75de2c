package crossread.read.web;

import crossread.read.decode.DecodedText;
import crossread.read.decode.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes a page with the help of the encoding it names. */
final class PageDecoder {
    private static final Pattern NAMED = Pattern.compile(
            "(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private final TextDecoder decoder = new TextDecoder();

    /** @param outer the encoding named outside of the page, which by the rules of the web wins over its own label */
    DecodedText decode(byte[] bytes, Optional<String> outer) {
        return decoder.decode(bytes, outer.or(() -> named(bytes)));
    }

    private static Optional<String> named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = NAMED.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    DecodedText decodeStart(byte[] bytes) {
        return decoder.decodeStart(bytes);
    }
}
