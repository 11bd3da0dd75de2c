package crossread;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes damaged and hostile comparison files of a good one; the same seed gives the same file. */
final class HostileComparisons {
    private static final List<String> TEXTS = List.of(
            "../../etc/passwd",
            "../canary.txt",
            "/etc/passwd",
            "C:\\Windows\\win.ini",
            "\\\\server\\share",
            "file:///etc/passwd",
            "~/.ssh/id_rsa",
            "",
            " ",
            "\u0000",
            "\ud800",
            "\u202e\u0007\u001b[2J",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "{0,number,#.##}{1}'",
            "-1",
            "NaN",
            "+999999999-12-31",
            "9999-99-99",
            "A",
            "B",
            "ZZZZ");
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "0.5",
            "2147483647",
            "2147483648",
            "-9223372036854775809",
            "1e999999999",
            "-1e-999999999",
            "1e308",
            "123456789012345678901234567890123456789012345678901234567890");

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final byte[] good;

    HostileComparisons(byte[] good) {
        this.good = good;
    }

    byte[] make(long seed) {
        Random random = new Random(seed);
        return random.nextInt(10) < 3 ? bytes(random) : tree(random);
    }

    private byte[] bytes(Random random) {
        byte[] bytes = good.clone();
        int begin = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(4000, bytes.length - begin));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, begin);
            case 1 -> {
                for (int i = 0; i <= random.nextInt(20); i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield bytes;
            }
            case 2 -> {
                Arrays.fill(bytes, begin, begin + length, (byte) 0);
                yield bytes;
            }
            case 3 -> joined(bytes, begin + length, Arrays.copyOfRange(bytes, begin, begin + length));
            case 4 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                yield joined(bytes, begin, noise);
            }
            default ->
                joined(
                        bytes,
                        begin,
                        "{}[],:\"-9e \\x".repeat(1 + random.nextInt(50)).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] joined(byte[] bytes, int at, byte[] put) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(put);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private byte[] tree(Random random) {
        ObjectNode tree = (ObjectNode) mapper.readTree(good);
        for (int i = 0; i <= random.nextInt(3); i++) {
            change(tree, random);
        }
        return mapper.writeValueAsBytes(tree);
    }

    /** Walks down to a random place and changes it. */
    private void change(JsonNode tree, Random random) {
        JsonNode at = tree;
        while (true) {
            List<JsonNode> below = new ArrayList<>();
            at.values().forEach(each -> {
                if (each.isContainer() && !each.isEmpty()) {
                    below.add(each);
                }
            });
            if (below.isEmpty() || random.nextInt(6) == 0) {
                break;
            }
            at = below.get(random.nextInt(below.size()));
        }
        if (at instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(8)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(names.get(random.nextInt(names.size())), object.get(name));
                case 2 -> object.set(name + "x", object.remove(name));
                default -> object.set(name, value(random));
            }
        } else if (at instanceof ArrayNode list) {
            int index = random.nextInt(list.size());
            switch (random.nextInt(6)) {
                case 0 -> list.remove(index);
                case 1 -> list.insert(random.nextInt(list.size()), list.get(index));
                case 2 -> {
                    JsonNode one = list.get(index);
                    for (int i = 0; i < 800; i++) {
                        list.add(one);
                    }
                }
                default -> list.set(index, value(random));
            }
        }
    }

    private JsonNode value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> mapper.nullNode();
            case 1 -> mapper.readTree(random.nextBoolean() ? "true" : "[]");
            case 2 -> mapper.readTree("{}");
            case 3, 4 -> mapper.readTree(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 5 -> random.nextInt(4) == 0 ? deep(random) : text("long ".repeat(random.nextInt(100_000)));
            default -> text(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private JsonNode text(String text) {
        return mapper.getNodeFactory().stringNode(text);
    }

    private JsonNode deep(Random random) {
        JsonNode node = mapper.nullNode();
        for (int i = 0; i < 50 + random.nextInt(400); i++) {
            node = random.nextBoolean()
                    ? mapper.createArrayNode().add(node)
                    : mapper.createObjectNode().set("a", node);
        }
        return node;
    }
}
