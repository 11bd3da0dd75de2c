package crossread.fact.figure.number;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces in one pass. */
final class PieceScanner {
    /** Of the words that say how exact a number is, in pieces: "in the region of". */
    private static final int LONGEST_HEDGE = 4;

    private final String text;
    private final NumberMarks marks;
    private final List<Piece> pieces = new ArrayList<>();

    PieceScanner(String text, NumberMarks marks) {
        this.text = text;
        this.marks = marks;
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
        StringBuilder plain = new StringBuilder(text.substring(start, end));
        if (end - start <= 3) {
            boolean blanks = mayHaveBlanks();
            int gap = gap(end, blanks);
            while (gap > 0 && digits(end + gap) == end + gap + 3) {
                plain.append(text, end + gap, end + gap + 3);
                end += gap + 3;
                gap = gap(end, blanks);
            }
        }
        if (marks.isDecimal(text, end)) {
            int to = digits(end + 1);
            plain.append('.').append(text, end + 1, to);
            end = to;
        } else {
            int points = 0;
            while (end < text.length() && text.charAt(end) == '.' && isDigit(end + 1)) {
                int to = digits(end + 1);
                plain.append('.').append(text, end + 1, to);
                end = to;
                points++;
            }
            if (points > 1) {
                return add(start, end, Piece.Kind.CODE);
            }
        }
        pieces.add(Piece.number(text, start, end, plain.toString()));
        return end;
    }

    private int gap(int at, boolean blanks) {
        return blanks && text.startsWith(" ", at) ? 1 : marks.thousandsGap(text, at);
    }

    /** Behind "some", "more than" or "$", and as the other end of a range from such a number: "some 1 200 to 1 500". */
    private boolean mayHaveBlanks() {
        int count = pieces.size();
        if (count == 0) {
            return false;
        }
        Piece last = pieces.getLast();
        boolean range = count > 1
                && pieces.get(count - 2).isNumber()
                && pieces.get(count - 2).text().indexOf(' ') > 0
                && (last.isWord() || last.isHyphen());
        return range || Character.getType(last.text().codePointAt(0)) == Character.CURRENCY_SYMBOL || isHedge(count);
    }

    private boolean isHedge(int count) {
        String phrase = "";
        for (int i = count - 1; i >= Math.max(0, count - LONGEST_HEDGE); i--) {
            phrase = pieces.get(i).lower() + (phrase.isEmpty() ? "" : " " + phrase);
            if (marks.hedges().contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private int word(int start) {
        int end = start;
        boolean solid = Piece.isSolid(text.codePointAt(start));
        while (end < text.length()
                && Character.isLetter(text.codePointAt(end))
                && Piece.isSolid(text.codePointAt(end)) == solid) {
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
