package crossread.align.wording;

/**
 * Words that two lists have side by side.
 *
 * @param from where in the first
 * @param to where in the second
 * @param length how many, at least 1
 */
record Run(int from, int to, int length) {
    int fromEnd() {
        return from + length;
    }

    int toEnd() {
        return to + length;
    }
}
