package crossread.model.article;

import java.util.Optional;

/**
 * A piece of the saved page. Nothing is deleted: a block that is not kept stays viewable and can be put back.
 *
 * @param text what the outlet wrote, one paragraph, or what the reader made of it; final, so spans into it stay right
 * @param kind its place in the layout
 * @param kept whether it belongs to the text that is compared
 * @param finding what cleaning found; present wherever {@code kept} is false, and still present on a block that the
 *     reader put back
 * @param extracted the text as it was read from the file, where the reader edited it
 */
public record Block(String text, BlockKind kind, boolean kept, Optional<SetAside> finding, Optional<String> extracted) {

    /** A block as it was read. */
    public Block(String text, BlockKind kind, boolean kept, Optional<SetAside> finding) {
        this(text, kind, kept, finding, Optional.empty());
    }

    public Block {
        if (!kept && finding.isEmpty()) {
            throw new IllegalArgumentException("a block is set aside for a reason");
        }
    }

    /** A kept block that no rule objected to. */
    public static Block kept(String text, BlockKind kind) {
        return new Block(text, kind, true, Optional.empty());
    }

    /** The same block, set aside. */
    public Block setAside(SetAside why) {
        return new Block(text, kind, false, Optional.of(why), extracted);
    }

    /** The same block, set aside again for the reason that cleaning found, or because the reader wants it so. */
    public Block setAsideByReader() {
        return setAside(finding.map(found -> found.withSeen(true))
                .orElseGet(() -> SetAside.because(Reason.READER, "reader", Trust.SAFE)));
    }

    /** The same block, kept whatever cleaning found; what only the reader set aside is as it was before. */
    public Block putBack() {
        return new Block(text, kind, true, finding.filter(why -> why.reason() != Reason.READER), extracted);
    }

    /** The same block with the words the reader gives it; with those it was read with it is as it was read. */
    public Block edited(String words) {
        String before = extracted.orElse(text);
        return new Block(words, kind, kept, finding, words.equals(before) ? Optional.empty() : Optional.of(before));
    }

    /** Whether the reader edited its text. */
    public boolean isEdited() {
        return extracted.isPresent();
    }

    /** Whether it is set aside and the reader is asked whether that is right. */
    public boolean asks() {
        return !kept && finding.filter(SetAside::asks).isPresent();
    }

    /** Whether it is set aside for this reason. */
    public boolean isAside(Reason reason) {
        return !kept && finding.filter(why -> why.reason() == reason).isPresent();
    }

    /** Whether cleaning set it aside and the reader put it back. */
    public boolean wasPutBack() {
        return kept && finding.isPresent();
    }
}
