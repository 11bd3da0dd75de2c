package crossread.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsSavedComesBack() {
        Settings settings = new Settings(
                ThemeChoice.DARK,
                LanguageChoice.GERMAN,
                20,
                new Settings.Frame(1000, 700, true),
                new Settings.Splits(.2, .8, .6),
                new Settings.Shown(
                        false,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new Settings.Switches(false, false, false, true, 7),
                        true,
                        List.of("matrix", "words")),
                false,
                List.of(Path.of("/stories/a = b.crossread")));
        SettingsFile file = new SettingsFile(folder.resolve("new").resolve("deeper"));
        file.save(settings);
        assertThat(file.load()).isEqualTo(settings);
    }

    @Test
    void aNameWithAnAccentComesBack() {
        assumeThat(Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode('é'))
                .as("this system's file names can hold an accent")
                .isTrue();
        Settings settings = Settings.DEFAULT.withRecent(Path.of("/stories/é.crossread"));
        SettingsFile file = new SettingsFile(folder);
        file.save(settings);
        assertThat(file.load()).isEqualTo(settings);
    }

    @Test
    void withoutAFileItIsTheFirstStart() {
        assertThat(new SettingsFile(folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void nonsenseInTheFileIsPassedOver() throws IOException {
        Files.writeString(
                folder.resolve("settings.properties"),
                "theme=PINK\nlanguage=KLINGON\ntext.size=NaN\nwindow.width=many\nwindow.height=-5\nsplit.list=7\n");
        Settings old = Settings.DEFAULT;
        assertThat(new SettingsFile(folder).load())
                .isEqualTo(new Settings(
                        old.theme(),
                        old.language(),
                        old.textSize(),
                        new Settings.Frame(old.frame().width(), 480, false),
                        new Settings.Splits(
                                1, old.splits().ledger(), old.splits().why()),
                        old.shown(),
                        true,
                        List.of()));
    }

    @Test
    void aFolderThatCannotBeMadeStopsNothing() throws IOException {
        Path blocked = Files.createFile(folder.resolve("file"));
        SettingsFile file = new SettingsFile(blocked);
        file.save(Settings.DEFAULT);
        assertThat(file.load()).isEqualTo(Settings.DEFAULT);
        assertThat(file.canKeep()).isFalse();
    }

    @Test
    void aFolderThatCanBeMadeIsMade() {
        SettingsFile file = new SettingsFile(folder.resolve("new").resolve("deeper"));
        assertThat(file.canKeep()).isTrue();
        assertThat(file.folder()).isDirectory();
    }

    @Test
    void theNewestRecentFileStandsFirstAndOnce() {
        Path one = Path.of("one.crossread").toAbsolutePath();
        Path two = Path.of("two.crossread").toAbsolutePath();
        Settings settings = Settings.DEFAULT.withRecent(one).withRecent(two).withRecent(one);
        assertThat(settings.recent()).containsExactly(one, two);
    }
}
