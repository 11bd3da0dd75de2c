package crossread.compare;

/**
 * What is kept from one comparison to the next, so that a change costs what it touches.
 *
 * @param preparer remembers what is known of an article by itself
 * @param judgements what was judged last
 */
record Memory(Preparer preparer, Judgements judgements) {

    /** Empty, with the same stages. */
    Memory afresh() {
        return new Memory(preparer.afresh(), new Judgements());
    }
}
