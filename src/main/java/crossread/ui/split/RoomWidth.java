package crossread.ui.split;

/**
 * What gives way where the window is too narrow for all of its parts.
 *
 * @param window how wide it is, in pixels; 0 where that is not known yet
 * @param articles how many there are
 */
record RoomWidth(double window, int articles) {
    /** Below this the list shrinks to its letters, so that two columns and the facts keep their room, in pixels. */
    private static final double FOR_TWO = 1180;
    /** The same for three columns: a screen of 1366 pixels shows three and the facts, but no list. */
    private static final double FOR_THREE = 1380;

    /** Whether of the list of articles only the letters are shown. More than three columns are scrolled sideways anyway. */
    boolean foldsList() {
        return window > 0 && window < (articles > 2 ? FOR_THREE : FOR_TWO);
    }
}
