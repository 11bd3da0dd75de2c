package crossread.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Keeps the settings in a small text file. What goes wrong is logged and never stops the program. */
final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;

    SettingsFile(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    /** The settings, or those of the first start where there is no file or a damaged one. */
    Settings load() {
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        Properties entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            entries.load(reader);
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.log(System.Logger.Level.WARNING, "settings not read: " + damaged);
            return Settings.DEFAULT;
        }
        Settings old = Settings.DEFAULT;
        return new Settings(
                theme(entries.getProperty("theme", "")),
                number(entries, "text.size", old.textSize()),
                number(entries, "window.width", old.width()),
                number(entries, "window.height", old.height()),
                Boolean.parseBoolean(entries.getProperty("window.maximized")),
                number(entries, "split.list", old.listSplit()),
                number(entries, "split.ledger", old.ledgerSplit()),
                number(entries, "split.why", old.whySplit()),
                Boolean.parseBoolean(entries.getProperty("match.meaning", Boolean.toString(old.meaning()))),
                words(entries.getProperty("views", "")),
                recent(entries));
    }

    /** Saves them beside and moves them into place. */
    void save(Settings settings) {
        Properties entries = new Properties();
        entries.setProperty("theme", settings.theme().name());
        entries.setProperty("text.size", Double.toString(settings.textSize()));
        entries.setProperty("window.width", Double.toString(settings.width()));
        entries.setProperty("window.height", Double.toString(settings.height()));
        entries.setProperty("window.maximized", Boolean.toString(settings.maximized()));
        entries.setProperty("split.list", Double.toString(settings.listSplit()));
        entries.setProperty("split.ledger", Double.toString(settings.ledgerSplit()));
        entries.setProperty("split.why", Double.toString(settings.whySplit()));
        entries.setProperty("match.meaning", Boolean.toString(settings.meaning()));
        entries.setProperty("views", String.join(" ", settings.views()));
        for (int i = 0; i < settings.recent().size(); i++) {
            entries.setProperty("recent." + i, settings.recent().get(i).toString());
        }
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(beside)) {
                entries.store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "settings not saved: " + failed);
        }
    }

    private static ThemeChoice theme(String name) {
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return Settings.DEFAULT.theme();
    }

    private static double number(Properties entries, String key, double otherwise) {
        try {
            double value = Double.parseDouble(entries.getProperty(key, ""));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(" ")).filter(each -> !each.isEmpty()).toList();
    }

    private static List<Path> recent(Properties entries) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; entries.containsKey("recent." + i); i++) {
            try {
                files.add(Path.of(entries.getProperty("recent." + i)));
            } catch (InvalidPathException damaged) {
                LOG.log(System.Logger.Level.WARNING, "recent file not read: " + damaged);
            }
        }
        return files;
    }
}
