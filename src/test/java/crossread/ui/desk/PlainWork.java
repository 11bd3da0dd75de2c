package crossread.ui.desk;

import crossread.compare.Asked;
import crossread.compare.Draft;
import crossread.compare.Improved;
import crossread.evidence.Checked;
import crossread.export.ReportPrinter;
import crossread.export.pdf.PdfExporter;
import crossread.export.worksheet.PaintedWorksheets;
import crossread.fact.correct.FactCorrector;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.OffEvent;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Trust;
import crossread.model.article.Warning;
import crossread.model.fact.Findings;
import crossread.model.link.Alignment;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.MeaningLack;
import crossread.model.link.Reasons;
import crossread.model.link.Relation;
import crossread.model.link.UnmatchedPart;
import crossread.model.link.WordDifference;
import crossread.ui.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stands in for the rest of the program: reads file names for articles and compares nothing, but remembers what it was asked. */
public final class PlainWork implements Work {
    final List<List<Path>> read = new ArrayList<>();
    final List<String> pasted = new ArrayList<>();
    public final List<List<Article>> compared = new ArrayList<>();
    final List<Path> saved = new ArrayList<>();
    final List<String> exported = new ArrayList<>();
    ReportPrinter.Outcome printing = ReportPrinter.Outcome.PRINTED;
    /** What the next file holds; where it is empty the name of the file tells. */
    public Optional<Article> next = Optional.empty();

    public Optional<CountDownLatch> hold = Optional.empty();
    public Optional<CountDownLatch> holdMeaning = Optional.empty();
    public Optional<MeaningLack> lack = Optional.empty();
    Optional<IOException> failure = Optional.empty();
    Optional<InTheWayException> inTheWay = Optional.empty();
    List<Checked> checked = List.of();
    final PlainSafe safe = new PlainSafe();

    /** Whether what sentences mean was measured before. */
    boolean remembers;

    /** How many articles there is memory for. */
    int memory = Integer.MAX_VALUE;

    /** Whether comparing takes so long that it is coarse at first. */
    boolean slow;

    /** An earlier program could not save this. */
    public void leave(Comparison left) {
        safe.leave(left, true, Optional.empty());
    }

    record Kept(Path file, Comparison comparison) implements Saved {}

    /**
     * A file called {@code bad...} cannot be read, one called {@code several...} holds three articles, one called {@code
     * garbled...} an article whose letters can be repaired; any other is one.
     */
    @Override
    public synchronized List<ReadResult> read(List<Path> files, List<Article> already, Progress progress) {
        read.add(files);
        if (next.isPresent()) {
            return List.of(new ReadResult.Readable(next.get().name(), List.of(next.get())));
        }
        return files.stream().map(PlainWork::result).toList();
    }

    private static ReadResult result(Path file) {
        String name = file.getFileName().toString();
        if (name.startsWith("bad")) {
            return ReadResult.Unreadable.of(name, Problem.EMPTY);
        }
        if (name.startsWith("several")) {
            return new ReadResult.Readable(
                    name,
                    Stream.of("I", "II", "III")
                            .map(number -> Story.made("", name + " " + number, "On " + number, "Storm " + number + "."))
                            .toList());
        }
        Article article = Story.made("", name, "On " + name, "The storm closed the bridge.", "-Advertisement");
        boolean garbled = name.startsWith("garbled");
        return new ReadResult.Readable(
                name, List.of(garbled ? article.withWarnings(List.of(Warning.of("garbled-characters"))) : article));
    }

    @Override
    public ReadResult readPasted(String text, Optional<String> html) {
        pasted.add(text);
        return new ReadResult.Readable("clipboard", List.of(Story.made("", "Pasted", text, text)));
    }

    @Override
    public List<ReadResult> sample() {
        return Story.bridge().articles().stream()
                .<ReadResult>map(article -> new ReadResult.Readable(article.name(), List.of(article)))
                .toList();
    }

    /** An article of an outlet called {@code strange...} is about something else. */
    @Override
    public List<OffEvent> offEvent(List<Article> articles) {
        return IntStream.range(0, articles.size())
                .filter(i -> articles.get(i).name().startsWith("strange"))
                .mapToObj(i -> new OffEvent(Article.sigil(i), .01, "A"))
                .toList();
    }

    Draft compare(String title, List<Article> articles, Progress progress) {
        return compare(new Asked(title, articles), progress);
    }

