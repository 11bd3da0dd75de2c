package crossread.align.wording;

/**
 * Words that two lists have side by side.
 *
 * @param from where in the first
 * @param to where in the second
 * @param length how many; 0 stands for no word, where both begin
 */
record Run(int from, int to, int length) {
    int fromEnd() {
        return from + length;
    }

    int toEnd() {
        return to + length;
    }
}
