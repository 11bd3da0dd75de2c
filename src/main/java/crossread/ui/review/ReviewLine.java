package crossread.ui.review;

/** What stands in one line of the list: an article or one of its blocks. */
sealed interface ReviewLine {

    /**
     * An article.
     *
     * @param article its id
     * @param index its place, from 0
     * @param name its outlet, or what else it is called by
     * @param rows how many of its blocks are listed
     * @param asks how many of those the reader is asked about
     */
    record Head(String article, int index, String name, int rows, int asks) implements ReviewLine {}

    /**
     * A block.
     *
     * @param row what is said about it
     */
    record Item(ReviewRow row) implements ReviewLine {}
}
