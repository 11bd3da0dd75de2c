package crossread.ui.frame;

import crossread.messages.Messages;
import crossread.store.ClassFiles;
import crossread.ui.desk.FileChoosers;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own file choosers; each begins where the last one ended. */
public final class FxFileChoosers implements FileChoosers {
    /** What people's programs call the formats that can be read; a file is told by its content whatever its ending. */
    private static final List<String> ENDINGS = Stream.of(
                    "html",
                    "htm",
                    "xhtml",
                    "mhtml",
                    "mht",
                    "webarchive",
                    "warc",
                    "warc.gz",
                    "wacz",
                    "eml",
                    "pdf",
                    "docx",
                    "odt",
                    "rtf",
                    "epub",
                    "md",
                    "markdown",
                    "txt",
                    "text",
                    "json",
                    "jsonl",
                    "zip")
            .map(ending -> "*." + ending)
            .toList();

    private final Messages words;
    private final Supplier<Window> owner;
    private Optional<File> folder = Optional.empty();

    public FxFileChoosers(Messages words, Supplier<Window> owner) {
        this.words = words;
        this.owner = owner;
    }

    @Override
    public List<Path> articles() {
        FileChooser chooser = chooser("chooser.articles");
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(words.text("chooser.articles-filter"), ENDINGS),
                        new FileChooser.ExtensionFilter(words.text("chooser.all-filter"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        remember(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("chooser.folder"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner.get()));
        chosen.ifPresent(file -> folder = Optional.of(file));
        return chosen.map(File::toPath);
    }

    @Override
    public Optional<Path> comparison() {
        FileChooser chooser = chooser("chooser.comparison");
        chooser.getExtensionFilters().setAll(comparisons());
        return one(Optional.ofNullable(chooser.showOpenDialog(owner.get())));
    }

    @Override
    public Optional<Path> saveAs(String name) {
        FileChooser chooser = chooser("chooser.save");
        chooser.getExtensionFilters().setAll(comparisons());
        chooser.setInitialFileName(name);
        return one(Optional.ofNullable(chooser.showSaveDialog(owner.get())));
    }

    @Override
    public Optional<Path> evidence(String name) {
        FileChooser chooser = chooser("chooser.evidence");
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(words.text("chooser.evidence-filter"), "*.zip"));
        chooser.setInitialFileName(name);
        return one(Optional.ofNullable(chooser.showSaveDialog(owner.get())));
    }

    @Override
    public Optional<Path> openClass(String ending) {
        FileChooser chooser = chooser("chooser.class." + ending);
        chooser.getExtensionFilters().setAll(classFiles(ending));
        return one(Optional.ofNullable(chooser.showOpenDialog(owner.get())));
    }

    @Override
    public Optional<Path> saveClass(String name) {
        FileChooser chooser = chooser("chooser.class.save");
        chooser.getExtensionFilters().setAll(classFiles(ClassFiles.CLASS));
        chooser.setInitialFileName(name);
        return one(Optional.ofNullable(chooser.showSaveDialog(owner.get())));
    }

    private FileChooser.ExtensionFilter classFiles(String ending) {
        return new FileChooser.ExtensionFilter(words.text("chooser.class-filter." + ending), "*." + ending);
    }

    @Override
    public Optional<Path> report(String name, List<String> formats) {
        FileChooser chooser = chooser("chooser.export");
        for (String format : formats) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(words.text("chooser.export." + format), "*." + format));
        }
        chooser.setInitialFileName(name + "." + formats.getFirst());
        return one(Optional.ofNullable(chooser.showSaveDialog(owner.get())))
                .map(file -> withEnding(file, formats, chooser.getSelectedExtensionFilter()));
    }

    /** Not every system's chooser adds the ending of the kind that was chosen in it. */
    private static Path withEnding(Path file, List<String> formats, FileChooser.@Nullable ExtensionFilter chosen) {
        String name = String.valueOf(file.getFileName());
        boolean named =
                formats.stream().anyMatch(each -> name.toLowerCase(Locale.ROOT).endsWith("." + each));
        return named || chosen == null
                ? file
                : file.resolveSibling(name + chosen.getExtensions().getFirst().substring(1));
    }

    private Optional<Path> one(Optional<File> file) {
        file.ifPresent(this::remember);
        return file.map(File::toPath);
    }

    private FileChooser chooser(String key) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text(key));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private FileChooser.ExtensionFilter comparisons() {
        return new FileChooser.ExtensionFilter(words.text("chooser.comparison-filter"), "*.crossread");
    }

    private void remember(File file) {
        folder = Optional.ofNullable(file.getParentFile());
    }
}
