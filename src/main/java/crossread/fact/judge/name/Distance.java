package crossread.fact.judge.name;

/** The fewest letters to put in, take out, change or swap with the next: Levenshtein's distance with swaps. */
public final class Distance {
    private Distance() {}

    public static int between(String one, String other) {
        int[] older = new int[other.length() + 1];
        int[] old = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            old[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(old[j - 1] + (equal ? 0 : 1), Math.min(old[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], older[j - 2] + 1); // "Nihgt"
                }
            }
            older = old;
            old = row;
        }
        return old[other.length()];
    }
}
