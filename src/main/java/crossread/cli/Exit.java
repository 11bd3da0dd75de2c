package crossread.cli;

/** Exit codes other programs rely on. */
final class Exit {
    static final int DONE = 0;
    /** Some files could not be read; the rest was done and written. */
    static final int PARTLY = 1;
    /** Wrong usage; picocli's own code for it. */
    static final int USAGE = 2;
    /** Nothing could be done. */
    static final int NOTHING = 3;

    private Exit() {}
}
