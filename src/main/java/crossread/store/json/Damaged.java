package crossread.store.json;

/** Says where a file does not hold what it should. */
public final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What a stranger wrote may be long; a person reads this. */
    private static final int LONGEST = 120;

    private final String path;

    /**
     * @param path where, such as {@code facts[3].mentions[0].start}
     * @param what what is wrong there
     */
    public Damaged(String path, String what) {
        super(path + ": " + what.substring(0, Math.min(what.length(), LONGEST)));
        this.path = path;
    }

    public String path() {
        return path;
    }
}
