package crossread.ui.desk;

import crossread.model.Comparison;
import crossread.model.link.Matching;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of a session is kept against a crash. */
public final class UnsavedWork {
    private UnsavedWork() {}

    /** All of it; of what was found only what belongs to the articles as they are. */
    static Safekeeping.Unsaved of(Session session, String name) {
        Optional<Comparison> found = session.comparison().filter(_ -> !session.isStale());
        Comparison work = found.orElseGet(() -> new Comparison(
                        name,
                        session.comparison().map(Comparison::created).orElse(Instant.EPOCH),
                        "",
                        Matching.LEXICAL,
                        session.articles(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .withReader(session.reader()));
        return new Safekeeping.Unsaved(work, found.isPresent(), session.saved());
    }
}
