package crossread.align.index;

import java.util.Arrays;

/**
 * A number for each different piece of words, ascending as the pieces do. A table of its own, so that not all pieces of
 * a story are sorted and each looked up among them, but the different ones alone.
 */
final class PieceNumbers {
    private static final int FIRST_SIZE = 1 << 12;
    /** Spreads the bits of a piece over the whole table (the golden ratio, as in Fibonacci hashing). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Pieces, each at its place or the next free one; no piece is 0. */
    private long[] table = new long[FIRST_SIZE];

    private final int[] numbers;
    private int size;

    PieceNumbers(long[][] pieces) {
        for (long[] line : pieces) {
            for (long piece : line) {
                add(piece);
            }
        }
        long[] sorted = new long[size];
        int count = 0;
        for (long piece : table) {
            if (piece != 0) {
                sorted[count++] = piece;
            }
        }
        Arrays.sort(sorted);
        numbers = new int[table.length];
        for (int number = 0; number < size; number++) {
            numbers[place(sorted[number])] = number;
        }
    }

    private void add(long piece) {
        int place = place(piece);
        if (table[place] == 0) {
            table[place] = piece;
            size++;
            if (2 * size > table.length) {
                grow();
            }
        }
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (long piece : old) {
            if (piece != 0) {
                table[place(piece)] = piece;
            }
        }
    }

    /** Where a piece stands, or would stand. */
    private int place(long piece) {
        int mask = table.length - 1;
        int place = (int) ((piece * SPREAD) >>> Integer.SIZE) & mask;
        while (table[place] != 0 && table[place] != piece) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** How many different pieces there are. */
    int size() {
        return size;
    }

    /** The number of a piece that was given. */
    int of(long piece) {
        return numbers[place(piece)];
    }
}
