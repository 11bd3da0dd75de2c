package crossread.reuse;

/** A run of words, lower-cased, parted by blanks. */
record Shingle(String words) {}
