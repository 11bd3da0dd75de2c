package crossread.ui.view.notes;

import crossread.messages.Messages;
import crossread.messages.WrappingText;
import crossread.model.article.Span;
import crossread.model.work.Note;
import crossread.ui.ledger.SigilBadge;
import crossread.ui.notes.LabelChip;
import crossread.ui.notes.NoteSigns;
import crossread.ui.notes.ShownNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/** Draws one line of the list. */
final class NoteLineCell extends ListCell<NoteLine> {
    private final Messages words;
    private final Supplier<ShownNotes> notes;
    private final Consumer<NoteLine.Entry> forget;

    /**
     * @param go is told the entry that was clicked twice
     * @param forget is told the entry whose text is gone and that is wanted no more
     */
    NoteLineCell(
            Messages words, Supplier<ShownNotes> notes, Consumer<NoteLine.Entry> go, Consumer<NoteLine.Entry> forget) {
        this.words = words;
        this.notes = notes;
        this.forget = forget;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2
                    && event.getButton() == MouseButton.PRIMARY
                    && getItem() instanceof NoteLine.Entry entry) {
                go.accept(entry);
            }
        });
    }

    @Override
    protected void updateItem(NoteLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("notes-head", "notes-entry");
        setText(null);
        setAccessibleText(null);
        setGraphic(
                switch (empty ? null : line) {
                    case null -> null;
                    case NoteLine.Head head -> head(head);
                    case NoteLine.Entry entry -> entry(entry);
                });
    }

    private Node head(NoteLine.Head head) {
        getStyleClass().add("notes-head");
        Label title = new Label(head.title());
        title.getStyleClass().add("notes-title");
        Label count = new Label(Integer.toString(head.count()));
        count.getStyleClass().add("count");
        HBox box = new HBox(8, title, count);
        if (head.label() > 0) {
            box.getChildren().addFirst(new LabelChip(head.label()));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(head.title() + ", " + head.count());
        return box;
    }

    private Node entry(NoteLine.Entry entry) {
        getStyleClass().add("notes-entry");
        HBox sigils = new HBox(3);
        sigils.setMinWidth(40);
        sigils.setAlignment(Pos.TOP_LEFT);
        entry.articles().forEach(article -> {
            SigilBadge badge = new SigilBadge(article);
            badge.getStyleClass().add("sigil-dot");
            sigils.getChildren().add(badge);
        });
        VBox texts = new VBox(3);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox top = new HBox(8);
        top.setAlignment(Pos.CENTER_LEFT);
        if (!entry.what().isEmpty()) {
            Label what = new Label(entry.what());
            what.getStyleClass().add("notes-what");
            what.setMinWidth(0);
            top.getChildren().add(what);
        }
        // The heading says the one label a sentence has.
        if (entry.annotation().labels().size() > 1 || !entry.what().isEmpty()) {
            top.getChildren().add(new NoteSigns(entry.annotation().withoutNotes()));
        }
        if (!top.getChildren().isEmpty()) {
            texts.getChildren().add(top);
        }
        if (!entry.quotation().isEmpty()) {
            texts.getChildren().add(quotation(entry));
        }
        entry.annotation().notes().forEach(note -> texts.getChildren().add(note(note)));
        setAccessibleText(spoken(entry));
        HBox box = new HBox(10, sigils, texts);
        if (entry.isGone()) {
            box.getChildren().add(forget(entry));
        }
        return box;
    }

    private String spoken(NoteLine.Entry entry) {
        List<String> said = new ArrayList<>(entry.articles());
        said.add(entry.what());
        said.add(entry.quotation());
        said.addAll(notes.get().lines(entry.annotation()));
        said.removeIf(String::isEmpty);
        return String.join(". ", said);
    }

    private static TextFlow quotation(NoteLine.Entry entry) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        String text = entry.quotation();
        int start = 0;
        for (Span mark : entry.marks()) {
            if (mark.start() >= start && mark.end() <= text.length()) {
                run(flow, text.substring(start, mark.start()), "notes-run");
                run(flow, mark.of(text), "notes-fact");
                start = mark.end();
            }
        }
        run(flow, text.substring(start), "notes-run");
        return flow;
    }

    private static void run(TextFlow flow, String text, String style) {
        WrappingText.parts(text).forEach(part -> {
            Text run = new Text(part);
            run.getStyleClass().add(style);
            flow.getChildren().add(run);
        });
    }

    private static Node note(Note note) {
        FontIcon icon = new FontIcon(MaterialDesignN.NOTE_TEXT_OUTLINE);
        icon.getStyleClass().add("note-icon");
        Label text = new Label(note.text());
        text.getStyleClass().add("notes-text");
        text.setWrapText(!WrappingText.isNeeded(note.text()));
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox box = new HBox(6, icon, text);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private Button forget(NoteLine.Entry entry) {
        Button button = new Button("", new FontIcon(MaterialDesignD.DELETE_OUTLINE));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(words.text("view.notes.forget"));
        button.setTooltip(new Tooltip(words.text("view.notes.forget")));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> forget.accept(entry));
        return button;
    }
}
