package crossread.store.json;

import crossread.model.work.ReaderWork;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the reader made, in the file, with what a newer program's reader made beside it. */
public final class ReaderJson {
    private static final String CORRECTIONS = "corrections";
    private static final String NOTES = "notes";
    private static final String LABELS = "labels";
    private static final String LABEL_NAMES = "labelNames";

    private ReaderJson() {}

    static ObjectNode write(ReaderWork work) {
        ObjectNode node = Json.object();
        ArrayNode notes = node.putArray(NOTES);
        work.notes().forEach(note -> notes.add(NoteJson.write(note)));
        ArrayNode labels = node.putArray(LABELS);
        work.labels().forEach(label -> labels.add(NoteJson.write(label)));
        if (!work.labelNames().isEmpty()) {
            ArrayNode names = node.putArray(LABEL_NAMES);
            work.labelNames().forEach((number, name) -> names.add(NoteJson.write(number, name)));
        }
        ArrayNode corrections = node.putArray(CORRECTIONS);
        work.corrections().forEach(each -> corrections.add(CorrectionJson.write(each)));
        work.facts().forEach(each -> corrections.add(CorrectionJson.write(each)));
        return node;
    }

    /** What is understood of it; what is not damages no file. */
    public static ReaderWork read(Fields comparison) {
        return comparison
                .objectIfAny("reader")
                .map(reader -> new ReaderWork(
                        reader.objectsThatFit(CORRECTIONS, CorrectionJson::link),
                        reader.objectsThatFit(CORRECTIONS, CorrectionJson::fact),
                        reader.objectsThatFit(NOTES, NoteJson::note),
                        reader.objectsThatFit(LABELS, NoteJson::label),
                        names(reader)))
                .orElse(ReaderWork.NONE);
    }

    private static Map<Integer, String> names(Fields reader) {
        Map<Integer, String> names = new HashMap<>();
        reader.objectsThatFit(LABEL_NAMES, NoteJson::name)
                .forEach(each -> names.putIfAbsent(each.getKey(), each.getValue()));
        return names;
    }

    /**
     * Adds to {@code now} what this program does not understand in {@code before}: whole entries, and, by {@code keys}, what
     * stands beside what it does understand in an entry that is still there.
     */
    public static void carry(ObjectNode before, ObjectNode now, BiConsumer<JsonNode, ObjectNode> keys) {
        carry(
                before.path(CORRECTIONS),
                now.path(CORRECTIONS),
                keys,
                fields -> CorrectionJson.link(fields).<Object>map(each -> each).or(() -> CorrectionJson.fact(fields)));
        carry(
                before.path(NOTES),
                now.path(NOTES),
                keys,
                fields -> NoteJson.note(fields).map(each -> each));
        carry(
                before.path(LABELS),
                now.path(LABELS),
                keys,
                fields -> NoteJson.label(fields).map(each -> each));
        carryNames(before.path(LABEL_NAMES), now, keys);
    }

    /** The list is absent where the reader named none: one who names none now may still have a newer program's. */
    private static void carryNames(JsonNode before, ObjectNode now, BiConsumer<JsonNode, ObjectNode> keys) {
        ArrayNode names = now.get(LABEL_NAMES) instanceof ArrayNode own
                ? own
                : Json.object().arrayNode();
        carry(before, names, keys, fields -> NoteJson.name(fields).map(each -> each));
        if (!names.isEmpty()) {
            now.set(LABEL_NAMES, names);
        }
    }

    private static void carry(
            JsonNode before,
            JsonNode now,
            BiConsumer<JsonNode, ObjectNode> keys,
            Function<Fields, Optional<Object>> read) {
        if (!(now instanceof ArrayNode list)) {
            return;
        }
        for (JsonNode each : before) {
            Optional<Object> known = understood(each, read);
            if (known.isEmpty()) {
                list.add(each);
                continue;
            }
            for (JsonNode own : list) {
                if (own instanceof ObjectNode object && understood(own, read).equals(known)) {
                    keys.accept(each, object);
                }
            }
        }
    }

    private static Optional<Object> understood(JsonNode entry, Function<Fields, Optional<Object>> read) {
        try {
            return read.apply(new Fields(entry, ""));
        } catch (Damaged _) {
            return Optional.empty();
        }
    }
}
