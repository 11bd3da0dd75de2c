package crossread.cli;

/** Counts what came of the stories of a batch. */
final class Tally {
    private boolean any;
    private boolean all;

    /** @param earlier what an earlier run had answered */
    Tally(Answered earlier) {
        any = earlier.compared() > 0;
        all = earlier.whole() == earlier.count();
    }

    /**
     * One more.
     *
     * @param compared whether there is a comparison of it
     * @param whole whether nothing is missing
     */
    void count(boolean compared, boolean whole) {
        any |= compared;
        all &= compared && whole;
    }

    int exit() {
        if (!any) {
            return Exit.NOTHING;
        }
        return all ? Exit.DONE : Exit.PARTLY;
    }
}
