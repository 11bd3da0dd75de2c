package crossread.ui;

import crossread.ui.desk.Background;
import crossread.ui.settings.RecentFile;
import crossread.ui.settings.Settings;
import crossread.ui.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a window remembers from one start to the next: how it looks, and which comparisons were used last. */
final class WindowMemory {
    private final SettingsFile file;
    /** Of two looks for recent files the later one counts, whichever ends first. */
    private final Background.Lane looking;

    private final Consumer<List<RecentFile>> onRecent;
    private Settings settings;

    /**
     * @param file where it is kept
     * @param onRecent is told which comparisons were used last, and which of them are there
     */
    WindowMemory(SettingsFile file, Background background, Consumer<List<RecentFile>> onRecent) {
        this.file = file;
        this.looking = background.new Lane();
        this.onRecent = onRecent;
        this.settings = file.load();
    }

    Settings now() {
        return settings;
    }

    /** Remembers this from now on. */
    void take(Settings value) {
        settings = value;
    }

    /** The settings as they are told to whoever helps to find a fault. */
    Map<String, String> told() {
        return file.told(settings);
    }

    void save() {
        file.save(settings);
    }

    /** A comparison was opened from here or saved here. */
    void used(Path saved) {
        settings = settings.withRecent(saved);
        keepRecent();
    }

    void forget(List<Path> files) {
        settings = settings.withRecent(
                settings.recent().stream().filter(path -> !files.contains(path)).toList());
        keepRecent();
    }

    private void keepRecent() {
        save();
        lookForRecent();
    }

    /** A file may lie on a drive that answers late, so nobody waits for it. */
    void lookForRecent() {
        List<Path> files = settings.recent();
        looking.start(
                _ -> files.stream()
                        .map(path -> new RecentFile(path, Files.exists(path)))
                        .toList(),
                onRecent);
    }
}
