package crossread.read.pdf;

import crossread.model.article.BlockKind;
import crossread.model.article.Problem;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.read.clean.Piece;
import crossread.read.pdf.layout.Paragraph;
import crossread.read.pdf.layout.PrintLayout.Laid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the reading process writes its answer for the program.
 *
 * <p>It is read as carefully as a file from anywhere: the process that wrote it worked on hostile bytes.
 */
final class AnswerFormat {
    /** Eight million letters, some of them of three bytes, with what is said of them; a novel has a million. */
    static final int LARGEST = 32 << 20;

    static final int MOST_PAGES = 2_000;
    private static final int TEXT = 1;
    private static final int REFUSED = 2;
    private static final int LEAST_PARAGRAPH = 30;

    /** @throws BeyondLimitException where it would be larger than {@link #LARGEST} */
    byte[] write(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        switch (answer) {
            case Refused(Problem problem, String technical) -> {
                out.writeByte(REFUSED);
                string(out, problem.name());
                string(out, technical);
            }
            case Answer.Text text -> {
                out.writeByte(TEXT);
                out.writeInt(text.pages());
                out.writeInt(text.missing());
                out.writeBoolean(text.cut());
                string(out, text.title().orElse(""));
                out.writeDouble(text.laid().bodySize());
                out.writeInt(text.laid().runningHeads().size());
                for (String head : text.laid().runningHeads()) {
                    string(out, head);
                }
                out.writeInt(text.laid().paragraphs().size());
                for (Paragraph paragraph : text.laid().paragraphs()) {
                    write(out, paragraph);
                    if (bytes.size() > LARGEST) {
                        throw new BeyondLimitException("more text than " + LARGEST + " bytes");
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Paragraph paragraph) throws IOException {
        Piece piece = paragraph.piece();
        out.writeInt(paragraph.page());
        out.writeDouble(paragraph.size());
        string(out, piece.kind().name());
        out.writeDouble(piece.linkShare());
        out.writeBoolean(piece.cell());
        out.writeBoolean(piece.found().isPresent());
        if (piece.found().isPresent()) {
            SetAside found = piece.found().get();
            string(out, found.reason().name());
            string(out, found.rule());
            string(out, found.trust().name());
        }
        string(out, piece.text());
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException where it is not an answer as {@link #write} makes it */
    Answer read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Answer answer = switch (in.readByte()) {
            case REFUSED -> new Refused(one(in, Problem.values()), string(in));
            case TEXT -> text(in);
            default -> throw new IOException("no answer");
        };
        check(in.available() == 0, "more bytes than an answer has");
        return answer;
    }

    private static Answer text(DataInputStream in) throws IOException {
        int pages = in.readInt();
        int missing = in.readInt();
        check(pages > 0 && pages <= MOST_PAGES && missing >= 0 && missing <= pages, "beyond a limit");
        boolean cut = in.readBoolean();
        String title = string(in);
        double bodySize = size(in);
        List<String> heads = new ArrayList<>();
        for (int left = count(in, Integer.BYTES); left > 0; left--) {
            heads.add(string(in));
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int left = count(in, LEAST_PARAGRAPH); left > 0; left--) {
            paragraphs.add(paragraph(in, pages));
        }
        Optional<String> named = title.isEmpty() ? Optional.empty() : Optional.of(title);
        return new Answer.Text(new Laid(paragraphs, heads, bodySize), named, pages, missing, cut);
    }

    private static Paragraph paragraph(DataInputStream in, int pages) throws IOException {
        int page = in.readInt();
        check(page >= 0 && page < pages, "a paragraph is on no page");
        double size = size(in);
        BlockKind kind = one(in, BlockKind.values());
        double linkShare = in.readDouble();
        check(linkShare >= 0 && linkShare <= 1, "no share");
        boolean cell = in.readBoolean();
        Optional<SetAside> found = in.readBoolean()
                ? Optional.of(SetAside.because(one(in, Reason.values()), string(in), one(in, Trust.values())))
                : Optional.empty();
        return new Paragraph(page, size, new Piece(string(in), kind, linkShare, cell, found));
    }

    private static double size(DataInputStream in) throws IOException {
        double size = in.readDouble();
        check(size >= 0 && size <= RunCollector.FARTHEST, "no size");
        return size;
    }

    private static <E extends Enum<E>> E one(DataInputStream in, E[] of) throws IOException {
        String name = string(in);
        for (E value : of) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw new IOException("no such value");
    }

    /** A number of things, each of so many bytes at least: never more than the bytes left could hold. */
    private static int count(DataInputStream in, int bytesEach) throws IOException {
        int count = in.readInt();
        check(count >= 0 && count <= in.available() / bytesEach, "beyond a limit");
        return count;
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in, 1)), StandardCharsets.UTF_8);
    }

    private static void check(boolean holds, String what) throws IOException {
        if (!holds) {
            throw new IOException(what);
        }
    }
}
