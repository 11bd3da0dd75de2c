package crossread.ui.desk;

import crossread.store.ClassFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Files that were dropped, pasted, chosen or named at the start, by what is done with them: one comparison or one class file is
 * opened, anything else is read as an article.
 */
public record Delivery(List<Path> files) {

    /**
     * A file that is not taken.
     *
     * @param why key of the words that say what to do instead
     */
    public record Refused(Path file, String why) {}

    public Delivery {
        files = List.copyOf(files);
    }

    /** The comparison to be opened: it stands alone. */
    public Optional<Path> comparison() {
        return alone().filter(ComparisonName::isComparison);
    }

    /** The class file to be opened: it stands alone. */
    public Optional<Path> classFile() {
        return alone().filter(ClassFiles::isClassFile);
    }

    /** What is to be read. */
    public List<Path> articles() {
        return files.stream().filter(file -> why(file).isEmpty()).toList();
    }

    /** What is neither opened nor read. */
    public List<Refused> refused() {
        return comparison().or(this::classFile).isPresent()
                ? List.of()
                : files.stream()
                        .flatMap(file -> why(file).map(why -> new Refused(file, why)).stream())
                        .toList();
    }

    private Optional<Path> alone() {
        return files.size() == 1 ? Optional.of(files.getFirst()) : Optional.empty();
    }

    private static Optional<String> why(Path file) {
        if (ComparisonName.isComparison(file)) {
            return Optional.of("desk.comparison-alone");
        }
        if (ClassFiles.isTeachersFile(file)) {
            return Optional.of("desk.teachers-file");
        }
        return ClassFiles.isClassFile(file) ? Optional.of("desk.class-alone") : Optional.empty();
    }
}
