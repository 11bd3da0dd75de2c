package crossread.read.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in a {@link PackedException} once more comes out of it than any good file holds. */
public final class LimitedStream extends FilterInputStream {
    private long left;

    /** @param most how many bytes may come out of it */
    public LimitedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** Lets this many bytes come out from here on, whatever the limit was. */
    public void allow(long most) {
        left = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return count(value < 0 ? -1 : 1) < 0 ? -1 : value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return count(super.read(buffer, offset, length));
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count((int) Math.min(skipped, Integer.MAX_VALUE));
        return skipped;
    }

    private int count(int read) throws PackedException {
        left -= Math.max(0, read);
        if (left < 0) {
            throw PackedException.tooComplex("more data than a good file holds");
        }
        return read;
    }
}
