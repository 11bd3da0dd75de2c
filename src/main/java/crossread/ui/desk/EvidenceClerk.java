package crossread.ui.desk;

import crossread.evidence.Checked;
import crossread.evidence.Standing;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks after the originals of the comparison on the desk: whether they are what they were, and their evidence pack. */
public final class EvidenceClerk {
    private static final String ENDING = ".zip";

    private final DeskParts at;
    private final Messages words;

    EvidenceClerk(DeskParts at) {
        this.at = at;
        this.words = at.words();
    }

    /** Says which originals are unchanged, changed or gone. */
    public void check() {
        at.desk().session().comparison().ifPresent(comparison -> {
            Optional<Work.Saved> saved = at.desk().session().saved();
            at.background().start(_ -> at.work().check(comparison, saved), checked -> {
                boolean well = checked.stream().allMatch(each -> each.standing() == Standing.UNCHANGED);
                at.tell(
                        well || checked.stream().noneMatch(EvidenceClerk::isWrong)
                                ? Notice.Level.INFO
                                : Notice.Level.PROBLEM,
                        well
                                ? words.text("desk.originals-unchanged", checked.size())
                                : list("desk.originals", checked));
            });
        });
    }

    private static boolean isWrong(Checked each) {
        return each.standing() == Standing.CHANGED || each.standing() == Standing.GONE;
    }

    private String list(String key, List<Checked> checked) {
        return words.text(
                key,
                checked.stream()
                        .map(each -> words.text(
                                "verify.line", words.text("verify." + each.standing()), each.article(), each.file()))
                        .collect(Collectors.joining("; ")));
    }

    /** Asks for a file and writes the evidence pack of what is on the screen. */
    public void pack() {
        Optional<Comparison> comparison = at.desk().session().comparison();
        if (comparison.isEmpty() || at.desk().session().isStale()) {
            at.tell(
                    Notice.Level.PROBLEM,
                    words.text(comparison.isEmpty() ? "desk.nothing-to-save" : "desk.still-comparing"));
            return;
        }
        at.choosers()
                .evidence(ComparisonName.base(at.desk().title()) + ENDING)
                .ifPresent(file -> pack(withEnding(file), comparison.get()));
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }

    private void pack(Path file, Comparison comparison) {
        Optional<Work.Saved> saved = at.desk().session().saved();
        at.background()
                .start(_ -> at.work().pack(file, comparison, saved), checked -> packed(file, checked), failure -> {
                    if (!(failure instanceof IOException)) {
                        throw new IllegalStateException(failure);
                    }
                    String why = Optional.ofNullable(failure.getMessage()).orElse("");
                    Notice.Offer again = new Notice.Offer(words.text("command.evidence"), this::pack);
                    at.screen()
                            .notice(new Notice(
                                    Notice.Level.PROBLEM,
                                    words.text("desk.not-packed", file.getFileName(), why),
                                    Optional.of(again)));
                });
    }

    private void packed(Path file, List<Checked> checked) {
        List<Checked> left = checked.stream()
                .filter(each -> each.standing() != Standing.UNCHANGED)
                .toList();
        String written = words.text(
                "desk.packed",
                file.getFileName(),
                String.valueOf(file.toAbsolutePath().getParent()),
                checked.size() - left.size());
        at.tell(Notice.Level.INFO, left.isEmpty() ? written : written + " " + list("desk.packed-without", left));
    }
}
