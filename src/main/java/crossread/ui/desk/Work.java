package crossread.ui.desk;

import crossread.compare.Asked;
import crossread.compare.Draft;
import crossread.compare.Improved;
import crossread.evidence.Checked;
import crossread.export.ReportPrinter;
import crossread.model.Comparison;
import crossread.model.OffEvent;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import crossread.model.article.SentenceRef;
import crossread.model.link.UnmatchedPart;
import crossread.store.Damage;
import crossread.store.lock.Lock;
import crossread.ui.why.ReasonGiver;
import crossread.ui.why.WordComparer;
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

    /** The articles of the sample story, in the language the window speaks. */
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
     * @param anyway whether the reader wants the file written whatever became of it meanwhile
     * @throws InTheWayException where something would be lost, or lie elsewhere, that the reader does not know of
     * @throws IOException with a message that can be shown
     */
    Saved save(Path file, Comparison comparison, Optional<Saved> original, boolean anyway) throws IOException;

    /**
     * Looks whether the saved files the articles were read from are still what they were.
     *
     * @param saved the comparison's own file
     */
    List<Checked> check(Comparison comparison, Optional<Saved> saved);

    /**
     * Packs the comparison with reports, originals and a manifest.
     *
     * @return how each original stood; those unchanged are in the pack
     * @throws IOException with a message that can be shown
     */
    List<Checked> pack(Path file, Comparison comparison, Optional<Saved> saved) throws IOException;

    /** The desk was cleared: another program may have the file that was open. */
    void letGo();

    /** Keeps what is not saved. */
    Safekeeping safekeeping();

    /** The kinds of report there are, by their file endings, the usual one first. */
    List<String> formats();

    /**
     * Writes a report.
     *
     * @param format one of {@link #formats()}
     * @throws IOException with a message that can be shown
     * @throws java.util.concurrent.CancellationException where {@code progress} stops it; nothing is written then
     */
    void export(Path file, Comparison comparison, String format, Progress progress) throws IOException;

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

        /** What of the file could not be read. */
        default Optional<Damage> damage() {
            return Optional.empty();
        }

        /** The program that has the file open too. */
        default Optional<Lock.Outcome.Held> other() {
            return Optional.empty();
        }
    }
}
