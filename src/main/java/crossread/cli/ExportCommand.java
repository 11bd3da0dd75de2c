package crossread.cli;

import crossread.store.OpenException;
import crossread.store.Opened;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes reports of a saved comparison. */
@Command(name = "export", description = "Writes reports of a saved comparison.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Parts parts;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "COMPARISON", description = "A saved comparison.")
    private Path file = Path.of("");

    @Option(
            names = "--quality",
            paramLabel = "OUT",
            description = "What the reader's corrections say of the program: JSON, or text where the name ends in .txt;"
                    + " - prints the JSON.")
    private @Nullable String quality;

    ExportCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Opened opened;
        try {
            opened = parts.comparisons().open(file);
        } catch (OpenException e) {
            console.complain(file, e);
            return Exit.NOTHING;
        }
        opened.damage().ifPresent(damage -> console.remark(file, opened.comparison(), damage));
        boolean judged = quality != null;
        if (quality != null) {
            new QualityReport(parts.words(), console).write(opened.comparison(), quality);
        }
        if (spec != null
                && new Reports(parts, console).write(opened.comparison(), Optional.of(opened), spec) == 0
                && !judged) {
            CommandLine line = spec.commandLine();
            throw new ParameterException(line, parts.words().text("cli.no-format"));
        }
        return opened.damage().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }
}
