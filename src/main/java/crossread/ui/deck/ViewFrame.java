package crossread.ui.deck;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.Background;
import crossread.ui.notes.NoteTaker;
import crossread.ui.view.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;

/** What a view can ask of the window it stands in; what it has done beside the screen's thread is told in its place alone. */
final class ViewFrame implements Frame {
    private final Messages words;
    private final Background background;
    private final ViewSlot.Reader reader;
    private final Consumer<Runnable> guarded;
    private final Consumer<Throwable> failed;
    private final List<Background.Lane> lanes = new ArrayList<>();

    /**
     * @param guarded runs what tells the view something, and catches what that throws
     * @param failed is told what work for the view threw
     */
    ViewFrame(
            Messages words,
            Background background,
            ViewSlot.Reader reader,
            Consumer<Runnable> guarded,
            Consumer<Throwable> failed) {
        this.words = words;
        this.background = background;
        this.reader = reader;
        this.guarded = guarded;
        this.failed = failed;
    }

    /** What is under way is of no use any more. */
    void stop() {
        lanes.forEach(Background.Lane::stop);
    }

    /** The view is gone. */
    void letGo() {
        stop();
        lanes.clear();
    }

    @Override
    public Messages words() {
        return words;
    }

    @Override
    public void choose(Selection wanted) {
        reader.choose(wanted);
    }

    @Override
    public void go(Selection wanted, SentenceRef at) {
        reader.go(wanted, at, Optional.empty());
    }

    @Override
    public void go(SentenceRef at, Span span) {
        reader.go(new Selection.OfSentence(at), at, Optional.of(span));
    }

    @Override
    public void hideAnswers(boolean hidden) {
        reader.hideAnswers(hidden);
    }

    @Override
    public ObservableDoubleValue textSize() {
        return reader.textSize();
    }

    @Override
    public NoteTaker notes() {
        return reader.notes();
    }

    @Override
    public Worker worker() {
        Background.Lane lane = background.new Lane();
        lanes.add(lane);
        return new Worker() {
            @Override
            public <T> void start(Supplier<T> work, Consumer<T> done) {
                lane.start(_ -> get(work), result -> guarded.accept(() -> done.accept(result)), failed::accept);
            }

            @Override
            public void stop() {
                lane.stop();
            }
        };
    }

    /** What {@code work} throws belongs in the view's place, whatever it is. */
    private static <T> T get(Supplier<T> work) {
        try {
            return work.get();
        } catch (Error bug) {
            throw new IllegalStateException(bug);
        }
    }
}
