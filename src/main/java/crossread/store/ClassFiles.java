package crossread.store;

import crossread.lesson.AnswerKey;
import crossread.lesson.Handout;
import crossread.store.json.Fields;
import crossread.store.json.Json;
import crossread.store.json.KeyJson;
import crossread.store.json.LessonJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Class files, which a class is given and which hold no answer, and teacher's files, which hold the answers to one class
 * file and every copy of it.
 */
public final class ClassFiles {
    /** Ending of a class file, without the dot. */
    public static final String CLASS = "crossclass";

    /** Ending of a teacher's file, without the dot. */
    public static final String TEACHER = "crosskey";

    /** A lesson of fifty articles takes about 2 MiB. */
    private static final long LARGEST = 64L * 1024 * 1024;

    /** Whether the file's name says that it is a class file. */
    public static boolean isClassFile(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + CLASS);
    }

    /** Whether the file's name says that it is a teacher's file. */
    public static boolean isTeachersFile(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + TEACHER);
    }

    /**
     * Opens a class file. It may come from a stranger: limits hold, and nothing it names is followed.
     *
     * @throws OpenException with the reason where it cannot be opened
     */
    public Handout open(Path file) throws OpenException {
        return open(file, LessonJson.FORMAT, OpenProblem.NOT_A_CLASS_FILE, LessonJson::read);
    }

    /**
     * Opens a teacher's file, with the same care.
     *
     * @throws OpenException with the reason where it cannot be opened
     */
    public AnswerKey openKey(Path file) throws OpenException {
        return open(file, KeyJson.FORMAT, OpenProblem.NOT_A_TEACHER_FILE, KeyJson::read);
    }

    /**
     * Writes a class file.
     *
     * @throws IOException where it cannot be written; the old file, if any, is unchanged
     */
    public void save(Path file, Handout handout) throws IOException {
        new FileReplacer().replace(file, Json.pretty(LessonJson.write(handout)));
    }

    /**
     * Writes a teacher's file.
     *
     * @throws IOException where it cannot be written; the old file, if any, is unchanged
     */
    public void saveKey(Path file, AnswerKey key) throws IOException {
        new FileReplacer().replace(file, Json.pretty(KeyJson.write(key)));
    }

    private static <T> T open(Path file, String format, OpenProblem other, Function<Fields, T> read)
            throws OpenException {
        return new JsonFile(file, LARGEST, other).read(in -> read(Json.parse(in.readAllBytes()), format, other, read));
    }

    private static <T> T read(JsonNode tree, String format, OpenProblem other, Function<Fields, T> read)
            throws OpenException {
        if (!format.equals(tree.path("format").asString(""))) {
            throw new OpenException(other);
        }
        JsonNode version = tree.path("version");
        if (version.isNumber() && version.asInt(0) > LessonJson.VERSION) {
            throw new OpenException(OpenProblem.NEWER_CLASS_FILE, version.asString());
        }
        return read.apply(new Fields(tree, ""));
    }
}
