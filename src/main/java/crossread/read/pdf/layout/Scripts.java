package crossread.read.pdf.layout;

import java.lang.Character.UnicodeScript;

/** What the joining of lines needs to know of scripts. */
final class Scripts {
    private Scripts() {}

    /** Written without blanks between words. */
    static boolean isUnspaced(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Whether most letters run from right to left. */
    static boolean isRightToLeft(Iterable<Run> runs) {
        int right = 0;
        int left = 0;
        for (Run run : runs) {
            byte direction = Character.getDirectionality(run.text().codePointAt(0));
            boolean turned = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            right += turned ? run.text().length() : 0;
            left += turned ? 0 : run.text().length();
        }
        return right > left;
    }
}
