package crossread.reuse;

/**
 * How much of one article stands in another.
 *
 * @param words how many words the article has
 * @param covered how many of them stand in runs that the other has too
 * @param outside how many of its words stand outside quotation marks
 * @param coveredOutside how many of those the other has too
 * @param longestGap the longest run of words that the other lacks
 * @param lacksNumber whether the other lacks a number
 */
record Cover(int words, int covered, int outside, int coveredOutside, int longestGap, boolean lacksNumber) {

    /** 0 to 1. */
    double share() {
        return words == 0 ? 0 : (double) covered / words;
    }

    /** 0 to 1; 1 where all is quoted. */
    double shareOutsideQuotes() {
        return outside == 0 ? 1 : (double) coveredOutside / outside;
    }
}
