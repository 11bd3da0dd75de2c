package crossread.read.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;

/**
 * An encoding of one byte a character, the way programs really use it: a byte it leaves open stands for the control
 * character of that number.
 */
final class SingleBytes {
    private final char[] characters = new char[256];
    private final Map<Character, Integer> bytes = new HashMap<>();

    SingleBytes(String name) {
        Charset charset = Charset.forName(name);
        for (int value = 0; value < 256; value++) {
            CharBuffer decoded = CharBuffer.allocate(1);
            boolean open = charset.newDecoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(new byte[] {(byte) value}), decoded, true)
                    .isError();
            characters[value] = open ? (char) value : decoded.get(0);
            bytes.put(characters[value], value);
        }
        // Latin-1 and windows-1252 were mixed up so often that a control character means its byte in any of them.
        for (int value = 0x80; value < 0xA0; value++) {
            bytes.putIfAbsent((char) value, value);
        }
    }

    /** The byte that is read as this character; -1 where none is. */
    int byteOf(char character) {
        return bytes.getOrDefault(character, -1);
    }

    /** What the byte is read as. */
    char characterOf(int value) {
        return characters[value];
    }
}
