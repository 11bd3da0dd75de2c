package crossread.model.article;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about an article beside its text.
 *
 * @param outlet the publisher
 * @param title the headline
 * @param byline the authors as printed
 * @param published day of publication, the day that "on Monday" is counted from
 * @param language BCP 47 tag, such as {@code en}
 * @param url the address the page was saved from; never opened
 * @param foundIn where each of them came from, as far as that is known; nothing for what has no value
 * @param asRead what was read in the place of what the reader wrote
 */
public record Metadata(
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> byline,
        Optional<LocalDate> published,
        Optional<String> language,
        Optional<String> url,
        Map<MetadataField, FoundIn> foundIn,
        Map<MetadataField, AsRead> asRead) {

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Metadata {
        Map<MetadataField, Optional<?>> values = Map.of(
                MetadataField.OUTLET, outlet,
                MetadataField.TITLE, title,
                MetadataField.BYLINE, byline,
                MetadataField.PUBLISHED, published,
                MetadataField.LANGUAGE, language,
                MetadataField.URL, url);
        Map<MetadataField, FoundIn> known = new EnumMap<>(MetadataField.class);
        for (Map.Entry<MetadataField, Optional<?>> value : values.entrySet()) {
            FoundIn source = foundIn.get(value.getKey());
            if (source != null && value.getValue().isPresent()) {
                known.put(value.getKey(), source);
            }
        }
        foundIn = Collections.unmodifiableMap(known);
        Map<MetadataField, AsRead> read = new EnumMap<>(MetadataField.class);
        read.putAll(asRead);
        asRead = Collections.unmodifiableMap(read);
    }

    /** As it was read. */
    public Metadata(
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> byline,
            Optional<LocalDate> published,
            Optional<String> language,
            Optional<String> url,
            Map<MetadataField, FoundIn> foundIn) {
        this(outlet, title, byline, published, language, url, foundIn, Map.of());
    }

    /** Of which it is not known where it came from. */
    public Metadata(
            Optional<String> outlet,
            Optional<String> title,
            Optional<String> byline,
            Optional<LocalDate> published,
            Optional<String> language,
            Optional<String> url) {
        this(outlet, title, byline, published, language, url, Map.of());
    }

    public Metadata withOutlet(Optional<String> value) {
        return new Metadata(value, title, byline, published, language, url, foundIn, asRead);
    }

    public Metadata withTitle(Optional<String> value) {
        return new Metadata(outlet, value, byline, published, language, url, foundIn, asRead);
    }

    public Metadata withByline(Optional<String> value) {
        return new Metadata(outlet, title, value, published, language, url, foundIn, asRead);
    }

    public Metadata withPublished(Optional<LocalDate> value) {
        return new Metadata(outlet, title, byline, value, language, url, foundIn, asRead);
    }

    public Metadata withLanguage(Optional<String> value) {
        return new Metadata(outlet, title, byline, published, value, url, foundIn, asRead);
    }

    public Metadata withUrl(Optional<String> value) {
        return new Metadata(outlet, title, byline, published, language, value, foundIn, asRead);
    }

    /** The same, the field said to come from there. */
    public Metadata from(MetadataField field, FoundIn source) {
        return from(field, Optional.of(source));
    }

    /** The same, the field said to come from there, or from nobody knows where. */
    Metadata from(MetadataField field, Optional<FoundIn> source) {
        Map<MetadataField, FoundIn> all = new EnumMap<>(MetadataField.class);
        all.putAll(foundIn);
        all.remove(field);
        source.ifPresent(known -> all.put(field, known));
        return new Metadata(outlet, title, byline, published, language, url, all, asRead);
    }

    /** The same, every field that has a value said to come from there. */
    public Metadata allFrom(FoundIn source) {
        Metadata all = this;
        for (MetadataField field : MetadataField.values()) {
            if (has(field)) {
                all = all.from(field, source);
            }
        }
        return all;
    }

    /** Where the field came from; empty where it has no value or nobody said. */
    public Optional<FoundIn> foundIn(MetadataField field) {
        return Optional.ofNullable(foundIn.get(field));
    }

    /** What is known here, and where nothing is, what {@code other} knows. */
    public Metadata or(Metadata other) {
        Map<MetadataField, FoundIn> sources = new EnumMap<>(MetadataField.class);
        for (MetadataField field : MetadataField.values()) {
            (has(field) ? this : other).foundIn(field).ifPresent(source -> sources.put(field, source));
        }
        return new Metadata(
                outlet.or(other::outlet),
                title.or(other::title),
                byline.or(other::byline),
                published.or(other::published),
                language.or(other::language),
                url.or(other::url),
                sources,
                asRead);
    }

    private boolean has(MetadataField field) {
        return text(field).isPresent();
    }

    /** The field as it is written, a day as year-month-day. */
    public Optional<String> text(MetadataField field) {
        return switch (field) {
            case OUTLET -> outlet;
            case TITLE -> title;
            case BYLINE -> byline;
            case PUBLISHED -> published.map(LocalDate::toString);
            case LANGUAGE -> language;
            case URL -> url;
        };
    }

    /** Whether the reader wrote the field, or emptied it. */
    public boolean isEdited(MetadataField field) {
        return asRead.containsKey(field) || foundIn(field).orElse(null) == FoundIn.READER;
    }

    /** What was read in the place of what the reader wrote, where that is known. */
    public Optional<AsRead> asRead(MetadataField field) {
        return Optional.ofNullable(asRead.get(field));
    }

    /** The same with this said to have been read in the place of what the reader wrote. */
    public Metadata withAsRead(Map<MetadataField, AsRead> value) {
        return new Metadata(outlet, title, byline, published, language, url, foundIn, value);
    }
}
