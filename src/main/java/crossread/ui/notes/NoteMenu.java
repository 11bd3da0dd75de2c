package crossread.ui.notes;

import crossread.messages.Messages;
import crossread.model.Annotation;
import crossread.model.Topic;
import crossread.model.work.Label;
import crossread.ui.command.KeyNames;
import crossread.ui.command.ShownKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.WindowEvent;

/** What a menu offers to write or put on something. The keys are shown only: the window answers to them. */
public final class NoteMenu {
    private final Messages words;
    private final KeyNames keys;
    private final NoteTaker taker;

    public NoteMenu(Messages words, NoteTaker taker) {
        this.words = words;
        this.keys = new KeyNames(words);
        this.taker = taker;
    }

    /**
     * Adds what it offers to {@code menu}, made anew whenever that opens.
     *
     * @param place where in the menu
     * @param topic what the menu is about
     */
    public void join(ContextMenu menu, int place, Supplier<Optional<Topic>> topic, Supplier<ShownNotes> notes) {
        List<MenuItem> own = new ArrayList<>();
        Runnable fill = () -> {
            menu.getItems().removeAll(own);
            own.clear();
            own.addAll(items(topic.get(), notes.get()));
            menu.getItems().addAll(place, own);
        };
        fill.run();
        menu.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> fill.run());
    }

    /** A note, and a menu of labels; they can be asked for where there is a topic. */
    public List<MenuItem> items(Optional<Topic> topic, ShownNotes notes) {
        Menu labels = new Menu(words.text("notes.menu.label"));
        topic.ifPresent(each -> labels.getItems().addAll(labels(each, notes)));
        boolean noted = topic.filter(each -> !notes.on(each).notes().isEmpty()).isPresent();
        MenuItem note = new MenuItem(words.text(noted ? "notes.menu.change" : "notes.menu.note"));
        note.setMnemonicParsing(false);
        note.setAccelerator(keys.named(new ShownKey("N")));
        note.setOnAction(_ -> topic.ifPresent(taker::note));
        MenuItem another = new MenuItem(words.text("notes.menu.another"));
        another.setMnemonicParsing(false);
        another.setAccelerator(keys.named(new ShownKey("Shortcut+Shift+N")));
        another.setOnAction(_ -> topic.ifPresent(taker::another));
        List<MenuItem> items = noted ? List.of(note, another, labels) : List.of(note, labels);
        items.forEach(item -> item.setDisable(topic.isEmpty()));
        return items;
    }

    /** The labels, those that are on with a tick. */
    public List<MenuItem> labels(Topic topic, ShownNotes notes) {
        Annotation on = notes.on(topic);
        return IntStream.rangeClosed(1, Label.COUNT)
                .<MenuItem>mapToObj(number -> label(topic, number, on.labels().contains(number), notes))
                .toList();
    }

    private MenuItem label(Topic topic, int number, boolean on, ShownNotes notes) {
        CheckMenuItem item = new CheckMenuItem(notes.name(number), new LabelChip(number));
        item.setMnemonicParsing(false);
        item.setAccelerator(new ShownKey(Integer.toString(number)));
        item.setSelected(on);
        item.setOnAction(_ -> taker.label(topic, number));
        return item;
    }
}
