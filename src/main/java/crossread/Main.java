package crossread;

import crossread.align.Aligner;
import crossread.align.ReasonFinder;
import crossread.align.WordDiffer;
import crossread.align.part.PartFinder;
import crossread.align.wording.QuotationComparer;
import crossread.align.wording.WordingFinder;
import crossread.cli.CommandLineProgram;
import crossread.cli.Parts;
import crossread.cli.WindowStart;
import crossread.compare.ArticleFiles;
import crossread.compare.Comparer;
import crossread.compare.MannerFinder;
import crossread.compare.SentenceComparer;
import crossread.evidence.EvidencePacker;
import crossread.evidence.OriginalChecker;
import crossread.export.Exporter;
import crossread.export.GuardedExporter;
import crossread.export.Worksheets;
import crossread.export.office.DocxExporter;
import crossread.export.office.XlsxExporter;
import crossread.export.page.HtmlExporter;
import crossread.export.pdf.LocalFaces;
import crossread.export.pdf.PdfExporter;
import crossread.export.text.CsvExporter;
import crossread.export.text.MarkdownExporter;
import crossread.export.worksheet.PaintedWorksheets;
import crossread.fact.FactFinder;
import crossread.fact.NamesByCapitals;
import crossread.fact.NamesFirst;
import crossread.fact.figure.FigureFinder;
import crossread.fact.german.GermanNameFinder;
import crossread.fact.judge.FactJudge;
import crossread.fact.manner.AttributionFinder;
import crossread.fact.manner.HeadlineChecker;
import crossread.fact.name.NameFinder;
import crossread.fact.speech.ClaimFinder;
import crossread.fact.speech.QuotationFinder;
import crossread.fact.speech.SpeakerFinder;
import crossread.machine.HeapKeeper;
import crossread.meaning.MeaningModel;
import crossread.meaning.SentenceMeasurer;
import crossread.messages.Messages;
import crossread.read.ArticleLoader;
import crossread.read.ArticleReader;
import crossread.read.FileOpener;
import crossread.read.archive.WaczReader;
import crossread.read.archive.WarcReader;
import crossread.read.archive.WebArchiveReader;
import crossread.read.database.FactivaReader;
import crossread.read.database.NexisReader;
import crossread.read.database.ProQuestReader;
import crossread.read.document.DocxReader;
import crossread.read.document.EpubReader;
import crossread.read.document.ExportFinder;
import crossread.read.document.MarkdownReader;
import crossread.read.document.OdtReader;
import crossread.read.document.OldOfficeReader;
import crossread.read.document.RtfReader;
import crossread.read.document.ZipReader;
import crossread.read.given.ExportedArticleReader;
import crossread.read.given.GivenArticleReader;
import crossread.read.given.JsonArticleReader;
import crossread.read.given.PasteReader;
import crossread.read.mail.EmlReader;
import crossread.read.mail.MhtmlReader;
import crossread.read.pdf.PdfReader;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.store.ComparisonFile;
import crossread.store.json.Json;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import crossread.ui.blind.Veil;
import crossread.ui.view.ComparisonView;
import crossread.ui.view.matrix.MatrixView;
import crossread.ui.view.notes.NotesView;
import crossread.ui.view.placement.PlacementView;
import crossread.ui.view.predict.PredictView;
import crossread.ui.view.sources.SourcesView;
import crossread.ui.view.wording.QuotesView;
import crossread.ui.view.wording.WordingView;
import crossread.ui.view.words.WordsView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Puts the parts together and lists every reader, finder, exporter and view. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        new HeapKeeper().start();
        Opening opening = new Opening(() -> rooms(Locale.getDefault()), System.err);
        // What is rehearsed goes the longer way, so that commands start faster too.
        Optional<WindowStart> window = WindowStart.of(args).filter(_ -> !Boolean.getBoolean("crossread.rehearsal"));
        System.exit(window.map(opening::open).orElseGet(() -> {
            Rooms rooms = rooms(Locale.getDefault());
            return commandLine(rooms, (files, alone) -> opening.open(rooms, files, alone), System.out, System.err)
                    .run(args);
        }));
    }

    /** The parts below the window and the command line. */
    record Rooms(
            String version,
            Messages words,
            ArticleFiles files,
            Comparer comparer,
            SentenceComparer sentences,
            ComparisonFile comparisons,
            List<Exporter> exporters,
            OriginalChecker originals,
            EvidencePacker packer,
            Worksheets worksheets) {}

    /**
     * The readers of saved files.
     *
     * @param all every one, in the order they are asked
     */
    record Readers(HtmlReader html, PlainTextReader text, GivenArticleReader given, List<ArticleReader> all) {}

    static Readers readers() {
        HtmlReader html = new HtmlReader(Json::parseLenient);
        PlainTextReader text = new PlainTextReader();
        NexisReader nexis = new NexisReader();
        FactivaReader factiva = new FactivaReader();
        ProQuestReader proQuest = new ProQuestReader();
        List<ExportFinder> exports = List.of(nexis::read, factiva::read, proQuest::read);
        // Asked in this order: what is told by its first bytes or its parts, then what is told by its lines, then any
        // text.
        List<ArticleReader> formats = List.of(
                new PdfReader(),
                new MhtmlReader(html, text),
                new EmlReader(html, text),
                new WebArchiveReader(html, text),
                new WarcReader(html),
                new WaczReader(html, Json::parseLenient),
                new DocxReader(exports),
                new OdtReader(exports),
                new EpubReader(html),
                new RtfReader(exports),
                new OldOfficeReader(),
                nexis,
                factiva,
                proQuest,
                new MarkdownReader(),
                html,
                text);
        GivenArticleReader given = new GivenArticleReader(html, new ArticleLoader(new FileOpener(), formats));
        List<ArticleReader> all = new ArrayList<>();
        ExportedArticleReader exported = new ExportedArticleReader(html);
        all.add(new JsonArticleReader(Json::parseLenient, given, exported));
        all.addAll(formats);
        // What someone else packed may name no file of this computer: in it a path leads to no reader.
        GivenArticleReader packed = new GivenArticleReader(html, new ArticleLoader(new FileOpener(), List.of()));
        List<ArticleReader> members = new ArrayList<>(formats);
        members.addFirst(new JsonArticleReader(Json::parseLenient, packed, exported));
        all.add(new ZipReader(new ArticleLoader(new FileOpener(), members)));
        return new Readers(html, text, given, List.copyOf(all));
    }

    static Rooms rooms(Locale locale) {
        return rooms(locale, meaningFolder());
    }

    /** @param meaning folder with the model and the native library, where there is one */
    static Rooms rooms(Locale locale, Optional<Path> meaning) {
        String version = version();
        Messages words = new Messages(locale);
        Readers readers = readers();
        Tokenizer tokenizer = new Tokenizer();
        List<FactFinder> finders = List.of(
                new FigureFinder(),
                new NamesFirst(
                        new NamesByCapitals(new NameFinder(), new GermanNameFinder()),
                        List.of(new QuotationFinder(), new ClaimFinder())));
        List<Exporter> exporters = exporters();
        ComparisonFile comparisons = new ComparisonFile();
        OriginalChecker originals = new OriginalChecker();
        return new Rooms(
                version,
                words,
                new ArticleFiles(
                        new ArticleLoader(new FileOpener(), readers.all()),
                        readers.given(),
                        new PasteReader(words.text("paste.name"), readers.text(), readers.html())),
                new Comparer(
                        new SentenceSplitter(),
                        tokenizer,
                        new SentenceMeasurer(new MeaningModel(meaning)),
                        finders,
                        new SpeakerFinder()::attribute,
                        new Aligner(),
                        new FactJudge(),
                        new MannerFinder(
                                new QuotationComparer(),
                                new WordingFinder(),
                                new HeadlineChecker(),
                                new AttributionFinder()),
                        new ReuseFinder(),
                        new EventChecker(),
                        Clock.systemUTC(),
                        System::nanoTime,
                        version),
                new SentenceComparer(tokenizer, new WordDiffer(), new ReasonFinder(), new PartFinder()),
                comparisons,
                exporters,
                originals,
                new EvidencePacker(exporters, comparisons, originals, version, Clock.systemUTC()),
                new PaintedWorksheets(List.of(pdf(), new DocxExporter())));
    }

    static PdfExporter pdf() {
        return new PdfExporter(LocalFaces.installed());
    }

    static List<Exporter> exporters() {
        List<Exporter> all = List.of(
                new HtmlExporter(),
                pdf(),
                new DocxExporter(),
                new XlsxExporter(),
                new MarkdownExporter(),
                new CsvExporter());
        return all.stream().<Exporter>map(GuardedExporter::new).toList();
    }

    static CommandLineProgram commandLine(Rooms rooms, Parts.WindowOpener window, OutputStream out, OutputStream err) {
        Parts parts = new Parts(
                rooms.version,
                rooms.words,
                rooms.files,
                rooms.comparer,
                rooms.comparisons,
                rooms.exporters,
                rooms.packer,
                rooms.originals,
                rooms.worksheets,
                comparison -> new Veil(comparison.articles(), rooms.words).over(comparison),
                window);
        return new CommandLineProgram(parts, out, err);
    }

    /** The views beside columns and why cards, in the order of their tabs and keys. */
    static List<ComparisonView> views(Rooms rooms) {
        return List.of(
                new MatrixView(),
                new QuotesView(),
                new WordingView(),
                new PlacementView(),
                new SourcesView(),
                new NotesView(),
                new WordsView(rooms.sentences::wordDifferences),
                new PredictView());
    }

    /** Where the model lies: the launchers say, since it stands beside the program and not in it. */
    private static Optional<Path> meaningFolder() {
        return Optional.ofNullable(System.getProperty("crossread.meaning")).map(Path::of);
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("/crossread.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
