package crossread.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Formats told by their first bytes, so that a file no reader takes can be called by its name. */
public enum KnownFormat {
    PDF("PDF", "%PDF-"),
    RTF("RTF", "{\\rtf"),
    ZIP("ZIP", "PK\u0003\u0004"),
    EMPTY_ZIP("ZIP", "PK\u0005\u0006"),
    GZIP("gzip", "\u001f\u008b"),
    BZIP2("bzip2", "BZh"),
    SEVEN_ZIP("7-Zip", "7z\u00bc\u00af"),
    XZ("xz", "\u00fd7zXZ"),
    RAR("RAR", "Rar!\u001a"),
    OLD_OFFICE("DOC/XLS/PPT", "\u00d0\u00cf\u0011\u00e0"),
    PNG("PNG", "\u0089PNG"),
    JPEG("JPEG", "\u00ff\u00d8\u00ff"),
    GIF("GIF", "GIF8"),
    RIFF("RIFF (WebP, WAV, AVI)", "RIFF"),
    TIFF_LITTLE("TIFF", "II*\u0000"),
    TIFF_BIG("TIFF", "MM\u0000*"),
    OGG("Ogg", "OggS"),
    MATROSKA("Matroska/WebM", "\u001aE\u00df\u00a3"),
    WEBARCHIVE("Safari web archive", "bplist00"),
    WARC("WARC", "WARC/"),
    SQLITE("SQLite", "SQLite format 3"),
    DJVU("DjVu", "AT&TFORM"),
    POSTSCRIPT("PostScript", "%!PS");

    private static final int START = 4096;

    private final String title;
    private final String magic;

    KnownFormat(String title, String magic) {
        this.title = title;
        this.magic = magic;
    }

    /** What the file is by its first bytes, in the words for the reader; empty for text and for anything else. */
    public static Optional<String> nameOf(SavedFile file) {
        String start = new String(file.bytes(), 0, Math.min(file.bytes().length, START), StandardCharsets.ISO_8859_1);
        for (KnownFormat format : values()) {
            if (start.startsWith(format.magic) && (format != RIFF || hasZero(start))) {
                return Optional.of(format == ZIP ? inside(start) : format.title);
            }
        }
        if (start.substring(0, Math.min(start.length(), 1024)).contains(PDF.magic) && hasZero(start)) {
            return Optional.of(PDF.title);
        }
        return MailHead.of(file).map(head -> head.isPage() ? "MHTML" : "EML");
    }

    private static boolean hasZero(String start) {
        return start.indexOf('\0') >= 0;
    }

    /** Which of the formats that are ZIP files inside, by the members at its start. */
    private static String inside(String start) {
        if (start.contains("mimetypeapplication/epub+zip")) {
            return "EPUB";
        }
        if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return "ODT";
        }
        if (start.contains("word/")) {
            return "DOCX";
        }
        if (start.contains("xl/")) {
            return "XLSX";
        }
        if (start.contains("ppt/")) {
            return "PPTX";
        }
        return start.contains("[Content_Types].xml") ? "DOCX" : "ZIP";
    }
}