    @Override
    public Draft compare(Asked asked, Progress progress) {
        String title = asked.title();
        List<Article> articles = asked.articles().stream().map(PlainWork::split).toList();
        synchronized (this) {
            compared.add(articles);
        }
        hold.ifPresent(PlainWork::await);
        progress.report(Stage.ALIGN, .5);
        if (articles.size() > memory) {
            throw new OutOfMemoryError("on purpose");
        }
        Comparison story = Story.bridge();
        boolean bridge = articles.stream()
                .map(Article::name)
                .toList()
                .equals(story.articles().stream().map(Article::name).toList());
        Findings findings = new FactCorrector()
                .correct(
                        articles,
                        new Alignment(List.of(), List.of(), Map.of()),
                        new Findings(bridge ? story.facts() : List.of(), bridge ? story.discrepancies() : List.of()),
                        asked.reader().facts());
        Comparison result = new Comparison(
                title,
                story.created(),
                story.program(),
                story.matching(),
                articles,
                bridge ? story.links() : sameBeginnings(articles),
                List.of(),
                findings.facts(),
                findings.discrepancies());
        Comparison shown = result.withReader(asked.reader()).withCoarse(slow && !asked.inFull());
        boolean atOnce = remembers && asked.byMeaning();
        return new Draft(asked, atOnce ? byMeaning(shown) : shown, List.of(), List.of());
    }

    /** Articles that begin with the same sentence say the same there. */
    private static List<Link> sameBeginnings(List<Article> articles) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < articles.size(); i++) {
            if (beginning(articles.get(i)).equals(beginning(articles.getFirst()))) {
                SentenceRef from = new SentenceRef(articles.getFirst().id(), 0);
                SentenceRef to = new SentenceRef(articles.get(i).id(), 0);
                links.add(new Link(from, to, .9, Relation.SAME, false, Author.PROGRAM));
            }
        }
        return links;
    }

    private static Optional<String> beginning(Article article) {
        return article.sentences().stream().findFirst().map(Sentence::text);
    }

    /** A block that lost its sentences is one sentence again. */
    private static Article split(Article article) {
        return article.sentences().size() == article.blocks().size()
                ? article
                : article.withSentences(IntStream.range(0, article.blocks().size())
                        .mapToObj(i -> {
                            String text = article.blocks().get(i).text();
                            return new Sentence(i, new Span(0, text.length()), text);
                        })
                        .toList());
    }

    @Override
    public void prepareMeaning() {}

    /** By meaning the same is found; the test says when, and whether at all. */
    @Override
    public Improved improve(Draft draft, Progress progress) {
        holdMeaning.ifPresent(PlainWork::await);
        progress.report(Stage.MEASURE, .5);
        return lack.<Improved>map(Improved.AsBefore::new)
                .orElseGet(() -> new Improved.ByMeaning(byMeaning(draft.comparison())));
    }

    private static Comparison byMeaning(Comparison words) {
        return new Comparison(
                        words.title(),
                        words.created(),
                        words.program(),
                        Matching.MEANING,
                        words.articles(),
                        words.links(),
                        words.statements(),
                        words.facts(),
                        words.discrepancies())
                .withReader(words.reader());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Keeps the first line alone, or writes every line large. */
    @Override
    public Optional<Article> repair(Article article, Repair what) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            blocks.add(
                    what == Repair.CHARACTERS
                            ? new Block(
                                    block.text().toUpperCase(Locale.ROOT), block.kind(), block.kept(), block.finding())
                            : blocks.isEmpty()
                                    ? block
                                    : block.setAside(SetAside.because(Reason.SITE_FURNITURE, "outside", Trust.ASK)));
        }
        return blocks.equals(article.blocks())
                ? Optional.empty()
                : Optional.of(article.withBlocks(blocks).withWarnings(List.of()));
    }

    @Override
    public Reasons reasons(Comparison comparison, SentenceRef from, SentenceRef to) {
        return Reasons.NONE;
    }

    @Override
    public List<WordDifference> differences(Sentence from, Sentence to, Optional<String> language) {
        return List.of(new WordDifference(
                Optional.of(new Span(0, from.text().indexOf(' '))),
                Optional.of(new Span(0, to.text().indexOf(' ')))));
    }

    @Override
    public List<UnmatchedPart> unmatched(Comparison comparison, SentenceRef at) {
        return List.of(new UnmatchedPart("B", new Span(0, 3)));
    }

    @Override
    public Saved open(Path file) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return new Kept(file, Story.bridge());
    }

    @Override
    public Saved save(Path file, Comparison comparison, Optional<Saved> original, boolean anyway) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (inTheWay.isPresent() && !anyway) {
            throw inTheWay.get();
        }
        saved.add(file);
        return new Kept(file, comparison);
    }

    @Override
    public List<Checked> check(Comparison comparison, Optional<Saved> saved) {
        return checked;
    }

    @Override
    public List<Checked> pack(Path file, Comparison comparison, Optional<Saved> saved) throws IOException {
        export(file, comparison, "zip", Progress.NONE);
        return checked;
    }

    @Override
    public void letGo() {}

    @Override
    public Safekeeping safekeeping() {
        return safe;
    }

    @Override
    public List<String> formats() {
        return List.of("html", "pdf");
    }

    @Override
    public void export(Path file, Comparison comparison, String format, Progress progress) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        exported.add(format + " " + file.getFileName());
    }

    @Override
    public ClassWork forClass() {
        return new ClassWork(new PaintedWorksheets(List.of(new PdfExporter())), new Messages(Locale.ENGLISH));
    }

    @Override
    public ReportPrinter.Outcome print(Comparison comparison) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        return printing;
    }
}
