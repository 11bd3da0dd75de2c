package crossread.align.index;

import crossread.model.article.Token;
import crossread.model.link.MeaningVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the lines of a story are made of, and in which lines each of it stands. Safe for use by several threads. */
public final class StoryIndex {
    private final Corpus corpus;
    private final int[] articleOf;
    private final boolean mixed;
    private final Meanings meanings;
    private final Terms stems;
    private final Overlap pieces;
    private final Overlap common;
    private final Overlap figures;
    private final Overlap anchorCosine;
    private final Overlap anchorCount;
    private final Overlap anchorFigures;
    private final Names names;

    public StoryIndex(Corpus corpus, MeaningVectors vectors) {
        this.corpus = corpus;
        List<Line> lines = corpus.lines();
        articleOf = lines.stream().mapToInt(Line::article).toArray();
        mixed = corpus.isMixed();
        // The longest of these by far, and the others do not wait for it.
        CompletableFuture<Overlap> cut = CompletableFuture.supplyAsync(() -> Overlap.cosine(Terms.ofPieces(
                lines.parallelStream().map(line -> WordPieces.of(line.text())).toArray(long[][]::new))));
        meanings = Meanings.of(lines, vectors);
        stems = stems(corpus);
        common = Overlap.count(stems);
        figures = Overlap.count(
                Terms.ofWords(lines.stream().map(line -> stems(line, "#")).toList()));
        AnchorFinder anchors = new AnchorFinder();
        List<List<String>> all = new ArrayList<>();
        List<List<String>> dates = new ArrayList<>();
        for (Line line : lines) {
            String language = corpus.language(line.article());
            dates.add(mixed ? anchors.figures(line.tokens(), language) : List.of());
            all.add(new ArrayList<>(dates.getLast()));
            all.getLast().addAll(mixed ? anchors.names(line.tokens(), language) : List.of());
        }
        Terms anchorTerms = Terms.ofWords(all);
        anchorCosine = Overlap.setCosine(anchorTerms);
        anchorCount = Overlap.count(anchorTerms);
        anchorFigures = Overlap.count(Terms.ofWords(dates));
        names = new Names(corpus, stems, common);
        pieces = cut.join();
    }

    /** The stems of the content words of every line of a corpus. */
    public static Terms stems(Corpus corpus) {
        return Terms.ofWords(
                corpus.lines().stream().map(line -> stems(line, "")).toList());
    }

    private static List<String> stems(Line line, String prefix) {
        return line.tokens().stream()
                .filter(Token::isContent)
                .map(Token::stem)
                .filter(stem -> stem.startsWith(prefix))
                .toList();
    }

    public Corpus corpus() {
        return corpus;
    }

    /** The article of a line. */
    public int articleOf(int line) {
        return articleOf[line];
    }

    /** Whether two lines are known to be in different languages. */
    public boolean isForeign(int line, int other) {
        return mixed && corpus.isForeign(line, other);
    }

    /** Whether some lines are in different languages. */
    public boolean isMixed() {
        return mixed;
    }

    public Meanings meanings() {
        return meanings;
    }

    /** The stems of the content words of every line. */
    public Terms stems() {
        return stems;
    }

    public Names names() {
        return names;
    }

    /** Four-letter pieces, by cosine. */
    public Overlap pieces() {
        return pieces;
    }

    /** Stems, counted. */
    public Overlap common() {
        return common;
    }

    /** Figures, counted. */
    public Overlap figures() {
        return figures;
    }

    /** Of lines in two languages, names, figures and dates, by cosine. */
    public Overlap anchorCosine() {
        return anchorCosine;
    }

    /** The same, counted. */
    public Overlap anchorCount() {
        return anchorCount;
    }

    /** Figures and dates alone, counted. */
    public Overlap anchorFigures() {
        return anchorFigures;
    }
}
