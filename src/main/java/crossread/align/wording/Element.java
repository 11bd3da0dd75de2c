package crossread.align.wording;

/**
 * What sentences are compared by closely: a unit, or a small word or mark between units.
 *
 * @param key what it is matched by
 * @param unit index of the unit; -1 for a small word or mark
 * @param small whether it is a small word
 */
record Element(String key, int unit, boolean small) {
    boolean isUnit() {
        return unit >= 0;
    }
}
