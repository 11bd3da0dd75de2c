package crossread.ui.desk;

import crossread.store.ClassFiles;
import java.nio.file.Path;

/** Names of class files and teacher's files. */
public final class ClassName {
    private ClassName() {}

    /** The file with the ending of a class file. */
    public static Path classFile(Path file) {
        return ClassFiles.isClassFile(file) ? file : file.resolveSibling(file.getFileName() + "." + ClassFiles.CLASS);
    }

    /** The teacher's file beside a class file. */
    static Path teachersFile(Path classFile) {
        String name = String.valueOf(classFile.getFileName());
        String base = ClassFiles.isClassFile(classFile)
                ? name.substring(0, name.length() - ClassFiles.CLASS.length() - 1)
                : name;
        return classFile.resolveSibling(base + "." + ClassFiles.TEACHER);
    }
}
