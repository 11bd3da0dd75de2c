package crossread.machine;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * A line an entry, and below it where a mishap came from - without what it says: an exception's message may quote the text that
 * was being read, and what libraries log may too. What our own source says is written for the log and stays.
 */
final class DiscreetFormatter extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS xx", Locale.ROOT);
    private static final String OURS = "crossread";

    /** Deep recursions would fill the log by themselves. */
    private static final int MOST_FRAMES = 60;

    private static final int MOST_CAUSES = 8;

    private final ZoneId zone;

    DiscreetFormatter(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String format(LogRecord entry) {
        String logger = String.valueOf(entry.getLoggerName());
        StringBuilder out = new StringBuilder()
                .append(TIME.format(entry.getInstant().atZone(zone)))
                .append(' ')
                .append(entry.getLevel().getName())
                .append(' ')
                .append(logger);
        if (logger.equals(OURS) || logger.startsWith(OURS + ".")) {
            out.append(": ").append(formatMessage(entry));
        }
        out.append('\n');
        Throwable thrown = entry.getThrown();
        for (int i = 0; thrown != null && i < MOST_CAUSES; i++, thrown = thrown.getCause()) {
            append(out.append(i == 0 ? "  " : "  caused by "), thrown);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Throwable thrown) {
        out.append(thrown.getClass().getName());
        if (isAboutCode(thrown)) {
            out.append(": ").append(String.valueOf(thrown.getMessage()).replace('\n', ' '));
        }
        out.append('\n');
        StackTraceElement[] trace = thrown.getStackTrace();
        for (int i = 0; i < Math.min(trace.length, MOST_FRAMES); i++) {
            out.append("    at ").append(trace[i]).append('\n');
        }
        if (trace.length > MOST_FRAMES) {
            out.append("    and ").append(trace.length - MOST_FRAMES).append(" more\n");
        }
    }

    /** Whether the virtual machine itself words the message, of names in the source and of numbers. */
    private static boolean isAboutCode(Throwable thrown) {
        boolean worded = thrown instanceof NullPointerException
                || thrown instanceof IndexOutOfBoundsException
                || thrown instanceof ClassCastException
                || thrown instanceof ArithmeticException
                || thrown instanceof NoClassDefFoundError
                || thrown instanceof VirtualMachineError;
        return worded && thrown.getClass().getName().startsWith("java.");
    }
}
