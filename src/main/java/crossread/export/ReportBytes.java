package crossread.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** A report in memory, in blocks: an array that grows holds it three times over, which of 40 MB is felt. */
final class ReportBytes extends OutputStream {
    private static final int BLOCK = 1 << 16;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[BLOCK];
    private int used;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            if (used == BLOCK) {
                full.add(last);
                last = new byte[BLOCK];
                used = 0;
            }
            int part = Math.min(left, BLOCK - used);
            System.arraycopy(bytes, at, last, used, part);
            used += part;
            at += part;
            left -= part;
        }
    }

    /** Writes all of it. */
    void writeTo(WritableByteChannel channel) throws IOException {
        for (byte[] block : full) {
            writeAll(ByteBuffer.wrap(block), channel);
        }
        writeAll(ByteBuffer.wrap(last, 0, used), channel);
    }

    private static void writeAll(ByteBuffer buffer, WritableByteChannel channel) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
