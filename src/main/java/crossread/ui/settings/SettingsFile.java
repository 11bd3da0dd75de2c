package crossread.ui.settings;

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
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Keeps the settings in a small text file. What goes wrong is logged and never stops the program. */
public final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;

    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    /** The settings, or those of the first start where there is no file or a damaged one. */
    public Settings load() {
        if (!Files.exists(file)) {
            return Settings.DEFAULT;
        }
        Properties entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            entries.load(reader);
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "settings not read: " + damaged.getClass().getSimpleName());
            return Settings.DEFAULT;
        }
        return settings(new Entries(entries), Settings.DEFAULT);
    }

    private static Settings settings(Entries in, Settings old) {
        return new Settings(
                in.choice("theme", ThemeChoice.values(), old.theme()),
                in.choice("language", LanguageChoice.values(), old.language()),
                in.number("text.size", old.textSize()),
                new Settings.Frame(
                        in.number("window.width", old.frame().width()),
                        in.number("window.height", old.frame().height()),
                        in.flag("window.maximized", old.frame().maximized())),
                new Settings.Splits(
                        in.number("split.list", old.splits().list()),
                        in.number("split.ledger", old.splits().ledger()),
                        in.number("split.why", old.splits().why())),
                shown(in, old.shown()),
                in.flag("match.meaning", old.meaning()),
                in.paths("recent."));
    }

    private static Settings.Shown shown(Entries in, Settings.Shown old) {
        Settings.Switches marks = old.marks();
        return new Settings.Shown(
                in.flag("show.list", old.list()),
                in.flag("show.facts", old.side()),
                in.flag("show.why", old.why()),
                in.flag("show.review", old.review()),
                in.flag("show.in-step", old.locked()),
                in.flag("show.bands", old.bands()),
                new Settings.Switches(
                        in.flag("mark.only", marks.only()),
                        in.flag("mark.differs", marks.differs()),
                        in.flag("mark.uncertain", marks.uncertain()),
                        in.flag("mark.shared", marks.shared()),
                        Math.max(0, (int) in.number("mark.most", marks.most()))),
                in.flag("show.blind", old.blind()),
                in.words("views"));
    }

    /** Whether they can be kept: the folder is there, or can be made, and can be written. Blocks. */
    public boolean canKeep() {
        Path folder = folder();
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder) && !Files.isDirectory(file);
        } catch (IOException | SecurityException cannot) {
            return false;
        }
    }

    /** Where they are. */
    public Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** Saves them beside and moves them into place. */
    public void save(Settings settings) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(folder());
            try (Writer writer = Files.newBufferedWriter(beside)) {
                entries(settings).store(writer, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "settings not saved: " + failed.getClass().getSimpleName());
        }
    }

    /** What the reader has chosen as it stands in the file, by name, without the names of files. */
    public Map<String, String> told(Settings settings) {
        Map<String, String> told = new TreeMap<>();
        entries(settings.withRecent(List.of()))
                .forEach((name, value) -> told.put(String.valueOf(name), String.valueOf(value)));
        return told;
    }

    private static Properties entries(Settings settings) {
        Properties out = new Properties();
        out.setProperty("theme", settings.theme().name());
        out.setProperty("language", settings.language().name());
        out.setProperty("text.size", Double.toString(settings.textSize()));
        out.setProperty("window.width", Double.toString(settings.frame().width()));
        out.setProperty("window.height", Double.toString(settings.frame().height()));
        out.setProperty("window.maximized", Boolean.toString(settings.frame().maximized()));
        out.setProperty("split.list", Double.toString(settings.splits().list()));
        out.setProperty("split.ledger", Double.toString(settings.splits().ledger()));
        out.setProperty("split.why", Double.toString(settings.splits().why()));
        Settings.Shown shown = settings.shown();
        out.setProperty("show.list", Boolean.toString(shown.list()));
        out.setProperty("show.facts", Boolean.toString(shown.side()));
        out.setProperty("show.why", Boolean.toString(shown.why()));
        out.setProperty("show.review", Boolean.toString(shown.review()));
        out.setProperty("show.in-step", Boolean.toString(shown.locked()));
        out.setProperty("show.bands", Boolean.toString(shown.bands()));
        out.setProperty("views", String.join(" ", shown.views()));
        out.setProperty("mark.most", Integer.toString(shown.marks().most()));
        out.setProperty("show.blind", Boolean.toString(shown.blind()));
        out.setProperty("mark.only", Boolean.toString(shown.marks().only()));
        out.setProperty("mark.differs", Boolean.toString(shown.marks().differs()));
        out.setProperty("mark.uncertain", Boolean.toString(shown.marks().uncertain()));
        out.setProperty("mark.shared", Boolean.toString(shown.marks().shared()));
        out.setProperty("match.meaning", Boolean.toString(settings.meaning()));
        for (int i = 0; i < settings.recent().size(); i++) {
            out.setProperty("recent." + i, settings.recent().get(i).toString());
        }
        return out;
    }

    /** The entries of a file that anyone may have written into. */
    private record Entries(Properties all) {
        boolean flag(String key, boolean otherwise) {
            return Boolean.parseBoolean(all.getProperty(key, Boolean.toString(otherwise)));
        }

        <E extends Enum<E>> E choice(String key, E[] values, E otherwise) {
            for (E value : values) {
                if (value.name().equalsIgnoreCase(all.getProperty(key, ""))) {
                    return value;
                }
            }
            return otherwise;
        }

        double number(String key, double otherwise) {
            try {
                double value = Double.parseDouble(all.getProperty(key, ""));
                return Double.isFinite(value) ? value : otherwise;
            } catch (NumberFormatException damaged) {
                return otherwise;
            }
        }

        List<String> words(String key) {
            return Arrays.stream(all.getProperty(key, "").split(" "))
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        List<Path> paths(String key) {
            List<Path> files = new ArrayList<>();
            for (int i = 0; all.containsKey(key + i); i++) {
                try {
                    files.add(Path.of(all.getProperty(key + i)));
                } catch (InvalidPathException damaged) {
                    LOG.log(System.Logger.Level.WARNING, "the name of a recent file could not be read");
                }
            }
            return files;
        }
    }
}
