package crossread.export.pdf;

import java.util.List;

/** The faces a report is set in; all of the Noto family, whose files can be embedded. */
enum Face {
    REGULAR("NotoSerif-Regular"),
    BOLD("NotoSerif-Bold"),
    ITALIC("NotoSerif-Italic"),
    HEBREW("NotoSerifHebrew-Regular"),
    HEBREW_BOLD("NotoSerifHebrew-Bold"),
    ARABIC("NotoNaskhArabic-Regular"),
    ARABIC_BOLD("NotoNaskhArabic-Bold");

    /** Those every report has; the others have letters of their scripts alone, and stand in for these. */
    static final List<Face> LATIN = List.of(REGULAR, BOLD, ITALIC);

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Where it lies among the program's assets. */
    String resource() {
        return "/fonts/" + file + ".ttf";
    }

    boolean isLatin() {
        return LATIN.contains(this);
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
