package crossread.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face with letters that none of the program's has: one of these, under which its shapes for "A", "B" ... stand. */
final class MadeUpFace {
    private static final int RIGHTS = 8;
    /** Bytes of a collection before its only face. */
    private static final int HEAD = 16;

    private MadeUpFace() {}

    /**
     * Writes it, larger than a face of a few letters is.
     *
     * @param letters in the order of their code points
     * @param rights as the table OS/2 tells them (fsType)
     */
    static Path write(Path file, String letters, int rights) throws IOException {
        return Files.write(file, together(tables(letters, rights), 0));
    }

    /** Writes it as the only one of a collection. */
    static Path writeCollection(Path file, String letters) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("ttcf");
        out.writeInt(0x00010000);
        out.writeInt(1);
        out.writeInt(HEAD);
        out.write(together(tables(letters, 0), HEAD));
        return Files.write(file, bytes.toByteArray());
    }

    private static Map<String, byte[]> tables(String letters, int rights) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        try (InputStream in = MadeUpFace.class.getResourceAsStream(Face.REGULAR.resource());
                TrueTypeFont model = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)))) {
            for (TTFTable table : model.getTables()) {
                tables.put(table.getTag(), model.getTableBytes(table));
            }
            tables.put("cmap", map(letters, model.getUnicodeCmapLookup().getGlyphId('A')));
        }
        tables.get("OS/2")[RIGHTS] = (byte) (rights >> 8);
        tables.get("OS/2")[RIGHTS + 1] = (byte) rights;
        tables.put("zzzz", new byte[1 << 20]);
        return tables;
    }

    /** Character map of format 12: a group a letter. */
    private static byte[] map(String letters, int first) throws IOException {
        int[] points = letters.codePoints().toArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(3);
        out.writeShort(10);
        out.writeInt(12);
        out.writeShort(12);
        out.writeShort(0);
        out.writeInt(16 + 12 * points.length);
        out.writeInt(0);
        out.writeInt(points.length);
        for (int i = 0; i < points.length; i++) {
            out.writeInt(points[i]);
            out.writeInt(points[i]);
            out.writeInt(first + i);
        }
        return bytes.toByteArray();
    }

    /** @param begin where in its file it begins */
    private static byte[] together(Map<String, byte[]> tables, int begin) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x00010000);
        out.writeShort(tables.size());
        out.write(new byte[6]);
        int place = begin + 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.writeBytes(table.getKey());
            out.writeInt(0);
            out.writeInt(place);
            out.writeInt(table.getValue().length);
            place += table.getValue().length;
        }
        for (byte[] table : tables.values()) {
            out.write(table);
        }
        return bytes.toByteArray();
    }
}
