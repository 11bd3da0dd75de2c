package crossread;

import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * A process of its own that compares the files it is named, and then prints what it was matched by and every socket it had
 * open, looked for a thousand times a second.
 */
final class MatchingProbe {
    private MatchingProbe() {}

    public static void main(String[] files) throws IOException, InterruptedException {
        // At the first channel the JDK opens three sockets and closes them, to learn what the system knows of IPv6.
        FileChannel.open(Path.of(files[0])).close();
        Set<String> sockets = new ConcurrentSkipListSet<>();
        Thread watch = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.interrupted()) {
                sockets.addAll(sockets());
                try {
                    Thread.sleep(1);
                } catch (InterruptedException ended) {
                    return;
                }
            }
        });
        Main.Rooms rooms = Main.rooms(Locale.ENGLISH);
        List<Article> articles =
                rooms.files().read(Arrays.stream(files).map(Path::of).toList(), List.of(), Progress.NONE).stream()
                        .flatMap(result -> ((ReadResult.Readable) result).articles().stream())
                        .toList();
        Comparison comparison = rooms.comparer().compareByMeaning("", articles, Progress.NONE);
        watch.interrupt();
        watch.join();
        sockets.addAll(sockets());
        System.out.println(comparison.matching() + " " + sockets);
    }

    private static Set<String> sockets() {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path each : open.toList()) {
                String target = target(each);
                if (target.startsWith("socket:")) {
                    found.add(target);
                }
            }
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
        return found;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
