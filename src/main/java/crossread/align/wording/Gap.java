package crossread.align.wording;

/** Words of two speeches that stand in one another's place; an empty side lacks the other's. */
record Gap(int from, int fromEnd, int to, int toEnd) {
    /** Whether words are missing on one side, and not others. */
    boolean isCut() {
        return from == fromEnd || to == toEnd;
    }
}
