package crossread.ui.desk;

import crossread.messages.Messages;
import java.util.Optional;

/** Says in passing what the reader has just done, undone or done again, with the way back beside it. */
final class DoneTeller {
    private final Session session;
    private final ChangeTeller changes;
    private final Messages words;
    private final StoryDesk.Screen screen;
    private final Runnable undo;
    private final Runnable redo;

    DoneTeller(Session session, Messages words, StoryDesk.Screen screen, Runnable undo, Runnable redo) {
        this.session = session;
        this.changes = new ChangeTeller(words);
        this.words = words;
        this.screen = screen;
        this.undo = undo;
        this.redo = redo;
    }

    /** The reader changed {@code before} into what lies on the desk now. */
    void done(History.State before) {
        say("desk.done", changes.tell(before, session.state()), offer("command.undo", undo));
    }

    /** The reader took back what had led to {@code before}. */
    void undone(History.State before) {
        say("desk.undone", changes.tell(session.state(), before), offer("command.redo", redo));
    }

    /** The reader did again what leads from {@code before} to what lies on the desk now. */
    void redone(History.State before) {
        say("desk.redone", changes.tell(before, session.state()), offer("command.undo", undo));
    }

    private void say(String key, Optional<String> what, Notice.Offer back) {
        screen.passing(what.map(said -> new Notice(Notice.Level.INFO, words.text(key, said), Optional.of(back))));
    }

    private Notice.Offer offer(String key, Runnable action) {
        return new Notice.Offer(words.text(key), action);
    }
}
