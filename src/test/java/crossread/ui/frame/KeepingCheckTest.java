package crossread.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.store.RecoveryFolder;
import crossread.ui.desk.Background;
import crossread.ui.desk.Notice;
import crossread.ui.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home that cannot be written: a file stands where its folder would, which stops whoever runs the test. */
class KeepingCheckTest {
    @TempDir
    private Path home;

    private final Messages words = new Messages(Locale.ENGLISH);
    private final List<Object> told = new ArrayList<>();

    private void check(Path config, Path state) {
        Background background = new Background(Runnable::run, Runnable::run, told::add);
        new KeepingCheck(
                        new SettingsFile(config),
                        new RecoveryFolder(state)::canWrite,
                        () -> told.add("not told again"),
                        words)
                .start(background, told::add);
    }

    @Test
    void whereAllCanBeKeptNothingIsSaid() {
        check(home.resolve("config"), home.resolve("state").resolve("recovery"));
        assertThat(told).isEmpty();
    }

    @Test
    void settingsThatCannotBeKeptAreToldOnceAndQuietly() throws IOException {
        Path file = Files.createFile(home.resolve("config"));
        check(file, home.resolve("recovery"));
        assertThat(told)
                .containsExactly(new Notice(Notice.Level.INFO, words.text("settings.not-kept", file)).ofProgram());
    }

    @Test
    void aHomeThatCannotBeWrittenIsOneNotice() throws IOException {
        Path config = Files.createFile(home.resolve("home")).resolve("config");
        check(config, home.resolve("home").resolve("state"));
        assertThat(told)
                .containsExactly(
                        new Notice(Notice.Level.INFO, words.text("settings.nothing-kept", config)).ofProgram(),
                        "not told again");
    }
}
