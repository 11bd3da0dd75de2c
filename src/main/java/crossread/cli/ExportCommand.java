package crossread.cli;

import crossread.model.Comparison;
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
    private final ClassOptions forClass;

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

    ExportCommand(Parts parts, Console console, ClassOptions forClass) {
        this.parts = parts;
        this.console = console;
        this.forClass = forClass;
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
        Comparison comparison = opened.comparison();
        opened.damage().ifPresent(damage -> console.remark(file, comparison, damage));
        boolean judged = quality != null;
        if (quality != null) {
            new QualityReport(parts.words(), console).write(comparison, quality);
        }
        Comparison shown = forClass.shown(comparison);
        Reports reports = new Reports(parts, console);
        if (spec != null
                && reports.write(comparison, shown, Optional.of(opened), spec) + forClass.write(shown, spec) == 0
                && !judged) {
            if (!reports.isComplete()) {
                return Exit.NOTHING;
            }
            CommandLine line = spec.commandLine();
            throw new ParameterException(line, parts.words().text("cli.no-format"));
        }
        return opened.damage().isEmpty() && reports.isComplete() ? Exit.DONE : Exit.PARTLY;
    }
}
