package crossread.ui;

import crossread.compare.Asked;
import crossread.compare.Draft;
import crossread.compare.Improved;
import crossread.export.ReportPrinter;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.OffEvent;
import crossread.model.Progress;
import crossread.model.ReadResult;
import crossread.model.SentenceRef;
import crossread.model.UnmatchedPart;
import crossread.ui.ledger.ReasonGiver;
import crossread.ui.ledger.WordComparer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window asks of the rest of the program. Every call blocks, and none is made on the JavaFX thread. */
public interface Work extends WordComparer, ReasonGiver {

    /**
     * Reads saved files; folders stand for every article in them. What cannot be read is a value, and the others go on.
     *
     * @param already articles on the screen, so that the same file twice is told
     */
    List<ReadResult> read(List<Path> files, List<Article> already, Progress progress);

    /** Reads text from the clipboard, with its HTML where it has any. */
    ReadResult readPasted(String text, Optional<String> html);

    /** The articles of the sample story. */
    List<ReadResult> sample();

    /** Which of these articles do not seem to be about the event of the others, named by the sigils of their order. */
    List<OffEvent> offEvent(List<Article> articles);

    /**
     * Compares articles by words, in their order on the screen.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} stops it
     */
    Draft compare(Asked asked, Progress progress);

    /** Starts loading what {@link #improve} needs; the one call here that returns at once. */
    void prepareMeaning();

    /**
     * Compares by meaning what was compared by words.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} stops it
     */
    Improved improve(Draft draft, Progress progress);

    /** The article with what reading offered done to it; empty where there is nothing to do. */
    Optional<Article> repair(Article article, Repair what);

    /** The parts of a sentence that other articles do not say, though they have a sentence that says the same as the rest. */
    List<UnmatchedPart> unmatched(Comparison comparison, SentenceRef at);

    /**
     * Opens a saved comparison.
     *
     * @throws IOException with a message that can be shown
     */
    Saved open(Path file) throws IOException;

    /**
     * Saves a comparison and gives back what it was saved as.
     *
     * @param original what it was opened from, so that what this program does not know of it is kept
     * @throws IOException with a message that can be shown
     */
    Saved save(Path file, Comparison comparison, Optional<Saved> original) throws IOException;

    /** The kinds of report there are, by their file endings, the usual one first. */
    List<String> formats();

    /**
     * Writes a report.
     *
     * @param format one of {@link #formats()}
     * @throws IOException with a message that can be shown
     */
    void export(Path file, Comparison comparison, String format) throws IOException;

    /**
     * Asks for a printer and prints a report.
     *
     * @throws IOException with a message that can be shown
     */
    ReportPrinter.Outcome print(Comparison comparison) throws IOException;

    /** What can be written and opened for a class. */
    ClassWork forClass();

    /** A comparison as it stands in its file. */
    interface Saved {
        Path file();

        Comparison comparison();
    }
}
