package crossread.export.pdf;

import java.util.Optional;

/**
 * A node of what the document is, for those who hear it. Compared by identity: two paragraphs may be alike.
 */
final class Tag {
    private final String type;
    private final Optional<Tag> parent;
    private final Optional<String> language;

    private Tag(String type, Optional<Tag> parent, Optional<String> language) {
        this.type = type;
        this.parent = parent;
        this.language = language;
    }

    static Tag document() {
        return new Tag("Document", Optional.empty(), Optional.empty());
    }

    Tag child(String kind) {
        return new Tag(kind, Optional.of(this), Optional.empty());
    }

    /** @param tag BCP 47, where it is known */
    Tag child(String kind, Optional<String> tag) {
        return new Tag(kind, Optional.of(this), tag);
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
}
