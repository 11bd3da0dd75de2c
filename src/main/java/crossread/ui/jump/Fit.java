package crossread.ui.jump;

import crossread.ui.find.FoldedText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How well a name fits what the reader typed: both without case and accents. From best to worst: the name begins so; each
 * word typed begins a word of the name, in their order; the letters typed are its initials; it holds what was typed; it
 * holds every word typed, anywhere; the letters typed stand in it in their order, not far apart.
 */
final class Fit {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In names longer than this any few letters can be found in their order. */
    private static final int LOOSE = 60;

    /** Letters that stand further apart than so many times their number were not meant. */
    private static final int SPREAD = 4;

    private final String wanted;
    private final List<String> words;
    private final String letters;

    Fit(String typed) {
        wanted = FoldedText.fold(typed.strip());
        words = words(wanted);
        letters = String.join("", words);
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** How well, from 1 to 7; 0 where it does not fit at all. {@code folded} is the name folded, {@code more} what else is searched. */
    int of(String folded, String more) {
        if (folded.startsWith(wanted)) {
            return 7;
        }
        if (letters.isEmpty()) {
            return folded.contains(wanted) ? 4 : 0;
        }
        List<String> names = folded.length() <= LOOSE ? words(folded) : List.of();
        if (begin(names)) {
            return 6;
        }
        if (initials(names).startsWith(letters)) {
            return letters.length() > 1 ? 5 : 3;
        }
        if (folded.contains(wanted)) {
            return 4;
        }
        String both = folded + " " + more;
        if (words.stream().allMatch(both::contains)) {
            return 2;
        }
        return folded.length() <= LOOSE && inOrder(folded) ? 1 : 0;
    }

    private boolean begin(List<String> names) {
        int at = 0;
        for (String word : words) {
            while (at < names.size() && !names.get(at).startsWith(word)) {
                at++;
            }
            if (at++ >= names.size()) {
                return false;
            }
        }
        return true;
    }

    private static String initials(List<String> names) {
        StringBuilder initials = new StringBuilder();
        names.forEach(name -> initials.append(name.charAt(0)));
        return initials.toString();
    }

    /** The first letter begins a word, or the rest is chance. */
    private boolean inOrder(String folded) {
        if (letters.length() < 3) {
            return false;
        }
        for (int start = 0; start < folded.length(); start++) {
            boolean begins = start == 0 || !Character.isLetterOrDigit(folded.charAt(start - 1));
            if (begins && folded.charAt(start) == letters.charAt(0)) {
                int at = start;
                int found = 1;
                while (found < letters.length() && (at = folded.indexOf(letters.charAt(found), at + 1)) >= 0) {
                    found++;
                }
                if (found == letters.length() && at - start < letters.length() * SPREAD) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> words(String folded) {
        return BETWEEN.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }
}
