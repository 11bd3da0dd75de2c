package crossread.ui.desk;

import crossread.export.BrokenReportException;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes and prints reports of the comparison on the desk. */
public final class Reporter {
    private final DeskParts at;
    private final Messages words;
    private Optional<Names> names = Optional.empty();

    /** What is shown of a story, where not all of it may be told. */
    public interface Names {

        /** The text with the names of outlets as the window shows them. */
        String shown(String text);

        /** The comparison as the window shows it. */
        Comparison shown(Comparison comparison);
    }

    Reporter(DeskParts at) {
        this.at = at;
        this.words = at.words();
    }

    /** What outlets are called: a report hides them while the window does, or handing it on would tell. */
    public void setNames(Names value) {
        names = Optional.of(value);
    }

    /** Asks for a file, whose ending says what kind of report, and writes it in the background. */
    public void export() {
        comparison()
                .ifPresent(comparison ->
                        at.choosers().report(name(), at.work().formats()).ifPresent(file -> export(comparison, file)));
    }

    private void export(Comparison comparison, Path file) {
        String name = String.valueOf(file.getFileName());
        Optional<String> format = at.work().formats().stream()
                .filter(each -> name.toLowerCase(Locale.ROOT).endsWith("." + each))
                .findFirst();
        if (format.isEmpty()) {
            List<String> endings =
                    at.work().formats().stream().map(each -> "." + each).toList();
            tell(
                    Notice.Level.PROBLEM,
                    "desk.unknown-format",
                    name,
                    endings.stream().collect(Collectors.joining(", ")));
            return;
        }
        at.background()
                .start(
                        progress -> {
                            at.work().export(file, comparison, format.get(), progress);
                            return file;
                        },
                        _ -> at.screen().notice(Notice.written(words, file, at.screen()::open)),
                        failure -> failed(failure, notExported(failure), name, message(failure)));
    }

    /** Asks for a printer and prints in the background. */
    public void print() {
        comparison()
                .ifPresent(comparison -> at.background()
                        .start(
                                _ -> at.work().print(comparison),
                                outcome -> {
                                    switch (outcome) {
                                        case PRINTED -> tell(Notice.Level.INFO, "desk.printed");
                                        case NO_PRINTER -> tell(Notice.Level.PROBLEM, "desk.no-printer");
                                        case CANCELLED -> {}
                                    }
                                },
                                failure -> failed(failure, "desk.not-printed", message(failure))));
    }

    /** What is on the screen; a comparison under way would make a report of what is about to change. */
    private Optional<Comparison> comparison() {
        at.screen().finishWriting();
        Optional<Comparison> shown = at.desk().session().comparison();
        if (shown.isEmpty()) {
            tell(Notice.Level.PROBLEM, "desk.nothing-to-save");
        } else if (at.desk().session().isStale()) {
            tell(Notice.Level.PROBLEM, "desk.still-comparing");
            return Optional.empty();
        }
        return shown.map(comparison -> names.map(each -> each.shown(comparison)).orElse(comparison));
    }

    /** What a report's file is called at first. */
    private String name() {
        String name = ComparisonName.base(at.desk().title());
        return names.map(each -> each.shown(name)).orElse(name);
    }

    private void failed(Exception failure, String key, Object... arguments) {
        if (!(failure instanceof IOException)) {
            throw new IllegalStateException(failure);
        }
        tell(Notice.Level.PROBLEM, key, arguments);
    }

    /** Another folder helps only where the folder is at fault. */
    public static String notExported(Exception failure) {
        return failure instanceof BrokenReportException ? "desk.not-packed" : "desk.not-exported";
    }

    private static String message(Exception failure) {
        return Optional.ofNullable(failure.getMessage()).orElse("");
    }

    private void tell(Notice.Level level, String key, Object... arguments) {
        at.tell(level, words.text(key, arguments));
    }
}
