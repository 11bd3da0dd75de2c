package crossread.ui.desk;

import crossread.compare.Asked;
import crossread.compare.Draft;
import crossread.compare.Improved;
import crossread.messages.Messages;
import java.util.Optional;

/** Compares what lies on the desk in the background: by words first, then, where that can be had, by meaning. */
public final class StoryComparer {
    private final StoryDesk desk;
    private final Session session;
    private final Work work;
    private final Background background;
    private final Background.Lane comparing;
    private final Background.Lane improving;
    private final Messages words;
    private final StoryDesk.Screen screen;
    private final StrangerTeller strangers;
    private boolean byMeaning = true;
    private boolean inFull;

    StoryComparer(StoryDesk desk, Work work, Background background, Messages words, StoryDesk.Screen screen) {
        this.desk = desk;
        this.session = desk.session();
        this.work = work;
        this.background = background;
        this.comparing = background.new Lane();
        this.improving = background.new Lane();
        this.words = words;
        this.screen = screen;
        this.strangers = new StrangerTeller(words, screen);
    }

    /** Whether the story is matched by meaning too; compares anew where that changes what is shown. */
    public void setByMeaning(boolean value) {
        boolean other = byMeaning != value;
        byMeaning = value;
        if (other && !session.articles().isEmpty()) {
            compare();
        }
    }

    /** Whether comparing by words is under way; meaning only improves what that gave. */
    boolean isComparing() {
        return comparing.isBusy();
    }

    /** Another story comes. */
    void startAnew() {
        inFull = false;
    }

    /** Compares what is on the desk; called by itself wherever that changes. */
    public void compare() {
        screen.deskChanged();
        stopComparing();
        if (session.articles().isEmpty()) {
            screen.compared(Optional.empty());
            return;
        }
        Asked asked = new Asked(desk.title(), session.articles(), session.reader(), inFull, byMeaning);
        if (byMeaning && asked.articles().size() > 1) {
            work.prepareMeaning();
        }
        comparing.start(progress -> work.compare(asked, progress), this::compared);
    }

    private void compared(Draft draft) {
        session.compared(draft.comparison());
        screen.deskChanged();
        screen.compared(session.comparison());
        new GapTeller(words, screen).tell(session.articles());
        if (draft.comparison().coarse()) {
            // Meaning would take longer still: it waits until the reader asks for all of it.
            Notice.Offer finish = new Notice.Offer(words.text("command.finish"), this::finish);
            screen.notice(new Notice(Notice.Level.INFO, words.text("desk.coarse"), Optional.of(finish)));
        } else if (draft.canImprove()) {
            improve(draft);
        } else {
            strangers.tell(draft.comparison());
        }
    }

    /** What is shown is by words; what comes of meaning takes its place without moving what the reader looks at. */
    private void improve(Draft draft) {
        improving.start(progress -> work.improve(draft, progress), improved -> {
            switch (improved) {
                case Improved.ByMeaning better -> {
                    if (session.improved(better.comparison())) {
                        screen.deskChanged();
                        screen.compared(session.comparison());
                        strangers.tell(better.comparison());
                    }
                }
                case Improved.AsBefore asBefore -> {
                    screen.lacksMeaning(asBefore.lack());
                    strangers.tell(draft.comparison());
                }
            }
        });
    }

    /** Compares in full what was compared coarsely, now and whenever this story changes, however long it takes. */
    public void finish() {
        inFull = true;
        compare();
    }

    void stopComparing() {
        comparing.stop();
        improving.stop();
    }

    /** Stops all that is under way, whatever it is. */
    public void stop() {
        if (background.isBusy()) {
            String said = improving.isBusy() ? "desk.stopped-meaning" : "desk.stopped";
            background.stopAll();
            desk.edits().remind(session.isStale() ? "desk.stopped-comparing" : said);
        }
    }
}
