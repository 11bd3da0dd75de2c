package crossread.ui.desk;

import crossread.compare.ArticleFiles;
import crossread.compare.Asked;
import crossread.compare.Comparer;
import crossread.compare.Draft;
import crossread.compare.Improved;
import crossread.compare.Repairs;
import crossread.compare.SentenceComparer;
import crossread.evidence.Checked;
import crossread.evidence.EvidencePacker;
import crossread.evidence.OriginalChecker;
import crossread.export.Exporter;
import crossread.export.ReportFile;
import crossread.export.ReportPrinter;
import crossread.export.WriteFailure;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.OffEvent;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.link.Reasons;
import crossread.model.link.UnmatchedPart;
import crossread.model.link.WordDifference;
import crossread.store.ComparisonFile;
import crossread.store.OpenException;
import crossread.store.Opened;
import crossread.store.lock.Claims;
import crossread.store.lock.Lock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Does the window's work with the rooms that can. */
public final class Workroom implements Work {
    private final ArticleFiles files;
    private final Repairs repairs;
    private final Comparer comparer;
    private final SentenceComparer sentences;
    private final ComparisonFile comparisons;
    private final List<Exporter> exporters;
    private final ReportPrinter printer;
    private final OriginalChecker originals;
    private final EvidencePacker packer;
    private final Claims claims;
    private final Safekeeping safe;
    private final Messages words;
    private final ClassWork forClass;
    private volatile Optional<HeadStart> headStart = Optional.empty();

    public Workroom(
            ArticleFiles files,
            Repairs repairs,
            Comparer comparer,
            SentenceComparer sentences,
            ComparisonFile comparisons,
            List<Exporter> exporters,
            ReportPrinter printer,
            OriginalChecker originals,
            EvidencePacker packer,
            Claims claims,
            Safekeeping safe,
            ClassWork forClass,
            Messages words) {
        this.files = files;
        this.repairs = repairs;
        this.comparer = comparer;
        this.sentences = sentences;
        this.comparisons = comparisons;
        this.exporters = List.copyOf(exporters);
        this.printer = printer;
        this.originals = originals;
        this.packer = packer;
        this.claims = claims;
        this.safe = safe;
        this.forClass = forClass;
        this.words = words;
    }

    /** Begins to read and to compare what the window will be asked to open first; returns at once. */
    public void begin(List<Path> paths) {
        if (!paths.isEmpty() && new Delivery(paths).articles().equals(paths)) {
            headStart = Optional.of(new HeadStart(paths, files, comparer, Executors.newVirtualThreadPerTaskExecutor()));
        }
    }

    @Override
    public List<ReadResult> read(List<Path> paths, List<Article> already, Progress progress) {
        return headStart
                .flatMap(start -> start.read(paths, already))
                .orElseGet(() -> files.read(paths, already, progress));
    }

    @Override
    public ReadResult readPasted(String text, Optional<String> html) {
        return files.readPasted(text, html);
    }

    @Override
    public List<ReadResult> sample() {
        return SampleStory.in(words.locale(), files);
    }

    @Override
    public List<OffEvent> offEvent(List<Article> articles) {
        return comparer.offEvent(articles);
    }

    @Override
    public Draft compare(Asked asked, Progress progress) {
        headStart.ifPresent(HeadStart::awaitCompared);
        headStart = Optional.empty();
        return comparer.draft(asked, progress);
    }

    @Override
    public void prepareMeaning() {
        comparer.prepareMeaning();
    }

    @Override
    public Improved improve(Draft draft, Progress progress) {
        return comparer.improve(draft, progress);
    }

    @Override
    public Optional<Article> repair(Article article, Repair what) {
        return switch (what) {
            case CHARACTERS -> repairs.repairedCharacters(article);
            case CORE -> repairs.withCoreOnly(article);
        };
    }

    @Override
    public List<WordDifference> differences(Sentence from, Sentence to, Optional<String> language) {
        return sentences.wordDifferences(from, to, language);
    }

    @Override
    public Reasons reasons(Comparison comparison, SentenceRef from, SentenceRef to) {
        return sentences.reasons(comparison, from, to);
    }

    @Override
    public List<UnmatchedPart> unmatched(Comparison comparison, SentenceRef at) {
        return sentences.unmatched(comparison, at);
    }

    @Override
    public Saved open(Path file) throws IOException {
        try {
            Opened opened = comparisons.open(file);
            return new KeptFile(file, opened, claims.claim(file));
        } catch (OpenException problem) {
            String text = words.text(
                    "open." + problem.problem().name(), problem.arguments().toArray());
            throw new IOException(text, problem);
        }
    }

    @Override
    public Saved save(Path file, Comparison comparison, Optional<Saved> original, boolean anyway) throws IOException {
        Optional<Opened> opened = KeptFile.of(original);
        String name = String.valueOf(file.getFileName());
        if (!anyway && opened.filter(before -> before.file().equals(file)).isPresent()) {
            askWhatBecame(opened.get(), name);
        }
        // Not before: it leaves a sign in the folder.
        Optional<Lock.Outcome.Held> other = claims.claim(file);
        if (other.isPresent()) {
            throw new InTheWayException(
                    words.text("desk.held", name, OpenedTeller.who(other.get(), words)), Optional.empty());
        }
        try {
            return new KeptFile(file, comparisons.save(file, comparison, opened), Optional.empty());
        } catch (IOException failure) {
            throw new IOException(new WriteFailure(words).why(failure, file), failure);
        }
    }

    /** What must not be written without the reader's word, since the file is no longer what it was. */
    private void askWhatBecame(Opened before, String name) throws IOException {
        if (before.damage().isPresent()) {
            throw inTheWay("desk.damaged-before", name, "desk.overwrite");
        }
        switch (comparisons.meanwhile(before)) {
            case CHANGED -> throw inTheWay("desk.changed-before", name, "desk.overwrite");
            case GONE -> throw inTheWay("desk.gone-before", name, "desk.save-there");
            case GONE_WITH_ITS_FOLDER -> throw inTheWay("desk.folder-gone-before", name, "desk.save-there");
            // Where there is no folder, saving itself fails and says so.
            case UNCHANGED, NOWHERE -> {}
        }
    }

    private InTheWayException inTheWay(String key, String name, String anyway) {
        return new InTheWayException(words.text(key, name), Optional.of(words.text(anyway)));
    }

    @Override
    public List<Checked> check(Comparison comparison, Optional<Saved> saved) {
        return originals.check(comparison, saved.map(Saved::file));
    }

    @Override
    public List<Checked> pack(Path file, Comparison comparison, Optional<Saved> saved) throws IOException {
        try {
            return packer.pack(file, comparison, KeptFile.of(saved), words);
        } catch (IOException failure) {
            throw new IOException(new WriteFailure(words).why(failure, file), failure);
        }
    }

    @Override
    public void letGo() {
        claims.release();
    }

    @Override
    public Safekeeping safekeeping() {
        return safe;
    }

    @Override
    public List<String> formats() {
        return exporters.stream().map(Exporter::format).toList();
    }

    @Override
    public void export(Path file, Comparison comparison, String format, Progress progress) throws IOException {
        Exporter exporter = exporters.stream()
                .filter(each -> each.format().equals(format))
                .findFirst()
                .orElseThrow();
        new ReportFile(words).write(file, comparison, exporter, progress);
    }

    @Override
    public ClassWork forClass() {
        return forClass;
    }

    @Override
    public ReportPrinter.Outcome print(Comparison comparison) throws IOException {
        return printer.print(comparison, words);
    }
}
