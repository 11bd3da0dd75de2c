package crossread.ui.view.notes;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Topic;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Selection;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/** The list of notes and labels. Choosing an entry shows it everywhere, Enter or two clicks go there. */
final class NotesFace implements Face {
    private final Frame frame;
    private final Messages words;
    private final LabelBar bar;
    private final NoteSearch search;
    private final Node none;
    private final Label notFound = new Label();
    private final ListView<NoteLine> list = new ListView<>();
    private final BorderPane box = new BorderPane();
    private Optional<NoteLines> lines = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private Set<Integer> wanted = Set.of();
    private Selection selection = new Selection.Nothing();
    private boolean filling;

    NotesFace(Frame frame) {
        this.frame = frame;
        this.words = frame.words();
        search = new NoteSearch(words, _ -> fill(), list::requestFocus);
        bar = new LabelBar(words, frame.notes(), this::filter, search, () -> copy(list.getItems()));
        list.setAccessibleText(words.text("view.notes.name"));
        list.setCellFactory(_ -> new NoteLineCell(
                words,
                () -> lines.orElseThrow().notes(),
                this::go,
                entry -> frame.notes().forget(entry.annotation())));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> chosen(line));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        none = nothing();
        notFound.setText(words.text("view.notes.not-found"));
        notFound.getStyleClass().add("notes-how");
        box.setTop(bar);
        box.setCenter(list);
        box.getStyleClass().add("notes-view");
    }

    private Node nothing() {
        FontIcon sign = new FontIcon(MaterialDesignN.NOTE_TEXT_OUTLINE);
        sign.getStyleClass().add("notes-sign");
        Label title = new Label(words.text("view.notes.none"));
        title.getStyleClass().add("notes-what");
        Label how = new Label(words.text("view.notes.how"));
        how.getStyleClass().add("notes-how");
        how.setWrapText(true);
        VBox empty = new VBox(8, sign, title, how);
        empty.setAlignment(Pos.CENTER);
        empty.setMaxWidth(420);
        return empty;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void show(Comparison value) {
        comparison = Optional.of(value);
        NoteLines now = new NoteLines(value, words);
        lines = Optional.of(now);
        bar.show(now);
        fill();
    }

    @Override
    public void annotate(Comparison value) {
        show(value);
    }

    @Override
    public void select(Selection value) {
        selection = value;
        follow();
    }

    @Override
    public boolean find(String wantedWords) {
        search.begin(wantedWords);
        return true;
    }

    private void filter(Set<Integer> labels) {
        wanted = labels;
        fill();
    }

    private void fill() {
        int before = list.getSelectionModel().getSelectedIndex();
        Optional<Topic> topic = here().flatMap(entry -> entry.annotation().topic());
        filling = true;
        List<NoteLine> now =
                lines.map(each -> each.lines(wanted, search.getText())).orElse(List.of());
        list.setPlaceholder(lines.filter(each -> !each.notes().isEmpty()).isPresent() ? notFound : none);
        list.getItems().setAll(now);
        list.getSelectionModel().clearSelection();
        // The same thing may stand under several labels.
        boolean same = before >= 0 && before < now.size() && isAbout(now.get(before), topic);
        if (same) {
            list.getSelectionModel().select(before);
        } else {
            choose(topic);
        }
        filling = false;
        follow();
    }

    private static boolean isAbout(NoteLine line, Optional<Topic> topic) {
        return topic.isPresent()
                && line instanceof NoteLine.Entry entry
                && entry.annotation().topic().equals(topic);
    }

    private boolean choose(Optional<Topic> topic) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (isAbout(list.getItems().get(i), topic)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 1));
                return true;
            }
        }
        return false;
    }

    private Optional<NoteLine.Entry> here() {
        return list.getSelectionModel().getSelectedItem() instanceof NoteLine.Entry entry
                ? Optional.of(entry)
                : Optional.empty();
    }

    /** Chooses what the reader looks at, where there is a note or a label on it. */
    private void follow() {
        Optional<Topic> topic = switch (selection) {
            case Selection.Nothing _ -> Optional.empty();
            case Selection.OfFact(String id) ->
                lines.flatMap(each -> each.notes().on(new Topic.OfFact(id)).topic());
            case Selection.OfSentence(SentenceRef at) -> Optional.of(new Topic.OfSentence(at));
        };
        if (topic.isEmpty() || here().filter(entry -> isAbout(entry, topic)).isPresent()) {
            return;
        }
        filling = true;
        if (!choose(topic)) {
            list.getSelectionModel().clearSelection();
        }
        filling = false;
    }

    private void chosen(NoteLine line) {
        if (!filling && line instanceof NoteLine.Entry entry) {
            selection(entry).ifPresent(value -> {
                selection = value;
                frame.choose(value);
            });
        }
    }

    private static Optional<Selection> selection(NoteLine.Entry entry) {
        return switch (entry.annotation().topic().orElse(null)) {
            case Topic.OfFact(String id) -> Optional.of(new Selection.OfFact(id));
            case Topic.OfSentence(SentenceRef at) -> Optional.of(new Selection.OfSentence(at));
            case Topic.OfArticle _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private void go(NoteLine.Entry entry) {
        if (entry.annotation().topic().orElse(null) instanceof Topic.OfArticle(String id)) {
            frame.go(selection, new SentenceRef(id, 0));
        }
        entry.at().ifPresent(at -> frame.go(selection(entry).orElse(selection), at));
    }

    private void copy(List<NoteLine> some) {
        comparison.filter(_ -> !some.isEmpty()).ifPresent(value -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(new NoteText(value, words, lines.orElseThrow().notes()).of(some));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void pressed(KeyEvent event) {
        boolean plain = !(event.isAltDown() || event.isShortcutDown() || event.isShiftDown());
        if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            here().ifPresent(entry -> copy(List.of(entry)));
            event.consume();
        } else if (plain && event.getCode() == KeyCode.ENTER) {
            here().ifPresent(this::go);
            event.consume();
        } else if (plain && event.getCode() == KeyCode.DELETE) {
            here().filter(NoteLine.Entry::isGone)
                    .ifPresent(entry -> frame.notes().forget(entry.annotation()));
            event.consume();
        }
    }

    /** Of an entry that is chosen here and nowhere else, such as an article's. */
    private void typed(KeyEvent event) {
        boolean plain = !(event.isAltDown() || event.isControlDown() || event.isMetaDown());
        Optional<Topic> topic = here().flatMap(entry -> entry.annotation().topic());
        String character = event.getCharacter();
        if (!plain || topic.isEmpty()) {
            return;
        }
        if (character.equalsIgnoreCase("n")) {
            frame.notes().note(topic.get());
            event.consume();
        } else if (character.matches("[1-5]")) {
            frame.notes().label(topic.get(), Integer.parseInt(character));
            event.consume();
        }
    }
}
