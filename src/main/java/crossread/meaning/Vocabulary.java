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

    Vocabulary(Map<String, Integer> ids) {
        this.ids = Map.copyOf(ids);
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

    private static Map<String, Integer> entries(String json, int start) {
        Map<String, Integer> ids = new HashMap<>(64_000);
        StringBuilder piece = new StringBuilder();
        int at = start;
        while (json.charAt(at) != '}') {
            if (json.charAt(at) != '"') {
                at++;
                continue;
            }
            piece.setLength(0);
            at++;
            while (json.charAt(at) != '"') {
                if (json.charAt(at) == '\\') {
                    at++;
                    boolean unicode = json.charAt(at) == 'u';
                    piece.append(
                            unicode ? (char) Integer.parseInt(json.substring(at + 1, at + 5), 16) : json.charAt(at));
                    at += unicode ? 5 : 1;
                } else {
                    piece.append(json.charAt(at));
                    at++;
                }
            }
            at = json.indexOf(':', at) + 1;
            while (json.charAt(at) == ' ') {
                at++;
            }
            int number = at;
            while (Character.isDigit(json.charAt(at))) {
                at++;
            }
            ids.put(piece.toString(), Integer.parseInt(json, number, at, 10));
        }
        return ids;
    }

    int size() {
        return ids.size();
    }

    /** The number of a piece; -1 where it is none. Pieces that go on within a word begin with {@code ##}. */
    int id(String piece) {
        return ids.getOrDefault(piece, -1);
    }
}
