package crossread.machine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one start of the program sends another: a sign, then the number of files and their absolute paths as UTF-8. */
final class FileList {
    /** Another release of the program that sends something else has another sign and is not understood. */
    private static final int SIGN = 0x43_52_44_31;

    /** Far more than anyone selects; what claims more is not ours. */
    static final int MOST = 10_000;

    private static final int LONGEST = 32_768;

    private FileList() {}

    static void write(List<Path> files, DataOutputStream out) throws IOException {
        if (files.size() > MOST) {
            throw new IOException("too many files");
        }
        out.writeInt(SIGN);
        out.writeInt(files.size());
        for (Path file : files) {
            byte[] name = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(name.length);
            out.write(name);
        }
        out.flush();
    }

    /** @throws IOException where this is no such list, or not a whole one */
    static List<Path> read(DataInputStream in) throws IOException {
        if (in.readInt() != SIGN) {
            throw new IOException("not ours");
        }
        int count = within(in.readInt(), MOST);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[within(in.readInt(), LONGEST)];
            in.readFully(name);
            files.add(absolute(new String(name, StandardCharsets.UTF_8)));
        }
        return List.copyOf(files);
    }

    private static int within(int value, int most) throws IOException {
        if (value < 0 || value > most) {
            throw new IOException("not ours");
        }
        return value;
    }

    private static Path absolute(String name) throws IOException {
        try {
            Path file = Path.of(name);
            if (file.isAbsolute()) {
                return file;
            }
        } catch (InvalidPathException unknown) {
            throw new IOException("no path", unknown);
        }
        throw new IOException("no absolute path");
    }
}
