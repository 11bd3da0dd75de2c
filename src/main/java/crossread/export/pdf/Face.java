package crossread.export.pdf;

import java.util.List;

/** The faces a report is set in; those of the program are all of the Noto family, whose files can be embedded. */
enum Face {
    REGULAR("NotoSerif-Regular"),
    BOLD("NotoSerif-Bold"),
    ITALIC("NotoSerif-Italic"),
    HEBREW("NotoSerifHebrew-Regular"),
    HEBREW_BOLD("NotoSerifHebrew-Bold"),
    ARABIC("NotoNaskhArabic-Regular"),
    ARABIC_BOLD("NotoNaskhArabic-Bold"),
    /** What lies on the computer and has letters that none of these has; see {@link Borrower}. */
    FIRST_LOCAL(""),
    SECOND_LOCAL(""),
    THIRD_LOCAL("");

    /** Those every report has; the others have letters of their scripts alone, and stand in for these. */
    static final List<Face> LATIN = List.of(REGULAR, BOLD, ITALIC);

    static final List<Face> LOCAL = List.of(FIRST_LOCAL, SECOND_LOCAL, THIRD_LOCAL);

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Where it lies among the program's assets, unless it is local. */
    String resource() {
        return "/fonts/" + file + ".ttf";
    }

    /** Whether its letters are drawn in shapes that depend on their neighbours. */
    boolean isShaped() {
        return !LATIN.contains(this) && !LOCAL.contains(this);
    }

    /** Which faces have letters that this one has not; none is slanted, since neither script knows slanted letters. */
    List<Face> standIns() {
        return switch (this) {
            case REGULAR, ITALIC -> List.of(HEBREW, ARABIC);
            case BOLD -> List.of(HEBREW_BOLD, ARABIC_BOLD);
            default -> List.of();
        };
    }
}
