package crossread.ui.deck;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.Background;
import crossread.ui.ledger.LedgerFilter;
import crossread.ui.notes.NoteTaker;
import crossread.ui.view.ComparisonView;
import crossread.ui.view.Deed;
import crossread.ui.view.Face;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The place of one view in the window. The view is made when it is first seen and told only while it is; what it throws
 * shows in its place, and the rest of the window goes on.
 */
public final class ViewSlot extends StackPane {
    private static final System.Logger LOG = System.getLogger(ViewSlot.class.getName());

    private final ComparisonView view;
    private final Messages words;
    private final Background background;
    private final ViewFrame frame;
    private final Label message = new Label();
    private Optional<Face> face = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private LedgerFilter filter = LedgerFilter.ALL;
    private Selection selection = new Selection.Nothing();
    private boolean on;
    private boolean current;
    private boolean failed;

    /** What the reader does in a view. */
    public interface Reader {
        void choose(Selection selection);

        void go(Selection selection, SentenceRef at, Optional<Span> words);

        ObservableDoubleValue textSize();

        NoteTaker notes();

        void hideAnswers(boolean hidden);
    }

    public ViewSlot(ComparisonView view, Messages words, Background background, Reader reader) {
        this.view = view;
        this.words = words;
        this.background = background;
        this.frame = new ViewFrame(words, background, reader, this::guarded, this::fail);
        // The place is as large as the window leaves it, and no view is asked.
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setId("view-" + view.id());
        getStyleClass().add("view");
        setAccessibleText(words.text("view." + view.id() + ".name"));
        message.getStyleClass().add("waiting");
        message.setWrapText(true);
    }

    String viewId() {
        return view.id();
    }

    /** Whether the reader sees it. */
    void setOn(boolean value) {
        on = value;
        refresh();
    }

    public void show(Optional<Comparison> value) {
        failed = false;
        current = false;
        comparison = value.filter(each -> each.articles().size() > 1);
        message.setText(value.isEmpty() ? "" : words.text("ledger.single"));
        if (comparison.isEmpty()) {
            close();
        }
        refresh();
    }

    /** The same comparison with other notes: who shows none of them goes on as before. */
    public void annotate(Comparison value) {
        if (comparison.isPresent()) {
            comparison = Optional.of(value);
            if (on) {
                tell(each -> each.annotate(value));
            } else {
                current = false;
            }
        }
    }

    /** Shows nothing but that the answers are hidden, unless the view itself keeps them. */
    public void hide(Optional<Comparison> value) {
        if (view.keepsSecrets()) {
            show(value);
        } else {
            show(Optional.empty());
            message.setText(words.text("lesson.hidden"));
        }
    }

    public void narrow(LedgerFilter value) {
        filter = value;
        tell(each -> each.narrow(value));
    }

    public void select(Selection value) {
        selection = value;
        tell(each -> each.select(value));
    }

    public void perform(Deed deed) {
        tell(each -> each.perform(deed));
    }

    /** Lets the view look for words by itself; says whether it can. */
    public boolean find(String wanted) {
        AtomicBoolean can = new AtomicBoolean();
        tell(each -> can.set(each.find(wanted)));
        return can.get();
    }

    public void takeFocus() {
        if (face.isPresent()) {
            tell(Face::focus);
        } else {
            requestFocus();
        }
    }

    private void tell(Consumer<Face> what) {
        if (on && current) {
            face.ifPresent(each -> guarded(() -> what.accept(each)));
        }
    }

    private void refresh() {
        if (!on || failed) {
            return;
        }
        if (comparison.isEmpty()) {
            getChildren().setAll(message);
            return;
        }
        guarded(() -> {
            Face now = face.orElseGet(() -> view.open(frame));
            if (face.isEmpty()) {
                face = Optional.of(now);
                // On a small screen it gets along with what there is, and its upper left corner is what is seen.
                setAlignment(now.node(), Pos.TOP_LEFT);
                if (now.node() instanceof Region whole) {
                    whole.setMinSize(0, 0);
                }
                getChildren().setAll(now.node());
            }
            if (!current) {
                frame.stop();
                current = true;
                now.show(comparison.orElseThrow());
            }
            now.narrow(filter);
            now.select(selection);
        });
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error bug) {
            fail(bug);
        }
    }

    /** Says so in the view's place; the next comparison gives it another try. */
    private void fail(Throwable bug) {
        LOG.log(System.Logger.Level.ERROR, "view " + view.id() + " failed", bug);
        failed = true;
        close();
        message.setText(words.text("view.failed", bug.getClass().getSimpleName()));
        Button again = new Button(words.text("view.again"));
        again.getStyleClass().add("small");
        again.setOnAction(_ -> {
            failed = false;
            refresh();
        });
        VBox told = new VBox(12, message, again);
        told.setAlignment(Pos.CENTER);
        getChildren().setAll(told);
    }

    /** A view that cannot be laid out must not keep the rest of the window from being. */
    @Override
    protected void layoutChildren() {
        try {
            super.layoutChildren();
            face.map(Face::node)
                    .filter(Parent.class::isInstance)
                    .map(Parent.class::cast)
                    .ifPresent(Parent::layout);
        } catch (RuntimeException | Error bug) {
            // What is being laid out is not changed under way.
            background.later(() -> fail(bug));
        }
    }

    private void close() {
        frame.letGo();
        face = Optional.empty();
        current = false;
        getChildren().clear();
    }
}
