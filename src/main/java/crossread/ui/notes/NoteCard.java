package crossread.ui.notes;

import crossread.messages.Messages;
import crossread.messages.WrappingText;
import crossread.model.Annotation;
import crossread.model.Topic;
import crossread.model.work.Note;
import crossread.ui.scroll.PlainScroll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Beside the why cards: what the reader wrote and put on what is chosen, in full; the place where notes are written. */
public final class NoteCard extends VBox {
    private static final double WIDE = 290;
    private static final double NARROW = 200;

    private final Messages words;
    private final ZoneId zone;
    private final NoteEditor editor;
    private final Label title = new Label();
    private final HBox head = new HBox(2);
    private final VBox slim = new VBox(4);
    private final FlowPane labels = new FlowPane(8, 4);
    private final VBox notes = new VBox(8);
    private final ScrollPane scroll = new PlainScroll(notes);
    private Optional<Topic> topic = Optional.empty();
    private Optional<NoteTaker> taker = Optional.empty();
    private Runnable onWriting = () -> {};

    /** @param zone in which the days of notes are told */
    public NoteCard(Messages words, ZoneId zone) {
        super(6);
        this.words = words;
        this.zone = zone;
        editor = new NoteEditor(
                words, (draft, text) -> taker.ifPresent(each -> each.write(draft, text)), () -> onWriting.run());
        getStyleClass().add("note-card");
        setAccessibleText(words.text("notes.card"));
        head.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("note-title");
        title.setTooltip(new Tooltip(words.text("notes.held")));
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(editor, Priority.ALWAYS);
        getChildren().addAll(head, slim, labels, scroll, editor);
        show(Optional.empty(), new ShownNotes(Optional.empty(), words));
    }

    /** Who takes what is written and labelled. */
    public void setTaker(NoteTaker listener) {
        taker = Optional.of(listener);
    }

    /** Who is told that writing began or ended. */
    public void setOnWriting(Runnable listener) {
        onWriting = listener;
    }

    /** What is being written. */
    public Optional<NoteDraft> draft() {
        return editor.draft();
    }

    /** Keeps what is being written. */
    public void finish() {
        editor.finish();
    }

    /**
     * Begins to write and takes the keyboard.
     *
     * @param from what gets the keyboard back
     */
    public void write(NoteDraft draft, Optional<Node> from) {
        editor.begin(draft, from);
        onWriting.run();
        editor.takeFocus();
    }

    /** Shows what there is on {@code wanted}; nothing where there is none and nothing is being written. */
    public void show(Optional<Topic> wanted, ShownNotes shown) {
        topic = wanted;
        title.setText(title());
        boolean writing = editor.draft().isPresent();
        Optional<Annotation> on = topic.map(shown::on);
        boolean open = writing || on.filter(each -> !each.isEmpty()).isPresent();
        see(this, writing || topic.isPresent());
        setPrefWidth(open ? WIDE : USE_COMPUTED_SIZE);
        setMinWidth(open ? NARROW : USE_PREF_SIZE);
        getStyleClass().remove("slim");
        if (!open) {
            getStyleClass().add("slim");
        }
        List<Integer> numbers = on.map(Annotation::labels).orElse(List.of());
        List<Note> written = on.map(Annotation::notes).orElse(List.of());
        // What is written in is never taken out of the window, or it would lose the keyboard.
        see(head, open);
        see(slim, !open);
        see(labels, !numbers.isEmpty());
        see(scroll, open && !writing);
        see(editor, writing);
        head.getChildren().setAll(title);
        slim.getChildren().clear();
        if (topic.isPresent()) {
            if (!writing) {
                String key = written.isEmpty() ? "notes.add" : "notes.another";
                (open ? head.getChildren() : slim.getChildren())
                        .add(write(Optional.empty(), key, MaterialDesignN.NOTE_PLUS_OUTLINE));
            }
            (open ? head.getChildren() : slim.getChildren()).add(tags(shown));
        }
        labels.getChildren()
                .setAll(numbers.stream().map(number -> label(number, shown)).toList());
        notes.getChildren().setAll(written.stream().map(this::note).toList());
    }

    /** Says what the notes are held by. */
    private String title() {
        return words.text(
                switch (topic.orElse(null)) {
                    case Topic.OfFact _ -> "notes.title.fact";
                    case Topic.OfSentence _ -> "notes.title.sentence";
                    case Topic.OfArticle _ -> "notes.title.article";
                    case null -> "notes.title";
                });
    }

    private static void see(Node part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }

    private static Node label(int number, ShownNotes shown) {
        Label label = new Label(shown.name(number), new LabelChip(number));
        label.getStyleClass().add("note-label");
        label.setGraphicTextGap(5);
        return label;
    }

    private MenuButton tags(ShownNotes shown) {
        MenuButton button = new MenuButton("", new FontIcon(MaterialDesignL.LABEL_OUTLINE));
        button.getStyleClass().addAll("flat", "button-icon", "no-arrow", "note-tags");
        tell(button, words.text("notes.menu.label"));
        topic.ifPresent(about ->
                taker.ifPresent(each -> button.getItems().setAll(new NoteMenu(words, each).labels(about, shown))));
        return button;
    }

    private static void tell(javafx.scene.control.ButtonBase button, String text) {
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
    }

    private Button write(Optional<Note> note, String key, Ikon icon) {
        Button button = button(key, icon);
        button.setOnAction(_ -> change(note));
        return button;
    }

    private void change(Optional<Note> note) {
        taker.flatMap(each -> topic.flatMap(about -> each.draft(about, note)))
                .ifPresent(draft -> write(draft, Optional.empty()));
    }

    /** Goes on with the note that is being written, or begins another, with {@code text}; says whether it could. */
    public boolean writeDown(String text) {
        if (editor.draft().isEmpty()) {
            change(Optional.empty());
        }
        boolean writing = editor.draft().isPresent();
        if (writing) {
            editor.add(text);
        }
        return writing;
    }

    private Button button(String key, Ikon icon) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        tell(button, words.text(key));
        return button;
    }

    private Node note(Note note) {
        Label text = new Label(note.text());
        text.setWrapText(!WrappingText.isNeeded(note.text()));
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("note-text");
        text.setOnMouseClicked(_ -> change(Optional.of(note)));
        Label day = new Label(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .withZone(zone)
                .format(note.written()));
        day.getStyleClass().add("note-day");
        day.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(day, Priority.ALWAYS);
        Button delete = button("notes.delete", MaterialDesignD.DELETE_OUTLINE);
        delete.setOnAction(_ -> taker.ifPresent(each -> each.remove(note)));
        HBox below = new HBox(2, day, write(Optional.of(note), "notes.change", MaterialDesignP.PENCIL_OUTLINE), delete);
        below.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, text, below);
    }
}
