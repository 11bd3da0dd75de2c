package crossread.compare;

import crossread.model.Kinship;
import crossread.model.OffEvent;
import crossread.model.article.TokenizedArticle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Finds which articles are one text and which are about something else, beside other work: of the texts alone, by one thread. */
final class OriginFinder {
    private final Function<List<TokenizedArticle>, List<Kinship>> reuse;
    private final Function<List<TokenizedArticle>, List<OffEvent>> events;

    /** What was found. */
    record Origins(List<Kinship> kinships, List<OffEvent> offEvent) {
        /** Where it cannot be told. */
        static final Origins NONE = new Origins(List.of(), List.of());

        Origins {
            kinships = List.copyOf(kinships);
            offEvent = List.copyOf(offEvent);
        }
    }

    /**
     * @param reuse finds articles that are one text
     * @param events finds articles on another event
     */
    OriginFinder(
            Function<List<TokenizedArticle>, List<Kinship>> reuse,
            Function<List<TokenizedArticle>, List<OffEvent>> events) {
        this.reuse = reuse;
        this.events = events;
    }

    /** Begins to look; empty in the end where that trips. */
    CompletableFuture<Optional<Origins>> begin(List<TokenizedArticle> texts) {
        // A thread of its own to wait in: one of the common pool that waits for what hangs would be missing elsewhere.
        return CompletableFuture.supplyAsync(
                () -> Faults.unless(
                        "finding copies",
                        () -> StageWatch.OF_A_STORY.watch(() -> new Origins(reuse.apply(texts), events.apply(texts)))),
                Thread::startVirtualThread);
    }

    /** The articles that do not seem to be about the event of the others. */
    List<OffEvent> offEvent(List<TokenizedArticle> texts) {
        return events.apply(texts);
    }
}
