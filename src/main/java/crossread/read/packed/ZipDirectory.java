package crossread.read.packed;

import crossread.model.article.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The directory at the end of a ZIP file. It is needed for members that were stored as they are while their length was not
 * known yet: only it tells where they end. Programs in a browser write web archives so.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int MEMBER = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int MEMBER_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final List<Entry> entries;

    /**
     * A member as the directory describes it.
     *
     * @param start index of its header in the file
     * @param packed its length there
     */
    record Entry(String name, int flags, int method, int start, int packed) {
        boolean isLocked() {
            return (flags & 1) != 0;
        }
    }

    private ZipDirectory(byte[] bytes, List<Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /**
     * Reads it; of more than the allowed number of members it holds one more than that.
     *
     * @throws PackedException where there is none, or its members lie over each other
     */
    static ZipDirectory of(byte[] bytes) throws PackedException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(file);
        if (end < 0) {
            throw damaged("no directory");
        }
        List<Entry> entries = new ArrayList<>();
        int at = file.getInt(end + 16);
        while (at >= 0
                && at <= end - ENTRY_LENGTH
                && file.getInt(at) == ENTRY
                && entries.size() <= ZipOpener.MOST_MEMBERS) {
            int name = length(file, at + 28);
            if (name > end - ENTRY_LENGTH - at) {
                throw damaged("directory cut");
            }
            entries.add(new Entry(
                    MemberNames.decode(new String(bytes, at + ENTRY_LENGTH, name, StandardCharsets.ISO_8859_1)),
                    length(file, at + 8),
                    length(file, at + 10),
                    file.getInt(at + 42),
                    file.getInt(at + 20)));
            at += ENTRY_LENGTH + name + length(file, at + 30) + length(file, at + 32);
        }
        entries.sort(Comparator.comparingInt(Entry::start));
        return new ZipDirectory(bytes, List.copyOf(entries));
    }

    private static int end(ByteBuffer file) {
        int last = file.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static int length(ByteBuffer file, int at) {
        return file.getShort(at) & 0xFFFF;
    }

    /** The members in their order in the file. */
    List<Entry> entries() {
        return entries;
    }

    /** The content of a member, to be unpacked while it is read. */
    InputStream open(Entry entry) throws PackedException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int start = entry.start;
        if (start < 0 || start > bytes.length - MEMBER_LENGTH || file.getInt(start) != MEMBER) {
            throw damaged("member not in its place");
        }
        int from = start + MEMBER_LENGTH + length(file, start + 26) + length(file, start + 28);
        int index = entries.indexOf(entry);
        int next = index + 1 < entries.size() ? entries.get(index + 1).start : bytes.length;
        if (entry.packed < 0 || from > next - entry.packed) {
            // Members over each other are how 10 MB become 281 TB.
            throw damaged("members overlap");
        }
        InputStream packed = new ByteArrayInputStream(bytes, from, entry.packed);
        return switch (entry.method) {
            case STORED -> packed;
            case DEFLATED -> inflated(packed);
            default -> throw damaged("packed by method " + entry.method);
        };
    }

    private static InputStream inflated(InputStream packed) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private static PackedException damaged(String why) {
        return new PackedException(Problem.DAMAGED, why);
    }
}
