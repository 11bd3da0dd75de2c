package crossread.read.packed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names of the members of a ZIP file, told without unpacking any. */
final class MemberNames {
    private static final int MEMBER = 0x04034b50;
    private static final int MEMBER_LENGTH = 30;

    private MemberNames() {}

    static List<String> of(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < MEMBER_LENGTH || file.getInt(0) != MEMBER) {
            return List.of();
        }
        try {
            // A document or book inside a ZIP is packed hardly at all: among the heads its names would be found too.
            return ZipDirectory.of(bytes).entries().stream()
                    .map(ZipDirectory.Entry::name)
                    .toList();
        } catch (PackedException none) {
            return byHeads(bytes, file);
        }
    }

    private static List<String> byHeads(byte[] bytes, ByteBuffer file) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at + MEMBER_LENGTH <= file.limit() && names.size() < ZipOpener.MOST_MEMBERS; at++) {
            if (file.get(at) == 'P' && file.getInt(at) == MEMBER) {
                int length = file.getShort(at + 26) & 0xFFFF;
                if (at + MEMBER_LENGTH + length <= file.limit()) {
                    names.add(decode(new String(bytes, at + MEMBER_LENGTH, length, StandardCharsets.ISO_8859_1)));
                }
            }
        }
        return names;
    }

    /**
     * A name whose bytes were each read as a character. Most programs write UTF-8 and many do not say so; read strictly as
     * UTF-8 an old name in another encoding would make the whole file unreadable.
     */
    static String decode(String raw) {
        if (raw.chars().anyMatch(unit -> unit > 0xFF)) {
            return raw;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException old) {
            return raw;
        }
    }
}
