package crossread.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogBookTest {
    @TempDir
    private Path folder;

    private static Throwable thrownBy(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException thrown) {
            return thrown;
        }
        throw new AssertionError("nothing was thrown");
    }

    private static List<String> lines(String logger, String message, Throwable thrown) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName(logger);
        entry.setInstant(Instant.parse("2026-03-11T09:05:07.123Z"));
        entry.setThrown(thrown);
        return new DiscreetFormatter(ZoneOffset.UTC).format(entry).lines().toList();
    }

    @Test
    void anEntryOfOursIsWrittenWithItsTime() {
        assertThat(lines("crossread.ui.frame.Mishaps", "uncaught on main", null))
                .containsExactly("2026-03-11 09:05:07.123 +0000 WARNING crossread.ui.frame.Mishaps: uncaught on main");
    }

    @Test
    void whatALibrarySaysIsLeftOut() {
        assertThat(lines("org.example.Parser", "odd tag in: The mayor of Veskar resigned", null))
                .containsExactly("2026-03-11 09:05:07.123 +0000 WARNING org.example.Parser");
        assertThat(lines("crossreading", "The mayor of Veskar resigned", null))
                .containsExactly("2026-03-11 09:05:07.123 +0000 WARNING crossreading");
    }

    @Test
    void anExceptionIsToldByItsKindAndPlaceAndNotByItsWords() {
        RuntimeException cause = new IllegalArgumentException("no date in: The mayor of Veskar resigned");
        List<String> lines = lines("crossread", "broken", new IllegalStateException("at The mayor of Veskar", cause));
        assertThat(lines).noneMatch(line -> line.contains("Veskar"));
        assertThat(lines.get(1)).isEqualTo("  java.lang.IllegalStateException");
        assertThat(lines).contains("  caused by java.lang.IllegalArgumentException");
        assertThat(lines.get(2)).startsWith("    at ").contains("LogBookTest.anExceptionIsToldByItsKind");
    }

    @Test
    void whatTheVirtualMachineSaysOfTheSourceIsKept() {
        String text = "Veskar";
        assertThat(lines("crossread", "broken", thrownBy(() -> text.substring(2, 99)))
                        .get(1))
                .startsWith("  java.lang.StringIndexOutOfBoundsException: ")
                .contains("99")
                .doesNotContain("Veskar");
    }

    @Test
    void aBottomlessRecursionTakesFewLines() {
        StackOverflowError deep = new StackOverflowError();
        StackTraceElement[] frames = new StackTraceElement[5_000];
        java.util.Arrays.fill(frames, new StackTraceElement("a.B", "c", "B.java", 1));
        deep.setStackTrace(frames);
        assertThat(lines("crossread", "broken", deep)).hasSize(63).endsWith("    and 4940 more");
    }

    @Test
    void theLastLinesAreGivenInTheirOrder() {
        try (LogBook log = new LogBook(folder.resolve("logs"))) {
            log.open();
            Logger logger = Logger.getLogger("crossread.machine.test");
            logger.setUseParentHandlers(true);
            logger.warning("one");
            logger.warning("two");
            logger.warning("three");
            assertThat(log.last(2).stream().map(line -> line.substring(line.lastIndexOf(' ') + 1)))
                    .containsExactly("two", "three");
        }
    }

    @Test
    void theFileThatIsWrittenIsToldEvenWhereTheClockWasSetBack() throws IOException {
        Path older = Files.writeString(folder.resolve("crossread-0-1.log"), "older\n");
        Path newest = Files.writeString(folder.resolve("crossread-0-0.log"), "newest\n");
        Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
        Files.setLastModifiedTime(newest, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(new LogBook(folder).last(5)).containsExactly("newest");
    }

    @Test
    void theLogTakesNoMoreThanAMebibyte() throws IOException {
        try (LogBook log = new LogBook(folder)) {
            log.open();
            Logger logger = Logger.getLogger("crossread.machine.test");
            java.util.logging.Handler[] shown = Logger.getLogger("").getHandlers();
            java.util.Arrays.stream(shown)
                    .filter(handler -> handler instanceof java.util.logging.ConsoleHandler)
                    .forEach(handler -> handler.setLevel(Level.OFF));
            try {
                String filler = "x".repeat(2_000);
                for (int i = 0; i < 1_000; i++) {
                    logger.warning(filler);
                }
            } finally {
                java.util.Arrays.stream(shown)
                        .filter(handler -> handler instanceof java.util.logging.ConsoleHandler)
                        .forEach(handler -> handler.setLevel(Level.INFO));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isBetween(700_000L, 1_100_000L);
        }
    }

    @Test
    void whereNoLogCanBeKeptTheProgramGoesOn() throws IOException {
        Path blocked = Files.createFile(folder.resolve("file"));
        try (LogBook log = new LogBook(blocked)) {
            log.open();
            assertThat(log.last(5)).isEmpty();
        }
    }
}
