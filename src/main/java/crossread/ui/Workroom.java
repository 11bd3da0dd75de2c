package crossread.ui;

import crossread.compare.ArticleFiles;
import crossread.compare.Asked;
import crossread.compare.Comparer;
import crossread.compare.Draft;
import crossread.compare.Improved;
import crossread.compare.Repairs;
import crossread.compare.SentenceComparer;
import crossread.export.Exporter;
import crossread.export.ReportFile;
import crossread.export.ReportPrinter;
import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.OffEvent;
import crossread.model.Progress;
import crossread.model.ReadResult;
import crossread.model.Reasons;
import crossread.model.Sentence;
import crossread.model.SentenceRef;
import crossread.model.UnmatchedPart;
import crossread.model.WordDifference;
import crossread.store.ComparisonFile;
import crossread.store.OpenException;
import crossread.store.Opened;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Does the window's work with the rooms that can. */
public final class Workroom implements Work {
    private static final List<String> SAMPLE =
            List.of("1-harbour-gazette.html", "2-inland-post.html", "3-coast-radio.html");

    private final ArticleFiles files;
    private final Repairs repairs;
    private final Comparer comparer;
    private final SentenceComparer sentences;
    private final ComparisonFile comparisons;
    private final List<Exporter> exporters;
    private final ReportPrinter printer;
    private final Messages words;
    private final ClassWork forClass;

    public Workroom(
            ArticleFiles files,
            Repairs repairs,
            Comparer comparer,
            SentenceComparer sentences,
            ComparisonFile comparisons,
            List<Exporter> exporters,
            ReportPrinter printer,
            ClassWork forClass,
            Messages words) {
        this.files = files;
        this.repairs = repairs;
        this.comparer = comparer;
        this.sentences = sentences;
        this.comparisons = comparisons;
        this.exporters = List.copyOf(exporters);
        this.printer = printer;
        this.forClass = forClass;
        this.words = words;
    }

    private record Kept(Path file, Comparison comparison, Optional<Opened> original) implements Saved {}

    @Override
    public List<ReadResult> read(List<Path> paths, List<Article> already, Progress progress) {
        return files.read(paths, already, progress);
    }

    @Override
    public ReadResult readPasted(String text, Optional<String> html) {
        return files.readPasted(text, html);
    }

    @Override
    public List<ReadResult> sample() {
        List<ReadResult> results = new ArrayList<>();
        for (String name : SAMPLE) {
            try (InputStream page = Workroom.class.getResourceAsStream("/sample/" + name)) {
                results.add(files.read(name, Objects.requireNonNull(page, name).readAllBytes()));
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
        return results;
    }

    @Override
    public List<OffEvent> offEvent(List<Article> articles) {
        return comparer.offEvent(articles);
    }

    @Override
    public Draft compare(Asked asked, Progress progress) {
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
            return new Kept(file, opened.comparison(), Optional.of(opened));
        } catch (OpenException problem) {
            String text = words.text(
                    "open." + problem.problem().name(), problem.arguments().toArray());
            throw new IOException(text, problem);
        }
    }

    @Override
    public Saved save(Path file, Comparison comparison, Optional<Saved> original) throws IOException {
        Optional<Opened> opened =
                original.flatMap(saved -> saved instanceof Kept kept ? kept.original() : Optional.empty());
        return new Kept(file, comparison, Optional.of(comparisons.save(file, comparison, opened)));
    }

    @Override
    public List<String> formats() {
        return exporters.stream().map(Exporter::format).toList();
    }

    @Override
    public void export(Path file, Comparison comparison, String format) throws IOException {
        Exporter exporter = exporters.stream()
                .filter(each -> each.format().equals(format))
                .findFirst()
                .orElseThrow();
        new ReportFile(words).write(file, comparison, exporter);
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
