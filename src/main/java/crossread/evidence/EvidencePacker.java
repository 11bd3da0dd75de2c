package crossread.evidence;

import crossread.export.Exporter;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.store.ComparisonFile;
import crossread.store.FileHash;
import crossread.store.FileReplacer;
import crossread.store.Opened;
import crossread.store.PackManifest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a comparison with its reports, the originals that are still what they were, and a manifest into a zip file. The
 * same comparison packed at the same time gives the same bytes.
 */
public final class EvidencePacker {
    static final String MANIFEST = "manifest.json";
    private static final String COMPARISON = "comparison." + ComparisonFile.ENDING;
    private static final List<String> REPORTS = List.of("html", "pdf");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]");
    private static final int LONGEST_NAME = 80;

    private final List<Exporter> reports;
    private final ComparisonFile comparisons;
    private final OriginalChecker checker;
    private final String program;
    private final Clock clock;

    /** @param program its version */
    public EvidencePacker(
            List<Exporter> exporters,
            ComparisonFile comparisons,
            OriginalChecker checker,
            String program,
            Clock clock) {
        this.reports = exporters.stream()
                .filter(each -> REPORTS.contains(each.format()))
                .toList();
        this.comparisons = comparisons;
        this.checker = checker;
        this.program = program;
        this.clock = clock;
    }

    /**
     * Writes the pack.
     *
     * @param opened the file of the comparison; what this program does not understand of it is packed too
     * @return how each original stood
     * @throws IOException where it cannot be written; the old file, if any, is unchanged
     */
    public List<Checked> pack(Path target, Comparison comparison, Optional<Opened> opened, Messages words)
            throws IOException {
        Optional<Path> file = opened.map(Opened::file);
        List<Checked> checked = checker.check(comparison, file);
        List<PackManifest.Entry> files = new ArrayList<>();
        List<PackManifest.Original> originals = new ArrayList<>();
        new FileReplacer().replace(target, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            // Seconds are odd in a zip file, and a zone it has none.
            LocalDateTime time = LocalDateTime.ofInstant(comparison.created(), ZoneOffset.UTC);
            for (Exporter report : reports) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                report.write(comparison, words, bytes);
                files.add(add(zip, "report." + report.format(), bytes.toByteArray(), time));
            }
            Path folder = target.toAbsolutePath().normalize();
            List<Article> articles = new ArrayList<>();
            List<PackManifest.Entry> packed = new ArrayList<>();
            for (int i = 0; i < comparison.articles().size(); i++) {
                Article article = comparison.articles().get(i);
                Checked how = checked.get(i);
                Optional<byte[]> bytes =
                        how.standing() == Standing.UNCHANGED ? checker.unchanged(article, file) : Optional.empty();
                Optional<String> name = bytes.map(_ -> name(article));
                if (bytes.isPresent()) {
                    packed.add(add(zip, name.orElseThrow(), bytes.get(), time));
                }
                articles.add(article.withOrigin(article.origin().withPlace(name.map(folder::resolve))));
                originals.add(new PackManifest.Original(
                        article.id(),
                        article.origin().file(),
                        article.origin().sha256(),
                        how.standing().word(),
                        name));
            }
            // In the pack the comparison links to the originals beside it, so that it can be checked once unpacked.
            byte[] bytes = comparisons.bytes(folder.resolve(COMPARISON), comparison.withArticles(articles), opened);
            files.add(add(zip, COMPARISON, bytes, time));
            files.addAll(packed);
            PackManifest manifest = new PackManifest(comparison.title(), program, clock.instant(), files, originals);
            add(zip, MANIFEST, manifest.json(), time);
            zip.finish();
        });
        return checked;
    }

    private static PackManifest.Entry add(ZipOutputStream zip, String name, byte[] bytes, LocalDateTime time)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        ((OutputStream) zip).write(bytes);
        zip.closeEntry();
        return new PackManifest.Entry(name, bytes.length, FileHash.of(bytes));
    }

    /** A name every system takes, whatever the original is called. */
    private static String name(Article article) {
        String name = UNSAFE.matcher(article.origin().file()).replaceAll("_");
        String end = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        return "originals/" + article.id() + "-" + end;
    }
}
