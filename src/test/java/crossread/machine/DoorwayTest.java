package crossread.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who opens what a start of the program is asked for. Each doorway here stands for a start. */
@Timeout(30)
class DoorwayTest {
    private static final Path STORY = Path.of("/stories/a b.html").toAbsolutePath();

    @TempDir
    private Path folder;

    private final BlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();

    @BeforeEach
    void shortEnough() {
        assumeThat(folder.toString())
                .as("the name of a socket may have 103 bytes")
                .hasSizeLessThan(80);
    }

    private Doorway start() {
        return new Doorway(folder.resolve("run"), "one");
    }

    private boolean open(List<Path> files) {
        return opened.add(files);
    }

    @Test
    void theFirstStartOpensItsFilesItself() {
        try (Doorway first = start()) {
            assertThat(first.handOver(List.of(STORY))).isFalse();
        }
    }

    @Test
    void theSecondStartHandsItsFilesToTheFirst() throws InterruptedException {
        try (Doorway first = start();
                Doorway second = start()) {
            first.handOver(List.of());
            first.listen(this::open);
            assertThat(second.handOver(List.of(STORY, Path.of("relative.txt")))).isTrue();
            assertThat(opened.poll(5, TimeUnit.SECONDS))
                    .containsExactly(STORY, Path.of("relative.txt").toAbsolutePath());
        }
    }

    @Test
    void aStartWithoutFilesIsHandedOverToo() throws InterruptedException {
        try (Doorway first = start();
                Doorway second = start()) {
            first.handOver(List.of());
            first.listen(this::open);
            assertThat(second.handOver(List.of())).isTrue();
            assertThat(opened.poll(5, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void whatARunningProgramRefusesIsOpenedByTheStartItself() {
        try (Doorway first = start()) {
            first.handOver(List.of());
            first.listen(files -> false);
            // Sooner than a start gives up, so that the refusal is what is tested.
            assertThat(RunningProgram.handOver(folder.resolve("run"), "one", List.of(STORY), Duration.ofSeconds(20)))
                    .isFalse();
        }
    }

    @Test
    void theSocketOfAProgramThatCrashedIsReplaced() throws IOException, InterruptedException {
        Path run = Files.createDirectory(folder.resolve("run"));
        ServerSocketChannel crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        crashed.bind(UnixDomainSocketAddress.of(run.resolve("one.socket")));
        // Closed without being removed, as the system does with what a process leaves; its lock is gone as well.
        crashed.close();
        assertThat(run.resolve("one.socket")).exists();
        try (Doorway first = start();
                Doorway second = start()) {
            assertThat(first.handOver(List.of(STORY))).isFalse();
            first.listen(this::open);
            assertThat(second.handOver(List.of(STORY))).isTrue();
            assertThat(opened.poll(5, TimeUnit.SECONDS)).containsExactly(STORY);
        }
    }

    @Test
    void afterTheFirstHasEndedTheNextIsTheRunningProgram() {
        Path socket = folder.resolve("run").resolve("one.socket");
        try (Doorway first = start()) {
            first.handOver(List.of());
            first.listen(this::open);
        }
        assertThat(socket).doesNotExist();
        try (Doorway next = start()) {
            assertThat(next.handOver(List.of())).isFalse();
            assertThat(socket).exists();
        }
    }

    @Test
    void whoeverTalksNonsenseIsNotHeardAndKeepsNobodyWaiting() throws IOException, InterruptedException {
        try (Doorway first = start();
                Doorway second = start();
                SocketChannel silent = SocketChannel.open(StandardProtocolFamily.UNIX);
                SocketChannel stranger = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            first.handOver(List.of());
            first.listen(this::open);
            UnixDomainSocketAddress address =
                    UnixDomainSocketAddress.of(folder.resolve("run").resolve("one.socket"));
            silent.connect(address);
            stranger.connect(address);
            // As much as is read before it is seen to be nonsense: a socket closed with more unread is reset.
            stranger.write(ByteBuffer.wrap("GET ".getBytes(StandardCharsets.UTF_8)));
            assertThat(stranger.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            assertThat(second.handOver(List.of(STORY))).isTrue();
            assertThat(opened.poll(5, TimeUnit.SECONDS)).containsExactly(STORY);
            assertThat(opened).isEmpty();
        }
    }

    @Test
    void nobodyElseMayLookIntoTheFolder() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        try (Doorway first = start()) {
            first.handOver(List.of());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("run"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void whereNoFolderCanBeMadeEveryStartOpensItsOwnFiles() throws IOException {
        Files.createFile(folder.resolve("run"));
        try (Doorway first = start()) {
            assertThat(first.handOver(List.of(STORY))).isFalse();
            first.listen(this::open);
        }
    }

    @Test
    void everyScreenAndSetOfSettingsHasAProgramOfItsOwn() {
        Folders ann = new Folders(folder.resolve("ann"), folder, folder, folder.resolve("run"));
        Folders ben = new Folders(folder.resolve("ben"), folder, folder, folder.resolve("run"));
        try (Doorway first = Doorway.of(ann, Map.of("DISPLAY", ":1"));
                Doorway otherScreen = Doorway.of(ann, Map.of("DISPLAY", ":2"));
                Doorway otherReader = Doorway.of(ben, Map.of("DISPLAY", ":1"));
                Doorway same = Doorway.of(ann, Map.of("DISPLAY", ":1"))) {
            first.handOver(List.of());
            first.listen(this::open);
            assertThat(otherScreen.handOver(List.of())).isFalse();
            assertThat(otherReader.handOver(List.of())).isFalse();
            assertThat(same.handOver(List.of())).isTrue();
        }
    }
}
