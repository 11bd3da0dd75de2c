package crossread.export.pdf;

/**
 * Text of one look within a line.
 *
 * @param text without line breaks, of letters the face has
 * @param face its face
 * @param size in points
 * @param ink its colour
 * @param marked whether it stands on a marker's stroke
 */
record Run(String text, Face face, float size, Ink ink, boolean marked) {

    /** Colours, as dark as print and contrast ask for: 4.5 at least on white. */
    enum Ink {
        BLACK(.1f, .11f, .13f),
        QUIET(.34f, .37f, .41f),
        LINK(.04f, .34f, .64f),
        /** A square to be ticked, which is drawn where the run is blank: the faces have none. */
        BOX(.34f, .37f, .41f);

        final float red;
        final float green;
        final float blue;

        Ink(float red, float green, float blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }
    }

    Run with(String other) {
        return new Run(other, face, size, ink, marked);
    }

    Run in(Face other) {
        return new Run(text, other, size, ink, marked);
    }

    /** Whether nothing but its text sets it apart. */
    boolean looksAs(Run other) {
        return face == other.face && size == other.size && ink == other.ink && marked == other.marked;
    }
}
