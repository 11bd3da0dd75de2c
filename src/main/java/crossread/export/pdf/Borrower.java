package crossread.export.pdf;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Borrows faces of this computer for letters that no face of the program has, a face when a text first needs it and three at
 * most: those of Chinese, Japanese and Korean need not be one.
 */
final class Borrower {
    /** Letters of a script that no face here has, before no more are looked for. */
    private static final int TRIES = 3;

    private final PDDocument document;
    private final LocalFaces local;
    private final Map<Face, EmbeddedFace> faces;
    private final Set<Integer> missed = new HashSet<>();

    /** @param faces of the document, which what is borrowed joins */
    Borrower(PDDocument document, LocalFaces local, Map<Face, EmbeddedFace> faces) {
        this.document = document;
        this.local = local;
        this.faces = faces;
    }

    /** The borrowed face that has this letter. */
    Optional<Face> face(int point) {
        if (!isBorrowed(point)) {
            return Optional.empty();
        }
        for (Face slot : Face.LOCAL) {
            EmbeddedFace there = faces.get(slot);
            if (there == null) {
                return borrow(slot, point);
            }
            if (there.has(point)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    private Optional<Face> borrow(Face slot, int point) {
        UnicodeScript script = UnicodeScript.of(point);
        if (missed.contains(point)
                || missed.stream()
                                .filter(each -> UnicodeScript.of(each) == script)
                                .count()
                        >= TRIES) {
            return Optional.empty();
        }
        Optional<TrueTypeFont> found = local.with(point);
        try {
            if (found.isPresent()) {
                faces.put(slot, EmbeddedFace.borrowed(document, found.get()));
                return Optional.of(slot);
            }
        } catch (IOException refused) {
            // It is as if it were not there.
        }
        missed.add(point);
        return Optional.empty();
    }

    /** Whether a letter is of the scripts of East Asia, whose letters stand side by side as they are. */
    static boolean isBorrowed(int point) {
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            // Its parts would have to be put together.
            case HANGUL -> point >= 0xAC00;
            // Their points, brackets and wide forms.
            case COMMON -> (point >= 0x3000 && point < 0x3100) || (point >= 0xFF00 && point < 0xFFF0);
            default -> false;
        };
    }
}
