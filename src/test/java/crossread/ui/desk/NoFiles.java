package crossread.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Chooses the files a test tells it to. */
public final class NoFiles implements FileChoosers {
    List<Path> articles = List.of();
    public Optional<Path> one = Optional.empty();

    @Override
    public List<Path> articles() {
        return articles;
    }

    @Override
    public Optional<Path> folder() {
        return one;
    }

    @Override
    public Optional<Path> comparison() {
        return one;
    }

    @Override
    public Optional<Path> evidence(String name) {
        return one;
    }

    @Override
    public Optional<Path> report(String name, List<String> formats) {
        return one;
    }

    @Override
    public Optional<Path> openClass(String ending) {
        return one;
    }

    @Override
    public Optional<Path> saveClass(String name) {
        return one;
    }

    @Override
    public Optional<Path> saveAs(String name) {
        return one;
    }
}
