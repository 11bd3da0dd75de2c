package crossread.meaning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Cuts text into the word pieces of BERT's uncased models: control characters dropped, ideographs set apart, accents
 * stripped, small letters, punctuation set apart, then the longest piece the vocabulary knows from the left.
 *
 * <p>As {@code BertNormalizer}, {@code BertPreTokenizer} and {@code WordPiece} of Hugging Face's tokenizers do.
 */
final class WordPieceTokenizer {
    /** A longer word is unknown as a whole. */
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int most;

    /** @param most pieces in one text, start and end among them; what is beyond is cut off */
    WordPieceTokenizer(Vocabulary vocabulary, int most) {
        this.vocabulary = vocabulary;
        this.most = most;
    }

    /** Numbers of the pieces of {@code text}, between those of start and end. */
    long[] ids(String text) {
        long[] ids = new long[most];
        ids[0] = vocabulary.id(Vocabulary.START);
        int count = 1;
        for (String word : plain(text).split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            count = pieces(word, ids, count);
            if (count == most - 1) {
                break;
            }
        }
        ids[count] = vocabulary.id(Vocabulary.END);
        return Arrays.copyOf(ids, count + 1);
    }

    /** In small letters without accents, words and marks apart by single or several spaces. */
    private static String plain(String text) {
        StringBuilder kept = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (Character.isSpaceChar(point) || point == '\t' || point == '\n' || point == '\r') {
                kept.append(' ');
            } else if (!isDropped(point)) {
                apart(kept, point, WordPieceTokenizer::isIdeograph);
            }
        });
        StringBuilder plain = new StringBuilder(kept.length() + 16);
        Normalizer.normalize(kept, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(point -> apart(plain, point, WordPieceTokenizer::isPunctuation));
        return plain.toString();
    }

    private static void apart(StringBuilder text, int point, IntPredicate alone) {
        if (alone.test(point)) {
            text.append(' ').appendCodePoint(point).append(' ');
        } else {
            text.appendCodePoint(point);
        }
    }

    private static boolean isDropped(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> point == 0xFFFD;
        };
    }

    private static boolean isIdeograph(int point) {
        return between(point, 0x4E00, 0x9FFF)
                || between(point, 0x3400, 0x4DBF)
                || between(point, 0x20000, 0x2A6DF)
                || between(point, 0x2A700, 0x2CEAF)
                || between(point, 0xF900, 0xFAFF)
                || between(point, 0x2F800, 0x2FA1F);
    }

    private static boolean isPunctuation(int point) {
        return between(point, '!', '/')
                || between(point, ':', '@')
                || between(point, '[', '`')
                || between(point, '{', '~')
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean between(int point, int first, int last) {
        return point >= first && point <= last;
    }

    /** Puts the pieces of one word into {@code ids} from {@code start} on and answers where the next one goes. */
    private int pieces(String word, long[] ids, int start) {
        int room = most - 1;
        int count = start;
        int from = 0;
        boolean fits = word.codePointCount(0, word.length()) <= LONGEST_WORD;
        while (fits && from < word.length()) {
            int to = word.length();
            int id = -1;
            while (to > from && id < 0) {
                String piece = word.substring(from, to);
                id = vocabulary.id(from == 0 ? piece : "##" + piece);
                to = id < 0 ? word.offsetByCodePoints(to, -1) : to;
            }
            fits = id >= 0;
            if (fits && count < room) {
                ids[count] = id;
                count++;
            }
            from = to;
        }
        if (!fits) {
            ids[start] = vocabulary.id(Vocabulary.UNKNOWN);
            return start + 1;
        }
        return count;
    }
}
