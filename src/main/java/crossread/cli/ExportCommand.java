package crossread.cli;

import crossread.model.Comparison;
import crossread.store.OpenException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    ExportCommand(Parts parts, Console console, ClassOptions forClass) {
        this.parts = parts;
        this.console = console;
        this.forClass = forClass;
    }

    @Override
    public Integer call() throws IOException {
        Comparison comparison;
        try {
            comparison = parts.comparisons().open(file).comparison();
        } catch (OpenException e) {
            console.complain(file, e);
            return Exit.NOTHING;
        }
        Comparison shown = forClass.shown(comparison);
        if (spec != null && new Reports(parts, console).write(shown, spec) + forClass.write(shown, spec) == 0) {
            CommandLine line = spec.commandLine();
            throw new ParameterException(line, parts.words().text("cli.no-format"));
        }
        return Exit.DONE;
    }
}
