package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever stops waiting is told apart from a file that takes too long. */
class StoppedReadingTest {
    private static final String TOO_LONG = "reading a file took too long and was given up";

    /** Kept, since the log itself forgets who nobody holds. */
    private final Logger log = Logger.getLogger(ArticleLoader.class.getName());

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Thread own = Thread.currentThread();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLongThreadID() == own.threadId()) {
                logged.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(listener);
    }

    @AfterEach
    void leave() {
        log.removeHandler(listener);
        Thread.interrupted();
    }

    /** Takes any file and never comes to an end, until it is interrupted. */
    private record Hanging(Duration longest) implements ArticleReader {
        @Override
        public String format() {
            return "hanging";
        }

        @Override
        public boolean recognises(SavedFile file) {
            return true;
        }

        @Override
        public ReadResult read(SavedFile file) {
            try {
                Thread.sleep(Duration.ofDays(1));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Unreadable.of(file.name(), Problem.EMPTY);
        }
    }

    private static ReadResult read(Duration longest) {
        return new ArticleLoader(new FileOpener(), List.of(new Hanging(longest)))
                .read(Story.file("odd.html", new byte[] {'<'}));
    }

    @Test
    void whatTakesTooLongIsLogged() {
        assertThat(read(Duration.ofMillis(50))).isEqualTo(Unreadable.of("odd.html", Problem.TOO_SLOW));
        assertThat(logged).containsExactly(TOO_LONG);
    }

    @Test
    void aStopIsNoFaultOfTheFileAndNotLogged() {
        own.interrupt();
        assertThatThrownBy(() -> read(Duration.ofDays(1))).isInstanceOf(CancellationException.class);
        assertThat(logged).isEmpty();
    }

    @Test
    void whoeverWasStoppedStaysInterrupted() {
        own.interrupt();
        assertThatThrownBy(() -> read(Duration.ofDays(1))).isInstanceOf(CancellationException.class);
        assertThat(own.isInterrupted()).isTrue();
    }

    @Test
    void aStopReachesWhatIsReadInsideAnotherFile() {
        CompletableFuture<Boolean> innerStopped = new CompletableFuture<>();
        ArticleReader holding = new ArticleReader() {
            @Override
            public String format() {
                return "holding";
            }

            @Override
            public boolean recognises(SavedFile file) {
                return true;
            }

            @Override
            public ReadResult read(SavedFile file) {
                own.interrupt();
                try {
                    return StoppedReadingTest.read(Duration.ofDays(1));
                } catch (CancellationException stopped) {
                    innerStopped.complete(Thread.currentThread().isInterrupted());
                    throw stopped;
                }
            }
        };
        ArticleLoader outer = new ArticleLoader(new FileOpener(), List.of(holding));
        assertThatThrownBy(() -> outer.read(Story.file("many.zip", new byte[] {'P'})))
                .isInstanceOf(CancellationException.class);
        Thread.interrupted();
        assertThat(innerStopped.join()).isTrue();
    }
}
