package crossread.export.pdf;

/** The faces a report is set in; all of Noto Serif, whose files can be embedded in parts. */
enum Face {
    REGULAR("NotoSerif-Regular"),
    BOLD("NotoSerif-Bold"),
    ITALIC("NotoSerif-Italic");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Where it lies among the program's assets. */
    String resource() {
        return "/fonts/" + file + ".ttf";
    }
}
