package crossread.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The word pieces a model knows, each with its number. */
final class Vocabulary {
    static final String UNKNOWN = "[UNK]";
    static final String START = "[CLS]";
    static final String END = "[SEP]";

    private static final String KEY = "\"vocab\"";

    private final Map<String, Integer> ids;

    /** @param ids by piece; not copied, and not to be changed */
    Vocabulary(Map<String, Integer> ids) {
        this.ids = ids;
        for (String piece : new String[] {UNKNOWN, START, END}) {
            if (!ids.containsKey(piece)) {
                throw new IllegalArgumentException("the vocabulary lacks " + piece);
            }
        }
    }

    /**
     * Reads the vocabulary out of a {@code tokenizer.json}. The object is flat and pieces hold no braces that are not in
     * quotes, so that a whole JSON parser, which this room does not know, is not needed.
     *
     * @throws IOException where the file cannot be read or holds no vocabulary
     */
    static Vocabulary read(Path file) throws IOException {
        String json = Files.readString(file);
        int key = json.indexOf(KEY);
        int open = key < 0 ? -1 : json.indexOf('{', key);
        if (open < 0) {
            throw new IOException("no vocabulary in " + file.getFileName());
        }
        try {
            return new Vocabulary(entries(json, open + 1));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException damaged) {
            throw new IOException("damaged vocabulary in " + file.getFileName(), damaged);
        }
    }

    /** Goes from mark to mark with {@code indexOf}: this runs once, cold, while the reader waits for the model. */
    private static Map<String, Integer> entries(String json, int start) {
        Map<String, Integer> ids = new HashMap<>(64_000);
        int open = json.indexOf('"', start);
        while (open >= 0) {
            int close = json.indexOf('"', open + 1);
            String piece = json.substring(open + 1, close);
            if (piece.indexOf('\\') >= 0) {
                close = end(json, open + 1);
                piece = unescaped(json.substring(open + 1, close));
            }
            int number = skipSpace(json, json.indexOf(':', close) + 1);
            int at = number;
            while (Character.isDigit(json.charAt(at))) {
                at++;
            }
            ids.put(piece, Integer.parseInt(json, number, at, 10));
            open = json.charAt(skipSpace(json, at)) == ',' ? json.indexOf('"', at) : -1;
        }
        return ids;
    }

    private static int skipSpace(String json, int from) {
        int at = from;
        while (Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String json, int from) {
        int at = from;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** In a vocabulary only the quotation mark, the backslash and numbered characters are escaped. */
    private static String unescaped(String json) {
        StringBuilder piece = new StringBuilder();
        int at = 0;
        while (at < json.length()) {
            boolean escaped = json.charAt(at) == '\\';
            boolean numbered = escaped && json.charAt(at + 1) == 'u';
            if (numbered) {
                piece.append((char) Integer.parseInt(json, at + 2, at + 6, 16));
            } else {
                piece.append(json.charAt(escaped ? at + 1 : at));
            }
            at += numbered ? 6 : escaped ? 2 : 1;
        }
        return piece.toString();
    }

    int size() {
        return ids.size();
    }

    /** The number of a piece; -1 where it is none. Pieces that go on within a word begin with {@code ##}. */
    int id(String piece) {
        return ids.getOrDefault(piece, -1);
    }
}
