package crossread.store;

import crossread.model.Correction;
import crossread.model.FactAnchor;
import crossread.model.FactCorrection;
import crossread.model.FactKind;
import crossread.model.FactPlaces;
import crossread.model.Label;
import crossread.model.Note;
import crossread.model.ReaderWork;
import crossread.model.SentenceAnchor;
import crossread.model.Subject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the reader made, in the file; it points by quotation and context, never by number. */
final class ReaderJson {
    private static final String CORRECTIONS = "corrections";
    private static final String NOTES = "notes";
    private static final String LABELS = "labels";
    private static final String LABEL_NAMES = "labelNames";
    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final String ARTICLE = "article";
    private static final String TITLE = "title";
    private static final String KIND = "kind";
    private static final String SENTENCE = "sentence";
    private static final String TEXT = "text";
    private static final String FACT = "fact";
    private static final String ELSEWHERE = "elsewhere";
    private static final String NOT_A_FACT = "not-a-fact";
    private static final String SAME_AS = "same-as";
    private static final String SPLIT_OFF = "split-off";
    private static final String OF_KIND = "of-kind";

    private ReaderJson() {}

    static ObjectNode write(ReaderWork work) {
        ObjectNode node = Json.object();
        ArrayNode notes = node.putArray(NOTES);
        for (Note note : work.notes()) {
            notes.add(about(note.about())
                    .put(TEXT, note.text())
                    .put("written", note.written().toString()));
        }
        ArrayNode labels = node.putArray(LABELS);
        work.labels().forEach(label -> labels.add(about(label.about()).put(NUMBER, label.number())));
        if (!work.labelNames().isEmpty()) {
            ArrayNode names = node.putArray(LABEL_NAMES);
            work.labelNames()
                    .forEach((number, name) ->
                            names.add(Json.object().put(NUMBER, number).put(NAME, name)));
        }
        ArrayNode corrections = node.putArray(CORRECTIONS);
        work.corrections().forEach(each -> corrections.add(write(each)));
        work.facts().forEach(each -> corrections.add(write(each)));
        return node;
    }

    private static ObjectNode write(Correction correction) {
        ObjectNode node = Json.object().put(KIND, Fields.name(correction.kind()));
        node.set("from", write(correction.from()));
        node.set("to", write(correction.to()));
        return node;
    }

    private static ObjectNode write(FactCorrection correction) {
        ObjectNode node = Json.object();
        switch (correction) {
            case FactCorrection.NotAFact _ -> node.put(KIND, NOT_A_FACT);
            case FactCorrection.SameAs(var _, var other) ->
                node.put(KIND, SAME_AS).set("other", write(other));
            case FactCorrection.SplitOff _ -> node.put(KIND, SPLIT_OFF);
            case FactCorrection.OfKind(var _, var kind) ->
                node.put(KIND, OF_KIND).put("as", Fields.name(kind));
        }
        node.set(FACT, write(correction.fact()));
        return node;
    }

    private static ObjectNode about(Subject subject) {
        ObjectNode about = Json.object();
        switch (subject) {
            case Subject.OfArticle(var sha256, var title) -> {
                about.put(ARTICLE, sha256);
                title.ifPresent(text -> about.put(TITLE, text));
            }
            case Subject.OfSentence(var sentence) -> about.set(SENTENCE, write(sentence));
            case Subject.OfFact(var fact) -> about.set(FACT, write(fact));
        }
        ObjectNode node = Json.object();
        node.set("about", about);
        return node;
    }

    private static ObjectNode write(FactPlaces fact) {
        ObjectNode node = write(fact.first());
        if (!fact.elsewhere().isEmpty()) {
            ArrayNode elsewhere = node.putArray(ELSEWHERE);
            fact.elsewhere().forEach(anchor -> elsewhere.add(write(anchor)));
        }
        return node;
    }

    private static ObjectNode write(FactAnchor anchor) {
        ObjectNode node = Json.object()
                .put(TEXT, anchor.text())
                .put("start", anchor.start())
                .put(KIND, Fields.name(anchor.kind()));
        node.set(SENTENCE, write(anchor.sentence()));
        return node;
    }

    private static ObjectNode write(SentenceAnchor anchor) {
        return Json.object()
                .put("sha256", anchor.sha256())
                .put(TEXT, anchor.text())
                .put("before", anchor.before())
                .put("after", anchor.after());
    }

    /** What is understood of it; what is not damages no file. */
    static ReaderWork read(Fields comparison) {
        return comparison
                .objectIfAny("reader")
                .map(reader -> new ReaderWork(
                        reader.objectsThatFit(CORRECTIONS, ReaderJson::correction),
                        reader.objectsThatFit(CORRECTIONS, ReaderJson::factCorrection),
                        reader.objectsThatFit(NOTES, ReaderJson::note),
                        reader.objectsThatFit(LABELS, ReaderJson::label),
                        names(reader)))
                .orElse(ReaderWork.NONE);
    }

