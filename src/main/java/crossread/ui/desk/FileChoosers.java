package crossread.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files; behind an interface, as the system's own choosers block a test for ever. */
public interface FileChoosers {

    /** Saved articles; empty where the reader thought better of it. */
    List<Path> articles();

    Optional<Path> folder();

    Optional<Path> comparison();

    /** Where to save, with {@code name} offered. */
    Optional<Path> saveAs(String name);

    /** Where to write an evidence pack, with {@code name} offered. */
    Optional<Path> evidence(String name);

    /** A class file or a teacher's file, as the ending says. */
    Optional<Path> openClass(String ending);

    /** Where to write a class file, with {@code name} offered. */
    Optional<Path> saveClass(String name);

    /**
     * Where to write a report, with {@code name} offered.
     *
     * @param formats its possible endings, the usual one first
     */
    Optional<Path> report(String name, List<String> formats);
}
