package crossread.store;

import crossread.model.Comparison;
import crossread.model.Correction;
import crossread.model.SentenceAnchor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reader's corrections of links in the file; they point by quotation and context, never by number. */
final class CorrectionJson {
    private static final Set<String> KNOWN =
            Arrays.stream(Correction.Kind.values()).map(Fields::name).collect(Collectors.toSet());

    private CorrectionJson() {}

    static void write(Comparison comparison, ArrayNode corrections) {
        for (Correction correction : comparison.corrections()) {
            ObjectNode node = corrections.addObject().put("kind", Fields.name(correction.kind()));
            node.set("from", write(correction.from()));
            node.set("to", write(correction.to()));
        }
    }

    private static ObjectNode write(SentenceAnchor anchor) {
        return Json.object()
                .put("sha256", anchor.sha256())
                .put("text", anchor.text())
                .put("before", anchor.before())
                .put("after", anchor.after());
    }

    /** Those that are understood; one that is not damages no file. */
    static List<Correction> read(Fields comparison) {
        return comparison
                .objectIfAny("reader")
                .map(reader -> reader.objectsThatFit("corrections", CorrectionJson::readOne))
                .orElse(List.of());
    }

    private static Optional<Correction> readOne(Fields fields) {
        if (!KNOWN.contains(fields.text("kind"))) {
            return Optional.empty();
        }
        Correction.Kind kind = fields.constant("kind", Correction.Kind.class);
        return Optional.of(kind.of(anchor(fields.object("from")), anchor(fields.object("to"))));
    }

    private static SentenceAnchor anchor(Fields fields) {
        return new SentenceAnchor(
                fields.textIfAny("sha256").orElse(""),
                fields.text("text"),
                fields.textIfAny("before").orElse(""),
                fields.textIfAny("after").orElse(""));
    }

    /** Adds to {@code now} what stands among the corrections of {@code before} and this program does not understand. */
    static void carry(JsonNode before, JsonNode now) {
        if (now instanceof ArrayNode list) {
            for (JsonNode each : before) {
                if (!KNOWN.contains(each.path("kind").asString(""))) {
                    list.add(each);
                }
            }
        }
    }
}
