package crossread.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces of one document, what they can write and how wide; a face is loaded when a text first needs it. */
final class Fonts {
    private final PDDocument document;
    private final Map<Face, EmbeddedFace> faces = new EnumMap<>(Face.class);
    private final BitSet had = new BitSet();
    private final Shaper shaper = new Shaper(this);
    private final Borrower borrower;
    private boolean missing;

    Fonts(PDDocument document) {
        this(document, LocalFaces.none());
    }

    /** @param local what can be borrowed */
    Fonts(PDDocument document, LocalFaces local) {
        this.document = document;
        this.borrower = new Borrower(document, local, faces);
    }

    EmbeddedFace of(Face face) {
        return faces.computeIfAbsent(face, wanted -> {
            try {
                return EmbeddedFace.of(document, wanted);
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        });
    }

    Shaper shaper() {
        return shaper;
    }

    /** The face that writes this letter where {@code wanted} is asked for. */
    Face of(int point, Face wanted) {
        if (of(wanted).has(point)) {
            return wanted;
        }
        if (!canBeShaped(point)) {
            return borrower.face(point).orElse(wanted);
        }
        for (Face face : wanted.standIns()) {
            if (of(face).has(point)) {
                return face;
            }
        }
        return wanted;
    }

    /** The run in parts of one face each, where it has letters that are borrowed; shaped ones are parted later. */
    List<Run> parted(Run run) {
        String text = run.text();
        if (text.codePoints().noneMatch(Borrower::isBorrowed)) {
            return List.of(run);
        }
        List<Run> parts = new ArrayList<>();
        int from = 0;
        Face face = run.face();
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            Face own = Borrower.isBorrowed(point) ? of(point, run.face()) : run.face();
            if (own != face && at > from) {
                parts.add(run.with(text.substring(from, at)).in(face));
                from = at;
            }
            face = own;
            at += Character.charCount(point);
        }
        parts.add(run.with(text.substring(from)).in(face));
        return parts;
    }

    /** In points, of text that runs from the left. */
    float width(String text, Face face, float size) {
        EmbeddedFace letters = of(face);
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += letters.advance(point);
            i += Character.charCount(point);
        }
        return width * size;
    }

    /**
     * The text in letters that there are: spaces for what parts lines, nothing for what is invisible, unless it tells where
     * letters join or which way they run.
     */
    String writable(String text) {
        if (text.chars().allMatch(letter -> letter == ' ' || (letter < 0xD800 && had.get(letter)))) {
            return text;
        }
        boolean bidirectional = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                shown.append(point == 0xA0 || point == 0x202F ? '\u00A0' : ' ');
            } else if (type == Character.FORMAT || type == Character.CONTROL) {
                if (bidirectional && isGuide(point)) {
                    shown.appendCodePoint(point);
                }
            } else if (has(point)) {
                shown.appendCodePoint(point);
            } else if (point == '\u2260') {
                // The program's own sign between figures that clash; "=" with a stroke is drawn as two signs.
                shown.append('/');
            } else {
                missing = true;
                shown.append(substitute());
            }
        });
        return shown.toString();
    }

    /** What is not drawn and says how its neighbours are: joined or not, from the left or from the right. */
    static boolean isGuide(int point) {
        return point == 0x200C || point == 0x200D || point == 0x200E || point == 0x200F || point == 0x061C;
    }

    private boolean has(int point) {
        if (!had.get(point)
                && (Face.LATIN.stream().allMatch(face -> of(face).has(point))
                        || (canBeShaped(point)
                                && Face.REGULAR.standIns().stream().anyMatch(face -> of(face).has(point)))
                        || borrower.face(point).isPresent())) {
            had.set(point);
        }
        return had.get(point);
    }

    /** No face is loaded for a script it has not, and none where nothing shapes its letters. */
    private boolean canBeShaped(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return switch (script) {
            case HEBREW, ARABIC -> shaper.works();
            // Marks and signs that several scripts share; of these the Arabic blocks have some.
            case INHERITED, COMMON -> point >= 0x0590 && point < 0x0700 && shaper.works();
            default -> false;
        };
    }

    /** What stands for a letter no face has. */
    String substitute() {
        return has(0xFFFD) ? "\uFFFD" : "?";
    }

    /** Whether any text so far had letters no face has. */
    boolean missing() {
        return missing;
    }

    /** Leaves out of the document what no text needed. */
    void finish() throws IOException {
        for (EmbeddedFace face : faces.values()) {
            face.finish();
        }
    }
}
