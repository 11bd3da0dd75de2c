package crossread.ui.desk;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers what earlier programs could not save, until each is restored or thrown away. */
final class Salvager {
    private final StoryDesk desk;
    private final Background background;
    private final Messages words;
    private final StoryDesk.Screen screen;
    private final List<Safekeeping.Leftover> waiting = new ArrayList<>();

    Salvager(StoryDesk desk, Background background, Messages words, StoryDesk.Screen screen) {
        this.desk = desk;
        this.background = background;
        this.words = words;
        this.screen = screen;
    }

    void found(List<Safekeeping.Leftover> more) {
        if (!more.isEmpty()) {
            waiting.addAll(more);
            tell();
        }
    }

    /** Offers what there is, in the language of now. */
    void tell() {
        screen.salvaged(waiting.stream().map(this::salvage).toList());
    }

    private Salvage salvage(Safekeeping.Leftover leftover) {
        Comparison work = leftover.unsaved().work();
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(leftover.kept().atZone(ZoneId.systemDefault()));
        Optional<String> file = leftover.file().map(Path::getFileName).map(Path::toString);
        String told = file.map(name -> words.text("recovery.found-of-file", work.title(), when, name))
                .orElseGet(() -> words.text("recovery.found", work.title(), when));
        String details = words.text(
                "recovery.details",
                work.articles().size(),
                work.reader().notes().size(),
                file.orElse(""),
                file.isPresent() ? 1 : 0,
                when);
        return new Salvage(told, work.title(), details, () -> restore(leftover), () -> discard(leftover));
    }

    /** It is offered until it lies on the desk: the reader may want to keep what lies there, or take long to save it. */
    private void restore(Safekeeping.Leftover leftover) {
        desk.unlessUnsaved(() -> {
            if (waiting.contains(leftover)) {
                desk.restore(leftover.unsaved());
                // Only now: what was on the desk before may still be forgotten in the old place.
                leftover.takeOver();
                gone(leftover);
            }
        });
    }

    private void discard(Safekeeping.Leftover leftover) {
        gone(leftover);
        background.start(
                _ -> {
                    leftover.discard();
                    return leftover;
                },
                _ -> {},
                failure -> {
                    if (failure instanceof IOException) {
                        screen.notice(new Notice(
                                Notice.Level.PROBLEM,
                                words.text("recovery.not-discarded", String.valueOf(failure.getMessage()))));
                    } else {
                        throw new IllegalStateException(failure);
                    }
                });
    }

    private void gone(Safekeeping.Leftover leftover) {
        waiting.remove(leftover);
        tell();
    }
}
