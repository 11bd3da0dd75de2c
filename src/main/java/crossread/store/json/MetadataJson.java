package crossread.store.json;

import crossread.model.article.AsRead;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What is known about an article, as fields of the article in the file. */
final class MetadataJson {
    private static final String FOUND_IN = "foundIn";
    private static final String EXTRACTED = "extracted";
    private static final String TEXT = "text";

    private MetadataJson() {}

    static void write(Metadata metadata, ObjectNode article) {
        for (MetadataField field : MetadataField.values()) {
            metadata.text(field).ifPresent(text -> article.put(Fields.name(field), text));
        }
        if (!metadata.foundIn().isEmpty()) {
            ObjectNode sources = article.putObject(FOUND_IN);
            metadata.foundIn().forEach((field, source) -> sources.put(Fields.name(field), Fields.name(source)));
        }
        if (!metadata.asRead().isEmpty()) {
            ObjectNode fields = article.putObject(EXTRACTED);
            metadata.asRead().forEach((field, read) -> {
                ObjectNode one = fields.putObject(Fields.name(field)).put(TEXT, read.text());
                read.foundIn().ifPresent(source -> one.put(FOUND_IN, Fields.name(source)));
            });
        }
    }

    static Metadata read(Fields article) {
        return new Metadata(
                article.textIfAny("outlet"),
                article.textIfAny("title"),
                article.textIfAny("byline"),
                article.dateIfAny("published"),
                article.textIfAny("language"),
                article.textIfAny("url"),
                article.has(FOUND_IN) ? sources(article.object(FOUND_IN)) : Map.of(),
                article.objectThatFits(EXTRACTED, fields -> Optional.of(extracted(fields)))
                        .orElse(Map.of()));
    }

    private static Map<MetadataField, FoundIn> sources(Fields fields) {
        Map<MetadataField, FoundIn> sources = new EnumMap<>(MetadataField.class);
        for (MetadataField field : MetadataField.values()) {
            source(fields, Fields.name(field)).ifPresent(source -> sources.put(field, source));
        }
        return sources;
    }

    /** A source that a newer program knows and this one does not is passed over. */
    private static Optional<FoundIn> source(Fields fields, String name) {
        return fields.textIfAny(name)
                .flatMap(text -> Arrays.stream(FoundIn.values())
                        .filter(source -> Fields.name(source).equals(text))
                        .findFirst());
    }

    private static Map<MetadataField, AsRead> extracted(Fields fields) {
        Map<MetadataField, AsRead> asRead = new EnumMap<>(MetadataField.class);
        for (MetadataField field : MetadataField.values()) {
            fields.objectThatFits(Fields.name(field), one -> asRead(one, field))
                    .ifPresent(read -> asRead.put(field, read));
        }
        return asRead;
    }

    private static Optional<AsRead> asRead(Fields one, MetadataField field) {
        String text = one.text(TEXT);
        boolean day = field != MetadataField.PUBLISHED
                || text.isEmpty()
                || one.dateIfAny(TEXT).isPresent();
        return day ? Optional.of(new AsRead(text, source(one, FOUND_IN))) : Optional.empty();
    }
}
