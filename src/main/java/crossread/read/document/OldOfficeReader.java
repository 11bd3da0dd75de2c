package crossread.read.document;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.ArticleReader;
import crossread.read.SavedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Tells what a file in the old container of Office is: a new document that was locked, which is stored in it, or a
 * document of a program from before 2007, which cannot be read.
 */
public final class OldOfficeReader implements ArticleReader {
    private static final byte[] MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String LOCKED = "EncryptedPackage";

    /** By the name of the stream that holds the text; the names stand in the directory in UTF-16. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("WordDocument", "DOC"),
            Map.entry("Workbook", "XLS"),
            Map.entry("PowerPoint Document", "PPT"),
            Map.entry("__substg1.0_", "MSG"));

    @Override
    public String format() {
        return "doc";
    }

    @Override
    public boolean recognises(SavedFile file) {
        return at(file.bytes(), MAGIC, 0);
    }

    @Override
    public ReadResult read(SavedFile file) {
        if (has(file.bytes(), LOCKED)) {
            return Unreadable.of(file.name(), Problem.PROTECTED);
        }
        String kind = KINDS.stream()
                .filter(each -> has(file.bytes(), each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("DOC/XLS/PPT");
        return Unreadable.of(file.name(), Problem.UNSUPPORTED, kind);
    }

    private static boolean has(byte[] bytes, String name) {
        byte[] sought = name.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            if (at(bytes, sought, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] bytes, byte[] sought, int start) {
        for (int i = 0; i < sought.length; i++) {
            if (start + i >= bytes.length || bytes[start + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