    private static Optional<Correction> correction(Fields fields) {
        String kind = fields.text(KIND);
        for (Correction.Kind each : Correction.Kind.values()) {
            if (Fields.name(each).equals(kind)) {
                return Optional.of(each.of(sentence(fields.object("from")), sentence(fields.object("to"))));
            }
        }
        return Optional.empty();
    }

    private static Optional<FactCorrection> factCorrection(Fields fields) {
        return switch (fields.text(KIND)) {
            case NOT_A_FACT -> Optional.of(new FactCorrection.NotAFact(places(fields, FACT)));
            case SAME_AS -> Optional.of(new FactCorrection.SameAs(places(fields, FACT), places(fields, "other")));
            case SPLIT_OFF -> Optional.of(new FactCorrection.SplitOff(fact(fields)));
            case OF_KIND ->
                Optional.of(new FactCorrection.OfKind(places(fields, FACT), fields.constant("as", FactKind.class)));
            default -> Optional.empty();
        };
    }

    private static Optional<Note> note(Fields fields) {
        try {
            Instant written = Instant.parse(fields.text("written"));
            String text = fields.text(TEXT);
            return text.isBlank()
                    ? Optional.empty()
                    : subject(fields.object("about")).map(about -> new Note(about, text, written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Map<Integer, String> names(Fields reader) {
        Map<Integer, String> names = new HashMap<>();
        reader.objectsThatFit(LABEL_NAMES, ReaderJson::name)
                .forEach(each -> names.putIfAbsent(each.getKey(), each.getValue()));
        return names;
    }

    private static Optional<Map.Entry<Integer, String>> name(Fields fields) {
        int number = fields.count(NUMBER);
        String name = fields.text(NAME).strip();
        return number < 1 || number > Label.COUNT || name.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.entry(number, name));
    }

    private static Optional<Label> label(Fields fields) {
        int number = fields.count(NUMBER);
        return number < 1 || number > Label.COUNT
                ? Optional.empty()
                : subject(fields.object("about")).map(about -> new Label(about, number));
    }

    private static Optional<Subject> subject(Fields about) {
        if (about.has(ARTICLE)) {
            return Optional.of(new Subject.OfArticle(about.text(ARTICLE), about.textIfAny(TITLE)));
        }
        if (about.has(SENTENCE)) {
            return Optional.of(new Subject.OfSentence(sentence(about.object(SENTENCE))));
        }
        return about.has(FACT) ? Optional.of(new Subject.OfFact(fact(about))) : Optional.empty();
    }

    private static FactPlaces places(Fields fields, String name) {
        Fields fact = fields.object(name);
        return new FactPlaces(anchor(fact), fact.objectsThatFit(ELSEWHERE, each -> Optional.of(anchor(each))));
    }

    private static FactAnchor fact(Fields fields) {
        return anchor(fields.object(FACT));
    }

    private static FactAnchor anchor(Fields fields) {
        return new FactAnchor(
                sentence(fields.object(SENTENCE)),
                fields.text(TEXT),
                fields.count("start"),
                fields.constant(KIND, FactKind.class));
    }

    private static SentenceAnchor sentence(Fields fields) {
        return new SentenceAnchor(
                fields.textIfAny("sha256").orElse(""),
                fields.text(TEXT),
                fields.textIfAny("before").orElse(""),
                fields.textIfAny("after").orElse(""));
    }

    /**
     * Adds to {@code now} what this program does not understand in {@code before}: whole entries, and, by {@code keys}, what
     * stands beside what it does understand in an entry that is still there.
     */
    static void carry(ObjectNode before, ObjectNode now, BiConsumer<JsonNode, ObjectNode> keys) {
        carry(
                before.path(CORRECTIONS),
                now.path(CORRECTIONS),
                keys,
                fields -> correction(fields).<Object>map(each -> each).or(() -> factCorrection(fields)));
        carry(before.path(NOTES), now.path(NOTES), keys, fields -> note(fields).map(each -> each));
        carry(
                before.path(LABELS),
                now.path(LABELS),
                keys,
                fields -> label(fields).map(each -> each));
        carryNames(before.path(LABEL_NAMES), now, keys);
    }

    /** The list is absent where the reader named none: one who names none now may still have a newer program's. */
    private static void carryNames(JsonNode before, ObjectNode now, BiConsumer<JsonNode, ObjectNode> keys) {
        ArrayNode names = now.get(LABEL_NAMES) instanceof ArrayNode own
                ? own
                : Json.object().arrayNode();
        carry(before, names, keys, fields -> name(fields).map(each -> each));
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
