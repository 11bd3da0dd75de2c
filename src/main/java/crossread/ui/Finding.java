package crossread.ui;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.work.Note;
import crossread.ui.columns.ColumnsPane;
import crossread.ui.desk.Background;
import crossread.ui.desk.Prepared;
import crossread.ui.find.FindBar;
import crossread.ui.find.FoldedText;
import crossread.ui.find.Found;
import crossread.ui.find.WordSearch;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Looks for words in all columns and goes from one place to the next. */
final class Finding {
    /** The view that shows notes, where there is one. */
    static final String NOTES = "notes";

    private final FindBar bar;
    private final ColumnsPane columns;
    private final Views views;
    private final RoomState state;
    private List<Article> articles = List.of();
    private List<Note> notes = List.of();
    private final Background.Lane searching;
    private Prepared<WordSearch> search = new Prepared<>(() -> new WordSearch(List.of()));
    private int steps;
    private Found found = Found.NOTHING;
    private Optional<Node> before = Optional.empty();

    Finding(RoomLayout layout, RoomState state, Background background) {
        this.searching = background.new Lane();
        this.bar = layout.findBar();
        this.columns = layout.columns();
        this.views = layout.views();
        this.state = state;
        bar.setOnQuery(_ -> query());
        bar.setOnStep(this::step);
        bar.setOnClose(this::close);
        bar.setOnNotes(() -> {
            views.open(NOTES);
            views.find(bar.query());
        });
    }

    /** There is another comparison. */
    void shown(Optional<Comparison> comparison) {
        List<Article> now = comparison.map(Comparison::articles).orElse(List.of());
        annotated(comparison);
        if (!now.equals(articles)) {
            articles = now;
            search = new Prepared<>(() -> new WordSearch(now));
        }
        if (state.finding.get()) {
            search(false);
        }
    }

    /** The reader wrote something beside the comparison. */
    void annotated(Optional<Comparison> comparison) {
        notes = comparison.map(each -> each.reader().notes()).orElse(List.of());
        if (state.finding.get()) {
            bar.showNotes(count());
        }
    }

    /** How many notes hold what the reader looks for: they stand beside the text, where no place of it can be shown. */
    private int count() {
        String folded = FoldedText.fold(bar.query().strip());
        return folded.isEmpty()
                ? 0
                : (int) notes.stream()
                        .filter(note -> FoldedText.fold(note.text()).contains(folded))
                        .count();
    }

    /** Opens the bar, or goes back into it; a view that looks for words by itself does so, others make room for the columns. */
    void open() {
        if (!state.centre.get().equals(Views.COLUMNS)) {
            if (views.find("")) {
                return;
            }
            views.choose(Views.COLUMNS);
        }
        Node focused = columns.getScene() == null ? null : columns.getScene().getFocusOwner();
        if (focused != null && !bar.holds(focused)) {
            before = Optional.of(focused);
        }
        state.finding.set(true);
        bar.focusField();
        query();
    }

    /** Closes the bar; the keyboard goes back to where it was. */
    void close() {
        boolean inside = bar.holds(columns.getScene().getFocusOwner());
        state.finding.set(false);
        searching.stop();
        steps = 0;
        found = Found.NOTHING;
        columns.showFound(found);
        if (inside) {
            before.filter(node -> node.getScene() != null)
                    .ifPresentOrElse(Node::requestFocus, () -> columns.focus().next());
        }
    }

    void step(int by) {
        if (!state.finding.get()) {
            open();
        }
        if (searching.isBusy()) {
            steps += by;
            return;
        }
        found = found.step(by);
        tell(true);
    }

    private void query() {
        search(true);
    }

    /** Making a long text ready to be searched, and finding a letter in all of it, takes longer than a picture may. */
    private void search(boolean go) {
        Prepared<WordSearch> all = search;
        String words = bar.query();
        searching.start(_ -> all.get().find(words), hits -> {
            found = found.with(hits).step(steps);
            steps = 0;
            tell(go);
        });
    }

    private void tell(boolean go) {
        bar.show(found, articles.stream().map(Article::id).toList());
        bar.showNotes(count());
        columns.showFound(found);
        if (go) {
            found.now().ifPresent(columns.ways()::goTo);
        }
    }
}
