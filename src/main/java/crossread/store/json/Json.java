package crossread.store.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How this program reads and writes JSON, with limits that hold for files from strangers. */
public final class Json {
    /** A comparison nests six deep; JSON-LD of real pages up to about thirty. */
    private static final int DEEPEST = 200;

    /** The longest text of one value: the size limit of a saved file. */
    private static final int LONGEST = 64 * 1024 * 1024;

    /** A comparison of fifty articles has 1.5 million; each takes about 50 bytes of memory. */
    private static final int MOST_TOKENS = 12_000_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST)
            .maxNumberLength(1000)
            .maxTokenCount(MOST_TOKENS)
            .build();

    private static final JsonMapper STRICT = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(LIMITS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build())
            .build();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * Parses JSON text strictly.
     *
     * @throws JacksonException where it is no JSON; its location names line and column
     */
    public static JsonNode parse(byte[] utf8) {
        return STRICT.readTree(utf8);
    }

    /** Reads JSON strictly, token by token. */
    public static JsonParser parser(InputStream utf8) {
        return STRICT.createParser(utf8);
    }

    /** One line of JSON. */
    public static String line(JsonNode node) {
        return STRICT.writeValueAsString(node);
    }

    /** JSON over many lines, for files that a person may look into. */
    public static byte[] pretty(JsonNode node) {
        return STRICT.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(node);
    }

    /** Writes one line of JSON piece by piece; the stream stays open when it is closed. */
    public static JsonGenerator line(OutputStream out) {
        return STRICT.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
    }

    /** The same over many lines. */
    public static JsonGenerator pretty(OutputStream out) {
        return STRICT.writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out);
    }

    /** A number as it is written in JSON: without exponent, without trailing zeros. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Parses the JSON that real pages embed: control characters inside texts, trailing commas and comments are let pass.
     *
     * @return maps, lists, strings, numbers and booleans; empty where it cannot be parsed
     */
    public static Optional<Object> parseLenient(String text) {
        try {
            return Optional.ofNullable(LENIENT.readValue(text, Object.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The tree as plain maps, lists, strings, numbers and booleans. */
    public static Map<String, Object> plainMap(ObjectNode node) {
        Map<?, ?> map = STRICT.convertValue(node, Map.class);
        Map<String, Object> typed = new java.util.LinkedHashMap<>();
        map.forEach((key, value) -> typed.put(String.valueOf(key), value));
        return typed;
    }
}
