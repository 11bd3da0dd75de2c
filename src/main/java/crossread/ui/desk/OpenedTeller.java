package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.store.Damage;
import crossread.store.lock.Lock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Tells what the reader should know about a comparison that was opened: what of it is damaged, and who else has it open. */
public final class OpenedTeller {
    private final StoryDesk desk;
    private final Runnable saveAs;
    private final Messages words;
    private final StoryDesk.Screen screen;

    OpenedTeller(StoryDesk desk, Runnable saveAs, Messages words, StoryDesk.Screen screen) {
        this.desk = desk;
        this.saveAs = saveAs;
        this.words = words;
        this.screen = screen;
    }

    void opened(Work.Saved saved) {
        String name = String.valueOf(saved.file().getFileName());
        saved.damage()
                .ifPresent(damage -> screen.notice(new Notice(
                        Notice.Level.PROBLEM,
                        words.text(
                                "desk.damaged",
                                name,
                                where(damage, words),
                                saved.comparison().articles().size(),
                                saved.comparison().facts().size()),
                        List.of(new Notice.Offer(words.text("command.compare"), desk.comparer()::compare)))));
        saved.other()
                .ifPresent(held -> screen.notice(new Notice(
                        Notice.Level.INFO,
                        words.text("desk.open-elsewhere", name, who(held, words)),
                        List.of(new Notice.Offer(words.text("command.save-as"), saveAs)))));
    }

    static String where(Damage damage, Messages words) {
        return damage.line() > 0 ? words.text("open.line", damage.line(), damage.column()) : damage.path();
    }

    /** Who has the file open, as far as that is known. */
    static String who(Lock.Outcome.Held held, Messages words) {
        return held.holder()
                .map(holder -> words.text(
                        "desk.holder",
                        holder.user(),
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(words.locale())
                                .format(holder.since().atZone(ZoneId.systemDefault()))))
                .orElseGet(() -> words.text("desk.holder-unknown"));
    }
}
