package crossread.read.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Opens what is packed with gzip or deflate, within the limits of {@link ZipOpener}. */
public final class GzipOpener {

    /** Whether these are gzip data that begin with this text once they are unpacked. */
    public boolean startsWith(byte[] bytes, String text) {
        if (!isGzip(bytes)) {
            return false;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] start = in.readNBytes(text.length());
            return new String(start, StandardCharsets.ISO_8859_1).equals(text);
        } catch (IOException none) {
            return false;
        }
    }

    /** Whether they begin as gzip data do. */
    public boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    /**
     * Unpacks gzip data, one piece after the other where there are several, as they are read.
     *
     * @return a stream that throws a {@link PackedException} beyond 200 MiB, or beyond 200 times the packed size where that
     *     is more than 1 MiB
     */
    public InputStream open(byte[] packed) throws IOException {
        return limited(new GZIPInputStream(new ByteArrayInputStream(packed)), packed.length, ZipOpener.LARGEST_TOTAL);
    }

    /**
     * Unpacks the body of a page that its server sent packed; gzip or deflate is told by the bytes, since servers and
     * archives are wrong about it.
     *
     * @return the bytes, or what was given where it is not packed
     * @throws PackedException beyond 32 MiB, or beyond 200 times the packed size where that is more than 1 MiB
     */
    public byte[] unpack(byte[] packed, boolean deflated) throws IOException {
        if (isGzip(packed)) {
            return all(new GZIPInputStream(new ByteArrayInputStream(packed)), packed.length);
        }
        if (!deflated) {
            return packed;
        }
        // "deflate" means zlib by the standard, and bare deflate to some servers.
        Inflater inflater = new Inflater(!isZlib(packed));
        try {
            return all(new InflaterInputStream(new ByteArrayInputStream(packed), inflater), packed.length);
        } finally {
            inflater.end();
        }
    }

    private static byte[] all(InputStream unpacked, int packed) throws IOException {
        try (InputStream in = limited(unpacked, packed, ZipOpener.LARGEST_MEMBER)) {
            return in.readAllBytes();
        }
    }

    private static InputStream limited(InputStream in, int packed, long most) {
        return new LimitedStream(in, Math.min(most, ZipOpener.mostFrom(packed)));
    }

    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0x0F) == 8 && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
    }
}
