package crossread.export.pdf;

import crossread.export.pdf.Run.Ink;

/** How kinds of text look: face, size and leading in points, colour. */
enum Look {
    TITLE(Face.BOLD, 20, 25, Ink.BLACK),
    SUBTITLE(Face.ITALIC, 10.5f, 15, Ink.QUIET),
    HEADING(Face.BOLD, 14, 18, Ink.BLACK),
    ENTRY(Face.BOLD, 10.5f, 14, Ink.BLACK),
    TEXT(Face.REGULAR, 9.5f, 13.5f, Ink.BLACK),
    NAME(Face.BOLD, 8.5f, 12, Ink.BLACK),
    NOTE(Face.REGULAR, 8.5f, 12, Ink.QUIET),
    LINK(Face.REGULAR, 9.5f, 13.5f, Ink.LINK),
    BOX(Face.REGULAR, 9.5f, 18, Ink.BOX),
    WRITING(Face.REGULAR, 9.5f, 22, Ink.BLACK);

    private final Face face;
    private final float size;
    private final float leading;
    private final Ink ink;

    Look(Face face, float size, float leading, Ink ink) {
        this.face = face;
        this.size = size;
        this.leading = leading;
        this.ink = ink;
    }

    float leading() {
        return leading;
    }

    Run run(String text) {
        return new Run(text, face, size, ink, false);
    }

    /** Told by its face too, for those who see no colours and for printers that have none. */
    Run marked(String text) {
        return new Run(text, Face.BOLD, size, ink, true);
    }
}
