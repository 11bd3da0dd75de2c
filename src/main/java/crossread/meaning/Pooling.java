package crossread.meaning;

/** How the vectors of a sentence's pieces become one. */
enum Pooling {
    /** Their mean, as MiniLM was trained. */
    MEAN,
    /** That of the start piece, as BGE was trained. */
    FIRST
}
