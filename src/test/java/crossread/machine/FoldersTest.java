package crossread.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ann");

    private static Folders of(String system, Map<String, String> environment) {
        return Folders.of(system, HOME, environment, folder -> true);
    }

    @Test
    void linuxHasTheFoldersOfTheDesktopStandard() {
        assertThat(of("Linux", Map.of()))
                .isEqualTo(new Folders(
                        Path.of("/home/ann/.config/crossread"),
                        Path.of("/home/ann/.local/state/crossread"),
                        Path.of("/home/ann/.local/state/crossread"),
                        Path.of("/home/ann/.local/state/crossread")));
        assertThat(of(
                        "Linux",
                        Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s", "XDG_RUNTIME_DIR", "/run/user/7")))
                .isEqualTo(new Folders(
                        Path.of("/c/crossread"),
                        Path.of("/s/crossread"),
                        Path.of("/s/crossread"),
                        Path.of("/run/user/7/crossread")));
    }

    @Test
    void relativeFoldersInTheEnvironmentArePassedOver() {
        assertThat(of("Linux", Map.of("XDG_CONFIG_HOME", "c", "XDG_STATE_HOME", "s", "XDG_RUNTIME_DIR", "r")))
                .isEqualTo(of("Linux", Map.of()));
    }

    @Test
    void theRuntimeFolderOfSomeoneElseIsNotUsed() {
        assertThat(Folders.of("Linux", HOME, Map.of("XDG_RUNTIME_DIR", "/run/user/7"), folder -> false)
                        .running())
                .isEqualTo(Path.of("/home/ann/.local/state/crossread"));
    }

    @Test
    void macHasTheFoldersOfItsLibrary() {
        Path support = Path.of("/home/ann/Library/Application Support/Crossread");
        assertThat(of("Mac OS X", Map.of("XDG_CONFIG_HOME", "/c")))
                .isEqualTo(new Folders(
                        support, support.resolve("State"), Path.of("/home/ann/Library/Logs/Crossread"), support));
    }

    @Test
    void windowsKeepsSettingsWithTheReaderAndLogsOnTheComputer() {
        assertThat(of("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local")))
                .isEqualTo(new Folders(
                        Path.of("/roaming/Crossread"),
                        Path.of("/local/Crossread/State"),
                        Path.of("/local/Crossread/Logs"),
                        Path.of("/local/Crossread")));
        assertThat(of("Windows 11", Map.of()).config()).isEqualTo(Path.of("/home/ann/AppData/Roaming/Crossread"));
    }
}
