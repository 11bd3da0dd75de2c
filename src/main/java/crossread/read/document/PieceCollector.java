package crossread.read.document;

import crossread.model.article.Warning;
import crossread.read.clean.Piece;
import crossread.read.decode.Blanks;
import crossread.read.decode.HiddenCharacters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gathers the text of a document, one piece a paragraph.
 *
 * <p>A paragraph can stand inside another, as that of a text box does; notes come after everything else, in their order.
 */
final class PieceCollector {
    /** As for pages and plain text: no article is longer, and its words would fill the memory. */
    static final int LONGEST = 8_000_000;

    /** A list that is one by its looks alone. */
    private static final Pattern BULLET = Pattern.compile("[•·▪◦‣] ");
    /** One line break is a blank, two are the end of a paragraph. */
    private static final Pattern PARAGRAPH_END = Pattern.compile("\n(?:[ \t\u00A0]*+\n)++");

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final HiddenCharacters hidden = new HiddenCharacters();
    private Paragraph carried = new Paragraph();
    private Optional<String> title = Optional.empty();
    private int length;

    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private int linked;
    }

    /** Begins a paragraph, inside the one that is open if there is one. */
    void open() {
        open.push(carried);
        carried = new Paragraph();
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Adds to the paragraph that is open, or begins one. A line feed stands for a line break. */
    void add(String text, boolean link) {
        if (open.isEmpty()) {
            open();
        }
        // What is beyond the limit is dropped; whoever reads the document asks whether that happened.
        if (!isTooLong()) {
            Paragraph paragraph = open.element();
            paragraph.text.append(text);
            paragraph.linked += link ? text.strip().length() : 0;
        }
        length += Math.min(text.length(), LONGEST);
    }

    /** Ends the paragraph. */
    void close(StyleRole role, boolean cell) {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = open.pop();
        double share = Math.min(1, paragraph.linked / (double) Math.max(1, paragraph.text.length()));
        PARAGRAPH_END.splitAsStream(hidden.strip(paragraph.text.toString())).forEach(part -> {
            String text = Blanks.fold(part);
            if (!text.isEmpty()) {
                boolean item = role == StyleRole.BODY && BULLET.matcher(text).lookingAt();
                Piece piece = new Piece(text, item ? StyleRole.LIST.kind() : role.kind(), share, cell, role.found());
                (role == StyleRole.NOTE ? notes : pieces).add(piece);
                title = title.or(() -> role == StyleRole.TITLE ? Optional.of(text) : Optional.empty());
            }
        });
    }

    /** Ends the paragraph without an end: its mark was deleted, so the next one goes on where it stops. */
    void carry() {
        carried = open.pop();
    }

    /** Everything gathered; what is still open ends here. */
    List<Piece> pieces() {
        if (!carried.text.isEmpty()) {
            open();
        }
        while (!open.isEmpty()) {
            close(StyleRole.BODY, false);
        }
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(notes);
        return all;
    }

    /** The first paragraph whose style says that it is the title. */
    Optional<String> title() {
        return title;
    }

    /** Whether there is more text than is gathered. */
    boolean isTooLong() {
        return length >= LONGEST;
    }

    /** What the reader should know, beside what is {@code known}. */
    List<Warning> warnings(List<Warning> known) {
        return hidden.warnings(known);
    }
}
