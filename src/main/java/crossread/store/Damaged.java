package crossread.store;

/** Says where a file does not hold what it should. */
final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param path where, such as {@code facts[3].mentions[0].start}
     * @param what what is wrong there
     */
    Damaged(String path, String what) {
        super(path + ": " + what);
    }
}
