package crossread.cli;

import crossread.evidence.Checked;
import crossread.evidence.PackCheck;
import crossread.evidence.PackVerifier;
import crossread.evidence.Standing;
import crossread.store.OpenException;
import crossread.store.Opened;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether the originals of a comparison, or the files of an evidence pack, are still what they were. */
@Command(
        name = "verify",
        description = {
            "Says whether the saved articles a comparison was made from, or the files of an evidence pack, are unchanged.",
            "Exit code 0: all unchanged, 1: something is changed or gone, 3: nothing could be checked."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A saved comparison or an evidence pack.")
    private Path file = Path.of("");

    VerifyCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            console.say("cli.no-file", file.toString());
            return Exit.NOTHING;
        }
        return isZip() ? verifyPack() : verifyComparison();
    }

    private boolean isZip() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    private int verifyComparison() {
        Opened opened;
        try {
            opened = parts.comparisons().open(file);
        } catch (OpenException e) {
            console.complain(file, e);
            return Exit.NOTHING;
        }
        opened.damage().ifPresent(damage -> console.remark(file, opened.comparison(), damage));
        List<Checked> checked = parts.originals().check(opened.comparison(), Optional.of(file));
        checked.forEach(each -> console.result(parts.words()
                .text("verify.line", parts.words().text("verify." + each.standing()), each.article(), each.file())));
        if (checked.stream().allMatch(each -> each.standing() == Standing.NOT_LINKED)) {
            return Exit.NOTHING;
        }
        boolean whole = opened.damage().isEmpty()
                && checked.stream()
                        .allMatch(each ->
                                each.standing() == Standing.UNCHANGED || each.standing() == Standing.NOT_LINKED);
        return whole ? Exit.DONE : Exit.PARTLY;
    }

    private int verifyPack() throws IOException {
        return switch (new PackVerifier().verify(file)) {
            case PackCheck.Refused(PackCheck.Reason reason) -> {
                console.say("verify." + reason, String.valueOf(file.getFileName()));
                yield Exit.NOTHING;
            }
            case PackCheck.Done done -> {
                done.findings()
                        .forEach(each -> console.result(parts.words()
                                .text(
                                        "verify.file",
                                        parts.words().text("verify." + each.state()),
                                        printable(each.name()))));
                console.result(parts.words().text("verify.manifest", done.manifestSha256()));
                yield done.isWhole() ? Exit.DONE : Exit.PARTLY;
            }
        };
    }

    /** A stranger's file name does nothing to the terminal. */
    private static String printable(String name) {
        String safe = name.replaceAll("\\p{Cntrl}", "?");
        return safe.substring(0, Math.min(safe.length(), 200));
    }
}
