package crossread.read.document;

import crossread.read.SavedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs members into a file, in the order they were added. */
final class Packed {
    private final Map<String, byte[]> members = new LinkedHashMap<>();

    Packed add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Packed add(String name, byte[] bytes) {
        members.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                ZipEntry entry = new ZipEntry(member.getKey());
                // As the formats that have this member want it: so that the first bytes of the file say what it is.
                if (member.getKey().equals("mimetype")) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(member.getValue().length);
                    entry.setCrc(crc(member.getValue()));
                }
                zip.putNextEntry(entry);
                zip.write(member.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    SavedFile file(String name) {
        return new SavedFile(name, bytes(), Optional.empty());
    }
}
