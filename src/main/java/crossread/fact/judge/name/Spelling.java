package crossread.fact.judge.name;

import java.util.regex.Pattern;

/**
 * Tells two names that look alike from one name spelled in two ways: "Harwick" and "Harfick" have other consonants, while
 * "Hudaydah" and "Hodeida" only write one sound otherwise.
 */
public final class Spelling {
    /** Letters of a name from which two that look alike are seldom two by chance. */
    private static final int LEAST = 6;

    private static final Pattern SOUNDS = Pattern.compile("[aeiouyhw'’-]");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");

    private Spelling() {}

    /** Whether all words but one are the same, and that one has most letters in common and another consonant. */
    public static boolean areLookalikes(NameForm one, NameForm other) {
        int unlike = -1;
        for (int i = 0; i < one.words().size(); i++) {
            if (one.words().size() != other.words().size()) {
                return false;
            }
            if (!one.words().get(i).equals(other.words().get(i))) {
                if (unlike >= 0) {
                    return false;
                }
                unlike = i;
            }
        }
        return unlike >= 0
                && areLookalikes(one.words().get(unlike), other.words().get(unlike));
    }

    private static boolean areLookalikes(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int apart = Distance.between(one, other);
        return Math.min(one.length(), other.length()) >= LEAST
                && one.charAt(0) == other.charAt(0)
                && apart > 1
                && apart * 3 <= longest
                && !skeleton(one).equals(skeleton(other));
    }

    /** The consonants, as they are heard rather than written. */
    private static String skeleton(String word) {
        String plain = SOUNDS.matcher(word).replaceAll("");
        plain = plain.replace('q', 'k')
                .replace('c', 'k')
                .replace('z', 's')
                .replace('j', 'g')
                .replace('f', 'v');
        return TWICE.matcher(plain).replaceAll("$1");
    }
}
