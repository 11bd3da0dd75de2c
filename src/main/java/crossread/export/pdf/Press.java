package crossread.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Compresses what stands on pages, on another thread while the next ones are drawn. */
final class Press {
    /** Pages that may wait to be compressed, before drawing waits too. */
    private static final int MOST = 64;

    private final Queue<Page> pages = new ArrayDeque<>();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    private record Page(CompletableFuture<byte[]> compressed, COSStream stream) {}

    /** @param stream is given the bytes, compressed, at the latest when this is finished */
    void take(byte[] bytes, COSStream stream) throws IOException {
        if (pages.size() == MOST) {
            put(pages.remove());
        }
        CompletableFuture<byte[]> compressed = last.thenApplyAsync(_ -> compressed(bytes));
        pages.add(new Page(compressed, stream));
        last = compressed;
    }

    /** Ends when every stream has its bytes. */
    void finish() throws IOException {
        while (!pages.isEmpty()) {
            put(pages.remove());
        }
    }

    private static void put(Page page) throws IOException {
        page.stream().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = page.stream().createRawOutputStream()) {
            out.write(page.compressed().join());
        }
    }

    private static byte[] compressed(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length / 3);
            byte[] part = new byte[1 << 13];
            while (!deflater.finished()) {
                all.write(part, 0, deflater.deflate(part));
            }
            return all.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
