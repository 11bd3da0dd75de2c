package crossread.cli;

import crossread.evidence.Checked;
import crossread.evidence.Standing;
import crossread.export.BrokenReportException;
import crossread.export.Exporter;
import crossread.export.ReportFile;
import crossread.export.WriteFailure;
import crossread.model.Comparison;
import crossread.store.Opened;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the reports asked for by options such as {@code --csv}. */
final class Reports {
    static final String EVIDENCE = "--evidence";

    private final Parts parts;
    private final Console console;
    private boolean complete = true;

    Reports(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    /**
     * Writes every report that the command was given a file for, and answers how many that were.
     *
     * @param comparison as it is, for what proves it
     * @param shown as reports show it, which may hide the outlets
     * @param opened the file of the comparison, where it has one
     */
    int write(Comparison comparison, Comparison shown, Optional<Opened> opened, CommandSpec command)
            throws IOException {
        int written = pack(comparison, opened, command);
        for (Exporter exporter : parts.exporters()) {
            OptionSpec option = command.findOption("--" + exporter.format());
            if (option != null && option.getValue() instanceof String target) {
                try {
                    write(target, shown, exporter);
                    written++;
                } catch (BrokenReportException broken) {
                    console.say("cli.failed", target + ": " + broken.getMessage());
                    complete = false;
                }
            }
        }
        return written;
    }

    /** Whether every report asked for could be made; what could not was said, and the others are written. */
    boolean isComplete() {
        return complete;
    }

    private void write(String target, Comparison shown, Exporter exporter) throws IOException {
        if (target.equals("-")) {
            console.write(target, bytes(exporter, shown));
        } else {
            new ReportFile(parts.words()).write(Path.of(target), shown, exporter);
        }
    }

    private int pack(Comparison comparison, Optional<Opened> opened, CommandSpec command) throws IOException {
        OptionSpec option = command.findOption(EVIDENCE);
        if (option == null || !(option.getValue() instanceof String target)) {
            return 0;
        }
        Path file = Path.of(target);
        try {
            List<Checked> checked = parts.packer().pack(file, comparison, opened, parts.words());
            checked.stream()
                    .filter(each -> each.standing() != Standing.UNCHANGED)
                    .forEach(each -> console.say(
                            "cli.not-packed",
                            each.article(),
                            each.file(),
                            parts.words().text("verify." + each.standing())));
        } catch (IOException failure) {
            throw new IOException(new WriteFailure(parts.words()).why(failure, file), failure);
        }
        return 1;
    }

    private byte[] bytes(Exporter exporter, Comparison comparison) throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        exporter.write(comparison, parts.words(), report);
        return report.toByteArray();
    }
}
