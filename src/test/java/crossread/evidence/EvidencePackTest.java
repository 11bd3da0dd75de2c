package crossread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.evidence.PackCheck.Finding;
import crossread.evidence.PackCheck.Reason;
import crossread.evidence.PackCheck.State;
import crossread.export.Exporter;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.store.ComparisonFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack of all that proves a comparison, and what checking it finds. */
class EvidencePackTest {
    private final OriginalChecker checker = new OriginalChecker();
    private final PackVerifier verifier = new PackVerifier();

    @TempDir
    Path folder;

    private Path pack;
    private Comparison comparison;
    private List<Checked> checked;

    private record Plain(String format) implements Exporter {
        @Override
        public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
            out.write((format + " of " + comparison.title()).getBytes(StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void pack() throws IOException {
        Path a = Files.writeString(folder.resolve("März 1.txt"), "The gate jammed.");
        comparison = OriginalCheckerTest.comparison(a, folder.resolve("gone.txt"));
        pack = folder.resolve("flood.zip");
        checked = packer().pack(pack, comparison, Optional.empty(), new Messages(Locale.ENGLISH));
    }

    private EvidencePacker packer() {
        return new EvidencePacker(
                List.of(new Plain("html"), new Plain("pdf"), new Plain("csv")),
                new ComparisonFile(),
                checker,
                "0.1.0",
                Clock.fixed(Instant.parse("2026-03-13T09:00:00Z"), ZoneOffset.UTC));
    }

    private record Member(String name, byte[] bytes) {}

    private List<Member> members() throws IOException {
        List<Member> members = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(pack))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                members.add(new Member(entry.getName(), in.readAllBytes()));
            }
        }
        return members;
    }

    private void write(List<Member> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Member member : members) {
                zip.putNextEntry(new ZipEntry(member.name()));
                zip.write(member.bytes());
            }
        }
        Files.write(pack, bytes.toByteArray());
    }

    /** Writes the pack again with one member other than it was, or without it. */
    private void change(String name, UnaryOperator<Optional<Member>> to) throws IOException {
        List<Member> members = new ArrayList<>();
        for (Member member : members()) {
            if (member.name().equals(name)) {
                to.apply(Optional.of(member)).ifPresent(members::add);
            } else {
                members.add(member);
            }
        }
        write(members);
    }

    private List<Finding> wrong() throws IOException {
        return ((PackCheck.Done) verifier.verify(pack))
                .findings().stream()
                        .filter(finding -> finding.state() != State.UNCHANGED)
                        .toList();
    }

    @Test
    void holdsReportsComparisonUnchangedOriginalsAndTheManifest() throws IOException {
        assertThat(members())
                .extracting(Member::name)
                .containsExactly(
                        "report.html", "report.pdf", "originals/A-März_1.txt", "comparison.crossread", "manifest.json");
        assertThat(checked)
                .containsExactly(
                        new Checked("A", "März 1.txt", Standing.UNCHANGED),
                        new Checked("B", "gone.txt", Standing.GONE));
        PackCheck.Done done = (PackCheck.Done) verifier.verify(pack);
        assertThat(done.isWhole()).isTrue();
        assertThat(done.findings()).hasSize(4);
        assertThat(done.manifest().originals())
                .extracting(original -> original.file() + " " + original.standing())
                .containsExactly("März 1.txt unchanged", "gone.txt gone");
        assertThat(done.manifestSha256()).hasSize(64);
    }

    @Test
    void packedAgainItIsTheSameToTheByte() throws IOException {
        byte[] first = Files.readAllBytes(pack);
        packer().pack(pack, comparison, Optional.empty(), new Messages(Locale.ENGLISH));
        assertThat(Files.readAllBytes(pack)).isEqualTo(first);
    }

    @Test
    void unpackedItsComparisonFindsTheOriginals() throws IOException {
        Path out = folder.resolve("unpacked");
        for (Member member : members()) {
            Path file = out.resolve(member.name());
            Files.createDirectories(file.getParent());
            Files.write(file, member.bytes());
        }
        Path file = out.resolve("comparison.crossread");
        assertThat(checker.check(new ComparisonFile().open(file).comparison(), Optional.of(file)))
                .extracting(Checked::standing)
                .containsExactly(Standing.UNCHANGED, Standing.NOT_LINKED);
    }

    @Test
    void whatWasChangedOrTakenOutIsNamed() throws IOException {
        change("report.html", old -> old.map(each -> new Member(each.name(), new byte[each.bytes().length])));
        change("originals/A-März_1.txt", _ -> Optional.empty());
        assertThat(wrong())
                .containsExactly(
                        new Finding("report.html", State.CHANGED),
                        new Finding("originals/A-März_1.txt", State.MISSING));
    }

    @Test
    void whatWasPutInIsNamed() throws IOException {
        List<Member> members = new ArrayList<>(members());
        members.add(new Member("originals/extra.txt", new byte[5]));
        members.add(new Member("../../startup.sh", new byte[5]));
        members.add(new Member("C:\\evil.exe", new byte[5]));
        members.add(new Member("/etc/passwd", new byte[5]));
        write(members);
        assertThat(wrong())
                .containsExactly(
                        new Finding("originals/extra.txt", State.EXTRA),
                        new Finding("../../startup.sh", State.UNSAFE),
                        new Finding("C:\\evil.exe", State.UNSAFE),
                        new Finding("/etc/passwd", State.UNSAFE));
    }

    @Test
    void aFileThatUnpacksToFarMoreThanItShouldIsNotUnpacked() throws IOException {
        change("report.pdf", old -> old.map(each -> new Member(each.name(), new byte[200 << 20])));
        assertThat(wrong()).containsExactly(new Finding("report.pdf", State.CHANGED));
    }

    @Test
    void aManifestThatPromisesAnythingIsNotBelieved() throws IOException {
        change(
                "manifest.json",
                old -> old.map(each -> new Member(
                        each.name(),
                        new String(each.bytes(), StandardCharsets.UTF_8)
                                .replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 99999999999")
                                .replace("report.pdf", "../report.pdf")
                                .getBytes(StandardCharsets.UTF_8))));
        assertThat(wrong())
                .containsExactly(
                        new Finding("report.html", State.TOO_LARGE),
                        new Finding("../report.pdf", State.UNSAFE),
                        new Finding("report.pdf", State.EXTRA));
    }

    @Test
    void whatIsNoPackIsRefused() throws IOException {
        change("manifest.json", _ -> Optional.empty());
        assertThat(verifier.verify(pack)).isEqualTo(new PackCheck.Refused(Reason.NO_PACK));
        Files.write(pack, java.util.Arrays.copyOf(Files.readAllBytes(pack), 100));
        assertThat(verifier.verify(pack)).isEqualTo(new PackCheck.Refused(Reason.BROKEN_ZIP));
        List<Member> many = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            many.add(new Member("f" + i, new byte[0]));
        }
        write(many);
        assertThat(verifier.verify(pack)).isEqualTo(new PackCheck.Refused(Reason.TOO_MANY));
    }
}
