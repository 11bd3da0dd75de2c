package crossread.model.article;

/** What is known about an article beside its text, by name. */
public enum MetadataField {
    OUTLET,
    TITLE,
    BYLINE,
    PUBLISHED,
    LANGUAGE,
    URL
}
