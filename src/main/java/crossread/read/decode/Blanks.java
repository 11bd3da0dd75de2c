package crossread.read.decode;

/** The blanks of a page, which stand for one each however many there are. */
public final class Blanks {
    private Blanks() {}

    /** The text with one plain blank where there are blanks or line ends of any kind, and none at its ends. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isBlank(unit)) {
                between = true;
            } else {
                if (between && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(unit);
                between = false;
            }
        }
        return folded.toString().strip();
    }

    private static boolean isBlank(char unit) {
        return unit == ' '
                || (unit >= '\t' && unit <= '\r')
                || unit == '\u00A0'
                || (unit >= '\u2000' && unit <= '\u200A')
                || unit == '\u202F'
                || unit == '\u205F'
                || unit == '\u3000';
    }
}
