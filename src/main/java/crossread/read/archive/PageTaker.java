package crossread.read.archive;

/** What is done with the pages of an archive. */
interface PageTaker {

    /** Whether the page at this address is wanted; asked before it is unpacked. */
    boolean wants(String address);

    /** Takes a wanted page. */
    void take(CapturedPage page);

    /** Hears that the one address leads to the other. */
    default void moved(String from, String to) {
        // Only a list of pages needs to follow.
    }
}
