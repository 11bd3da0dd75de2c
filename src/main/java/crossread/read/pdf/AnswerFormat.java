package crossread.read.pdf;

import crossread.model.Problem;
import crossread.read.pdf.layout.PrintedText;
import crossread.read.pdf.layout.PrintedText.Sheet;
import crossread.read.pdf.layout.Role;
import crossread.read.pdf.layout.Run;
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
    /** Eight million letters, most of them in English, with their places; a novel takes two of these. */
    static final int LARGEST = 32 << 20;

    static final int MOST_PAGES = 2_000;
    static final int MOST_ELEMENTS = 500_000;
    private static final List<Role> ROLES = List.of(Role.values());
    private static final int TEXT = 1;
    private static final int REFUSED = 2;
    private static final int BOLD = 1;
    private static final int UPRIGHT = 2;
    private static final int LONGEST_TITLE = 2_000;
    private static final double FARTHEST = 1e6;

    /** @throws BeyondLimitException where it would be larger than {@link #LARGEST} */
    byte[] write(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        switch (answer) {
            case Answer.Refused(Problem problem, String technical) -> {
                out.writeByte(REFUSED);
                string(out, problem.name());
                string(out, technical);
            }
            case Answer.Text(PrintedText text) -> {
                out.writeByte(TEXT);
                out.writeInt(text.sheets().size());
                for (Sheet sheet : text.sheets()) {
                    out.writeFloat((float) sheet.width());
                    out.writeFloat((float) sheet.height());
                }
                out.writeInt(text.elements().size());
                for (Role role : text.elements()) {
                    out.writeByte(ROLES.indexOf(role));
                }
                string(out, text.title().orElse(""));
                out.writeInt(text.missing());
                out.writeBoolean(text.cut());
                out.writeInt(text.runs().size());
                for (Run run : text.runs()) {
                    write(out, run);
                    if (bytes.size() > LARGEST) {
                        throw new BeyondLimitException("more text than " + LARGEST + " bytes");
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Run run) throws IOException {
        out.writeInt(run.page());
        out.writeFloat((float) run.left());
        out.writeFloat((float) run.right());
        out.writeFloat((float) run.baseline());
        out.writeFloat((float) run.size());
        out.writeFloat((float) run.linkShare());
        out.writeByte((run.bold() ? BOLD : 0) | (run.upright() ? UPRIGHT : 0));
        out.writeInt(run.element());
        string(out, run.text());
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException where it is not an answer as {@link #write} makes it */
    Answer read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Answer answer = in.readByte() == REFUSED ? refused(in) : text(in);
        check(in.available() == 0, "more bytes than an answer has");
        return answer;
    }

    private static Answer refused(DataInputStream in) throws IOException {
        String name = string(in);
        for (Problem problem : Problem.values()) {
            if (problem.name().equals(name)) {
                return new Answer.Refused(problem, string(in));
            }
        }
        throw new IOException("no such problem");
    }

    private static Answer text(DataInputStream in) throws IOException {
        int pages = count(in, MOST_PAGES, 8);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            sheets.add(new Sheet(length(in), length(in)));
        }
        int labels = count(in, MOST_ELEMENTS, 1);
        List<Role> elements = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            int role = in.readByte();
            check(role >= 0 && role < ROLES.size(), "no such role");
            elements.add(ROLES.get(role));
        }
        String title = string(in);
        int missing = in.readInt();
        check(missing >= 0 && missing <= pages && title.length() <= LONGEST_TITLE, "beyond a limit");
        boolean cut = in.readBoolean();
        int number = count(in, LARGEST, 29);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            runs.add(run(in, pages, labels));
        }
        Optional<String> named = title.isEmpty() ? Optional.empty() : Optional.of(title);
        return new Answer.Text(new PrintedText(sheets, runs, elements, named, missing, cut));
    }

    private static Run run(DataInputStream in, int pages, int labels) throws IOException {
        int page = in.readInt();
        double left = length(in);
        double right = length(in);
        double baseline = length(in);
        double size = length(in);
        double linkShare = length(in);
        int flags = in.readByte();
        int element = in.readInt();
        check(page >= 0 && page < pages && left <= right && size > 0, "a run is off its page");
        check(element >= Run.ARTIFACT && element < labels && linkShare >= 0 && linkShare <= 1, "a run is mislabelled");
        return new Run(
                page,
                left,
                right,
                baseline,
                size,
                (flags & BOLD) != 0,
                (flags & UPRIGHT) != 0,
                linkShare,
                element,
                string(in));
    }

    private static double length(DataInputStream in) throws IOException {
        float length = in.readFloat();
        check(Math.abs(length) <= FARTHEST, "no length");
        return length;
    }

    /** A number of things, each of so many bytes at least: never more than the bytes left could hold. */
    private static int count(DataInputStream in, int most, int bytesEach) throws IOException {
        int count = in.readInt();
        check(count >= 0 && count <= most && count <= in.available() / bytesEach, "beyond a limit");
        return count;
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in, LARGEST, 1)), StandardCharsets.UTF_8);
    }

    private static void check(boolean holds, String what) throws IOException {
        if (!holds) {
            throw new IOException(what);
        }
    }
}
