package crossread.model.article;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Writes over metadata what the reader says instead, so that what was read stays known and can come back. */
public final class MetadataEditor {
    private final Metadata before;

    public MetadataEditor(Metadata before) {
        this.before = before;
    }

    /** With the values of {@code written}: those that differ are the reader's, and one as it was read is as before. */
    public Metadata write(Metadata written) {
        Metadata now = before;
        for (MetadataField field : MetadataField.values()) {
            now = write(now, field, written.text(field).orElse(""));
        }
        return now;
    }

    private static Metadata write(Metadata now, MetadataField field, String text) {
        String old = now.text(field).orElse("");
        if (text.equals(old)) {
            return now;
        }
        AsRead read = now.asRead(field).orElseGet(() -> new AsRead(old, now.foundIn(field)));
        if (text.equals(read.text())) {
            return put(now, field, read, without(now, field));
        }
        Map<MetadataField, AsRead> asRead = without(now, field);
        asRead.put(field, read);
        return put(now, field, new AsRead(text, Optional.of(FoundIn.READER)), asRead);
    }

    /** With the field as it was read; as it is where nobody wrote another, or where what was read is not known. */
    public Metadata readAgain(MetadataField field) {
        return before.asRead(field)
                .map(read -> put(before, field, read, without(before, field)))
                .orElse(before);
    }

    private static Map<MetadataField, AsRead> without(Metadata metadata, MetadataField field) {
        Map<MetadataField, AsRead> left = new EnumMap<>(MetadataField.class);
        left.putAll(metadata.asRead());
        left.remove(field);
        return left;
    }

    private static Metadata put(Metadata into, MetadataField field, AsRead what, Map<MetadataField, AsRead> asRead) {
        Optional<String> value = Optional.of(what.text()).filter(text -> !text.isEmpty());
        Metadata now = switch (field) {
            case OUTLET -> into.withOutlet(value);
            case TITLE -> into.withTitle(value);
            case BYLINE -> into.withByline(value);
            case PUBLISHED -> into.withPublished(value.map(LocalDate::parse));
            case LANGUAGE -> into.withLanguage(value);
            case URL -> into.withUrl(value);
        };
        return now.from(field, what.foundIn()).withAsRead(asRead);
    }
}
