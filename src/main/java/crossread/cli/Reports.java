package crossread.cli;

import crossread.export.Exporter;
import crossread.export.ReportFile;
import crossread.model.Comparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the reports asked for by options such as {@code --csv}. */
final class Reports {
    private final Parts parts;
    private final Console console;

    Reports(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    /** Writes every report that the command was given a file for, and answers how many that were. */
    int write(Comparison comparison, CommandSpec command) throws IOException {
        int written = 0;
        for (Exporter exporter : parts.exporters()) {
            OptionSpec option = command.findOption("--" + exporter.format());
            if (option != null && option.getValue() instanceof String target) {
                if (target.equals("-")) {
                    console.write(target, bytes(exporter, comparison));
                } else {
                    new ReportFile(parts.words()).write(Path.of(target), comparison, exporter);
                }
                written++;
            }
        }
        return written;
    }

    private byte[] bytes(Exporter exporter, Comparison comparison) throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        exporter.write(comparison, parts.words(), report);
        return report.toByteArray();
    }
}
