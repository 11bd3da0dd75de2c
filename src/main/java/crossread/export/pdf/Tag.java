package crossread.export.pdf;

import java.util.Optional;

/**
 * A node of what the document is, for those who hear it. Compared by identity: two paragraphs may be alike.
 */
final class Tag {
    private final String type;
    private final Optional<Tag> parent;
    private final Optional<String> language;
    private final Optional<String> spoken;

    private Tag(String type, Optional<Tag> parent, Optional<String> language, Optional<String> spoken) {
        this.type = type;
        this.parent = parent;
        this.language = language;
        this.spoken = spoken;
    }

    static Tag document() {
        return new Tag("Document", Optional.empty(), Optional.empty(), Optional.empty());
    }

    Tag child(String kind) {
        return new Tag(kind, Optional.of(this), Optional.empty(), Optional.empty());
    }

    /** @param tag BCP 47, where it is known */
    Tag child(String kind, Optional<String> tag) {
        return new Tag(kind, Optional.of(this), tag, Optional.empty());
    }

    /**
     * What is drawn in the order of the page and read in that of the text: letters that run from the right stand in a document as
     * they are seen from the left, since that is what programs that search and copy expect.
     */
    Tag spoken(String text) {
        return new Tag("Span", Optional.of(this), Optional.empty(), Optional.of(text));
    }

    /** A type of the PDF standard, such as {@code H1}. */
    String type() {
        return type;
    }

    Optional<Tag> parent() {
        return parent;
    }

    Optional<String> language() {
        return language;
    }

    /** The text to be heard in place of what is drawn. */
    Optional<String> spoken() {
        return spoken;
    }
}
