package crossread.read.document;

import crossread.model.BlockKind;
import crossread.model.Reason;
import crossread.model.SetAside;
import crossread.model.Trust;
import java.util.Locale;
import java.util.Optional;

/** What a paragraph's style says it is. */
enum StyleRole {
    BODY(BlockKind.PARAGRAPH),
    TITLE(BlockKind.HEADING),
    HEADING(BlockKind.HEADING),
    QUOTE(BlockKind.QUOTE),
    LIST(BlockKind.LIST),
    CAPTION(BlockKind.CAPTION, Reason.CAPTION, "caption-style", Trust.SAFE),
    BYLINE(BlockKind.PARAGRAPH, Reason.BYLINE, "author-style", Trust.SAFE),
    DATE(BlockKind.PARAGRAPH, Reason.DATE_LINE, "date-style", Trust.SAFE),
    CONTENTS(BlockKind.LIST, Reason.SITE_FURNITURE, "contents-style", Trust.SAFE),
    /** What the program that saved a page put before it: the page's own description of itself. */
    EXCERPT(BlockKind.QUOTE, Reason.SITE_FURNITURE, "clip-excerpt", Trust.ASK),
    /** A note under the text; it may hold facts, so the reader is asked. */
    NOTE(BlockKind.PARAGRAPH, Reason.ENDNOTE, "footnote", Trust.ASK);

    private final BlockKind kind;
    private final Optional<SetAside> found;

    StyleRole(BlockKind kind) {
        this.kind = kind;
        this.found = Optional.empty();
    }

    StyleRole(BlockKind kind, Reason reason, String rule, Trust trust) {
        this.kind = kind;
        this.found = Optional.of(SetAside.because(reason, rule, trust));
    }

    BlockKind kind() {
        return kind;
    }

    Optional<SetAside> found() {
        return found;
    }

    /**
     * By the style's name as the file gives it: word processors keep the names of their own styles English whatever
     * language they show. "Author", "Date" and "Block Text" are what pandoc writes.
     */
    static StyleRole of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_20_", " ").strip();
        if (plain.startsWith("heading")) {
            return HEADING;
        }
        if (plain.startsWith("toc ") || plain.startsWith("contents ")) {
            return CONTENTS;
        }
        if (plain.startsWith("list bullet") || plain.startsWith("list number")) {
            return LIST;
        }
        return switch (plain) {
            case "title" -> TITLE;
            case "quote", "intense quote", "quotations", "block text" -> QUOTE;
            case "caption", "illustration", "figure", "image caption", "table caption" -> CAPTION;
            case "author" -> BYLINE;
            case "date" -> DATE;
            case "footnote text", "endnote text", "footnote", "endnote" -> NOTE;
            default -> BODY;
        };
    }
}
