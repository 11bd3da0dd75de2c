package crossread.fact.name.word;

import java.util.Locale;

/** Names written by their initials. */
public final class Acronyms {
    private Acronyms() {}

    /** Whether the word is all capitals and short: "EU", "U.N.", "NATO", also "CoI" and "MoD". */
    public static boolean looksLike(String word) {
        String letters = bare(word);
        if (letters.length() < 2 || letters.length() > 7 || !Character.isUpperCase(letters.charAt(0))) {
            return false;
        }
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < letters.length(); i++) {
            capitals += Character.isUpperCase(letters.charAt(i)) ? 1 : 0;
            digits += Character.isDigit(letters.charAt(i)) ? 1 : 0;
        }
        return capitals == letters.length()
                || (capitals > 1 && capitals >= letters.length() - 1 && letters.length() < 6)
                || (capitals == 1 && digits == letters.length() - 1);
    }

    /** Whether {@code acronym} is made of the initials of {@code name}, with or without its small words. */
    public static boolean fits(String acronym, String name) {
        String letters = bare(acronym).toUpperCase(Locale.ROOT);
        StringBuilder big = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                char initial = word.charAt(0);
                all.append(Character.toUpperCase(initial));
                if (Character.isUpperCase(initial)) {
                    big.append(initial);
                }
            }
        }
        return letters.length() > 1 && (letters.contentEquals(big) || letters.contentEquals(all));
    }

    private static String bare(String word) {
        return word.replace(".", "");
    }
}
