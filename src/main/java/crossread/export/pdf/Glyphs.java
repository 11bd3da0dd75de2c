package crossread.export.pdf;

/** Shapes beside each other as they are drawn, from the left; lengths in sizes of their face. */
final class Glyphs {
    private final int[] ids;
    private final float[] x;
    private final float[] y;
    private final float width;

    /**
     * @param ids numbers of the shapes in their face
     * @param x where each stands from the left of the first
     * @param y how far above the line
     */
    Glyphs(int[] ids, float[] x, float[] y, float width) {
        this.ids = ids;
        this.x = x;
        this.y = y;
        this.width = width;
    }

    int count() {
        return ids.length;
    }

    int id(int index) {
        return ids[index];
    }

    float x(int index) {
        return x[index];
    }

    float y(int index) {
        return y[index];
    }

    float width() {
        return width;
    }
}
