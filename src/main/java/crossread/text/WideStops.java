package crossread.text;

import crossread.words.WordList;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The stops of Chinese and Japanese, which need no blank behind them and end nothing inside brackets. */
final class WideStops {
    private static final String WIDE = "。！？｡．";
    /** How far a verb of saying may stand behind the quotation, in characters: 他昨天表示. */
    private static final int REACH = 8;

    private final Set<String> particles;
    private final Set<String> speech;

    WideStops(WordList abbreviations) {
        particles = abbreviations.words("particle");
        speech = abbreviations.words("said");
    }

    /** Whether the stop is wide, or a narrow one that stands among letters of these scripts: 何ですか?はい. */
    static boolean isWide(String text, Stop stop) {
        int last = stop.marks() - 1;
        if (text.charAt(last) == '．') {
            // a wide decimal point: ３．２９
            return stop.start() == 0 || !Character.isDigit(text.charAt(stop.start() - 1));
        }
        return WIDE.indexOf(text.charAt(last)) >= 0
                || ("!?".indexOf(text.charAt(last)) >= 0 && isSolidBehind(text, stop))
                || (text.charAt(last) == '.'
                        && stop.start() > 0
                        && isSolid(text.codePointBefore(stop.start()))
                        && isSolidBehind(text, stop));
    }

    private static boolean isSolidBehind(String text, Stop stop) {
        return stop.next() < text.length() && stop.next() == stop.end() && isSolid(text.codePointAt(stop.next()));
    }

    private static boolean isSolid(int point) {
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /** Whether what closed at the stop is only part of a sentence: 「行きます。」と述べた, “好。”他说. */
    boolean goesOn(String text, Stop stop) {
        if (stop.end() == stop.marks()) {
            return false;
        }
        if (particles.stream().anyMatch(particle -> text.startsWith(particle, stop.next()))) {
            return true;
        }
        int to = stop.next();
        while (to < Math.min(text.length(), stop.next() + REACH) && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String after = text.substring(stop.next(), to);
        return stop.closesQuote(text) && speech.stream().anyMatch(after::contains);
    }

    /** Which wide bracket is open while a text is read from left to right. */
    static final class Brackets {
        private static final String OPENING = "「『（【";
        private static final String CLOSING = "」』）】";
        /** A bracket open for longer was never closed, or holds a whole speech: its sentences are told apart. */
        private static final int LONGEST = 150;

        private int depth;
        private int opened;

        void pass(char c, int index) {
            if (OPENING.indexOf(c) >= 0) {
                opened = depth == 0 ? index : opened;
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }

        void pass(String text, Stop stop) {
            for (int i = stop.start(); i < stop.end(); i++) {
                pass(text.charAt(i), i);
            }
        }

        boolean isOpen(int index) {
            if (depth > 0 && index - opened > LONGEST) {
                depth = 0;
            }
            return depth > 0;
        }
    }
}
