package crossread;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.Sentence;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import crossread.read.pdf.InProcessPdfReader;
import crossread.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the fuzzer calls: one reader, told by the system property {@code crossread.reader}, with any bytes.
 *
 * <p>A reader may find no article in them. It must not throw by its own fault, hang, fill the memory, or give an article
 * whose sentences do not stand where they say. An exception of a library is the business of {@code ArticleLoader}, which
 * makes it a value; one whose first frame outside the JDK is ours is a fault.
 */
public final class FuzzReaders {
    private static final ArticleReader READER = reader(System.getProperty("crossread.reader", "html"));
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    static {
        Logger.getLogger("").setLevel(Level.OFF);
    }

    private FuzzReaders() {}

    /** Classes are instrumented as they load, which takes longer than an input may: a right file is read before the first. */
    public static void fuzzerInitialize() throws IOException {
        fuzzerTestOneInput(Files.readAllBytes(Path.of(System.getProperty("crossread.seed"))));
    }

    private static ArticleReader reader(String format) {
        if (format.equals("pdf")) {
            return new InProcessPdfReader();
        }
        return Main.readers().all().stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader of " + format));
    }

    /** Called by the fuzzer, many thousand times a second at best. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        SavedFile file = new SavedFile("fuzzed", bytes, Optional.empty());
        try {
            READER.recognises(file);
            check(READER.read(file));
        } catch (RuntimeException | StackOverflowError thrown) {
            if (isOurs(thrown)) {
                throw thrown;
            }
        }
    }

    private static void check(ReadResult result) {
        if (!(result instanceof Readable readable)) {
            return;
        }
        if (readable.articles().isEmpty()) {
            throw new IllegalStateException("readable without an article");
        }
        for (Article article : readable.articles()) {
            for (Block block : article.blocks()) {
                block.finding()
                        .ifPresent(why -> why.original().ifPresent(index -> {
                            if (index < 0 || index >= article.blocks().size()) {
                                throw new IllegalStateException("repeats a block that is not there");
                            }
                        }));
            }
            for (Sentence sentence : SPLITTER.split(article).sentences()) {
                String text = article.blocks().get(sentence.block()).text();
                if (!sentence.span().of(text).equals(sentence.text())) {
                    throw new IllegalStateException("a sentence that does not stand where it says");
                }
            }
        }
    }

    private static boolean isOurs(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String name = frame.getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun.")) {
                return name.startsWith("crossread.");
            }
        }
        return true;
    }
}
