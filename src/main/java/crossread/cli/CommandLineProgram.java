package crossread.cli;

import crossread.export.Exporter;
import crossread.store.ComparisonFile;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program's command line: its commands and options, its help, its exit codes. */
public final class CommandLineProgram {
    private final Parts parts;
    private final OutputStream out;
    private final OutputStream err;

    /** Results go to {@code out}, messages to {@code err}, both as UTF-8. */
    public CommandLineProgram(Parts parts, OutputStream out, OutputStream err) {
        this.parts = parts;
        this.out = out;
        this.err = err;
    }

    /** Without a command, the window. */
    @Command(
            name = "crossread",
            description =
                    "Compares how outlets cover one story. Without a command it opens the window with these files.",
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "[COMMAND]")
    static final class Root implements java.util.concurrent.Callable<Integer> {
        private final Parts parts;

        @Parameters(
                arity = "0..*",
                paramLabel = "FILE",
                description = "Saved articles, folders, or one saved comparison.")
        private List<Path> files = List.of();

        @Option(names = WindowStart.ALONE, description = "Opens a window of its own, even where one is open already.")
        private boolean alone;

        Root(Parts parts) {
            this.parts = parts;
        }

        @Override
        public Integer call() {
            return parts.window().open(List.copyOf(files), alone);
        }
    }

    /** Does what the words say and answers the exit code. */
    public int run(String... words) {
        Console console = new Console(parts.words(), out, err);
        try {
            return line(console).execute(words);
        } catch (OutOfMemoryError full) {
            console.say("cli.failed", parts.words().text("cli.memory"));
            return Exit.NOTHING;
        }
    }

    CommandLine line(Console console) {
        CommandLine line = new CommandLine(new Root(parts));
        line.addSubcommand("read", new ReadCommand(parts, console));
        ClassOptions ofCompared = new ClassOptions(parts);
        CommandLine compare = new CommandLine(new CompareCommand(parts, console, ofCompared));
        compare.addMixin("class", ofCompared);
        addFormats(compare.getCommandSpec());
        line.addSubcommand("compare", compare);
        line.addSubcommand("batch", new BatchCommand(parts, console));
        ClassOptions ofSaved = new ClassOptions(parts);
        CommandLine export = new CommandLine(new ExportCommand(parts, console, ofSaved));
        export.addMixin("class", ofSaved);
        addFormats(export.getCommandSpec());
        line.addSubcommand("export", export);
        line.addSubcommand("verify", new VerifyCommand(parts, console));
        IVersionProvider version = () -> new String[] {"crossread " + parts.version()};
        line.getCommandSpec().versionProvider(version);
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(version));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((problem, _, _) -> new Failure(console).tell(problem));
        return line;
    }

    /** One option for every kind of report, so that a new exporter is on the command line by itself. */
    private void addFormats(CommandSpec command) {
        for (Exporter exporter : parts.exporters()) {
            command.addOption(OptionSpec.builder("--" + exporter.format())
                    .paramLabel("OUT")
                    .type(String.class)
                    .description("Writes a report of this kind to the file, or to standard output for -.")
                    .build());
        }
        command.addOption(OptionSpec.builder(Reports.EVIDENCE)
                .paramLabel("OUT.zip")
                .type(String.class)
                .description("Packs reports, comparison, unchanged originals and a manifest of hashes into the file.")
                .build());
    }

    /** Whether a file's name says that it is a saved comparison. */
    static boolean isComparison(Path file) {
        return file.toString().endsWith("." + ComparisonFile.ENDING);
    }
}
