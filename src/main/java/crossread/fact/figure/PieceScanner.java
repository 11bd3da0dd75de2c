package crossread.fact.figure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces in one pass. */
final class PieceScanner {
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    PieceScanner(String text) {
        this.text = text;
    }

    List<Piece> scan() {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                at += Character.charCount(point);
            } else if (isDigit(at) || startsDecimals(at)) {
                at = number(at);
            } else if (Character.isLetter(point)) {
                at = word(at);
            } else {
                at = add(at, at + Character.charCount(point), Piece.Kind.SIGN);
            }
        }
        return pieces;
    }

    private int add(int start, int end, Piece.Kind kind) {
        pieces.add(Piece.of(text, start, end, kind));
        return end;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** ".08", but not the point of "3 p.m.5". */
    private boolean startsDecimals(int at) {
        return text.charAt(at) == '.'
                && isDigit(at + 1)
                && (at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.'));
    }

    private int digits(int at) {
        int end = at;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private int number(int start) {
        int end = digits(start);
        if (end - start <= 3) {
            while (isThousandsMark(end) && digits(end + gap(end)) == end + gap(end) + 3) {
                end += gap(end) + 3;
            }
        }
        int points = 0;
        while (end < text.length() && text.charAt(end) == '.' && isDigit(end + 1)) {
            end = digits(end + 1);
            points++;
        }
        return add(start, end, points > 1 ? Piece.Kind.CODE : Piece.Kind.NUMBER);
    }

    /** A comma, a hard or thin space; a comma and a space only before "000", which no sentence starts a number with. */
    private boolean isThousandsMark(int at) {
        if (at >= text.length()) {
            return false;
        }
        char mark = text.charAt(at);
        return (mark == ',' && (isDigit(at + 1) || text.startsWith(", 000", at)))
                || mark == '\u00a0'
                || mark == '\u202f'
                || mark == '\u2009'
                || text.startsWith(" 000", at);
    }

    private int gap(int at) {
        return text.startsWith(", ", at) ? 2 : 1;
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (end - start == 1) {
            // "U.S.", "p.m."
            int dotted = start;
            while (dotted + 1 < text.length()
                    && Character.isLetter(text.charAt(dotted))
                    && text.charAt(dotted + 1) == '.') {
                dotted += 2;
            }
            if (dotted - start >= 4) {
                end = dotted;
            }
        }
        return add(start, end, Piece.Kind.WORD);
    }
}
