package crossread.ui.details;

import crossread.model.article.AsRead;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the reader writes about an article, field by field; an empty field is one nothing is known of. */
final class DetailsForm {
    private final Metadata before;
    private final Map<MetadataField, String> texts = new EnumMap<>(MetadataField.class);

    DetailsForm(Metadata before) {
        this.before = before;
        for (MetadataField field : MetadataField.values()) {
            texts.put(field, text(before, field));
        }
    }

    private static String text(Metadata metadata, MetadataField field) {
        return metadata.text(field).orElse("");
    }

    /** What stands in the field now. */
    String text(MetadataField field) {
        return texts.getOrDefault(field, "");
    }

    void write(MetadataField field, String text) {
        texts.put(field, text.strip());
    }

    private boolean isChanged(MetadataField field) {
        return !text(field).equals(text(before, field).strip());
    }

    /** Where it came from; empty where nothing is known, or nobody said. */
    Optional<FoundIn> foundIn(MetadataField field) {
        if (isChanged(field)) {
            return before.asRead(field)
                    .filter(read -> read.text().equals(text(field)))
                    .map(AsRead::foundIn)
                    .orElseGet(() -> Optional.of(FoundIn.READER))
                    .filter(_ -> !text(field).isEmpty());
        }
        return before.foundIn(field);
    }

    /** What was read in the place of what the reader wrote; empty where that is not known, or nothing was. */
    Optional<String> asRead(MetadataField field) {
        return (isChanged(field) && before.asRead(field).isEmpty()
                        ? before.text(field)
                        : before.asRead(field).map(AsRead::text))
                .filter(read -> !read.isEmpty() && !read.equals(text(field)));
    }

    /** Whether the field can be taken as it is: a date as year-month-day, a language as its tag. */
    boolean isValid(MetadataField field) {
        String text = text(field);
        return switch (field) {
            case PUBLISHED -> text.isEmpty() || date(text).isPresent();
            case LANGUAGE -> text.isEmpty() || isTag(text);
            case OUTLET, TITLE, BYLINE, URL -> true;
        };
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }

    private static boolean isTag(String text) {
        try {
            new Locale.Builder().setLanguageTag(text);
            return true;
        } catch (IllformedLocaleException no) {
            return false;
        }
    }

    /** What is known now; empty while a field cannot be taken. */
    Optional<Metadata> result() {
        Map<MetadataField, FoundIn> sources = new EnumMap<>(MetadataField.class);
        for (MetadataField field : MetadataField.values()) {
            if (!isValid(field)) {
                return Optional.empty();
            }
            foundIn(field).ifPresent(source -> sources.put(field, source));
        }
        return Optional.of(new Metadata(
                known(MetadataField.OUTLET),
                known(MetadataField.TITLE),
                known(MetadataField.BYLINE),
                known(MetadataField.PUBLISHED).flatMap(DetailsForm::date),
                known(MetadataField.LANGUAGE),
                known(MetadataField.URL),
                sources));
    }

    private Optional<String> known(MetadataField field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }
}
