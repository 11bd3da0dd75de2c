package crossread.read.document;

import crossread.model.article.BlockKind;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.Locale;
import java.util.Optional;

/** What a paragraph's style says it is. */
enum StyleRole {
    BODY(BlockKind.PARAGRAPH),
    TITLE(BlockKind.HEADING),
    HEADING(BlockKind.HEADING),
    QUOTE(BlockKind.QUOTE),
    LIST(BlockKind.LIST),
    CAPTION(BlockKind.CAPTION),
    BYLINE(BlockKind.PARAGRAPH),
    DATE(BlockKind.PARAGRAPH),
    CONTENTS(BlockKind.LIST),
    /** What the program that saved a page put before it: the page's own description of itself. */
    EXCERPT(BlockKind.QUOTE),
    /** A note under the text. */
    NOTE(BlockKind.PARAGRAPH);

    private final BlockKind kind;

    StyleRole(BlockKind kind) {
        this.kind = kind;
    }

    BlockKind kind() {
        return kind;
    }

    /** What it tells against the paragraph as a part of the text. */
    Optional<SetAside> found() {
        return switch (this) {
            case CAPTION -> because(Reason.CAPTION, "caption-style", Trust.SAFE);
            case BYLINE -> because(Reason.BYLINE, "author-style", Trust.SAFE);
            case DATE -> because(Reason.DATE_LINE, "date-style", Trust.SAFE);
            case CONTENTS -> because(Reason.SITE_FURNITURE, "contents-style", Trust.SAFE);
            case EXCERPT -> because(Reason.SITE_FURNITURE, "clip-excerpt", Trust.ASK);
            // It may hold facts, so the reader is asked.
            case NOTE -> because(Reason.ENDNOTE, "footnote", Trust.ASK);
            case BODY, TITLE, HEADING, QUOTE, LIST -> Optional.empty();
        };
    }

    private static Optional<SetAside> because(Reason reason, String rule, Trust trust) {
        return Optional.of(SetAside.because(reason, rule, trust));
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
