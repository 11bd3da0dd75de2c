package crossread.fact.judge;

import crossread.fact.judge.join.Cell;
import crossread.fact.judge.join.Draft;
import crossread.fact.judge.join.Reach;
import crossread.fact.judge.same.Echo;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Standing;
import crossread.fact.judge.story.Story;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.model.fact.Nearest;
import crossread.model.fact.Value;
import crossread.model.link.Neighbour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of a fact which articles state it, where it is proven, and what comes nearest where it is not. Safe for many threads. */
final class Verdicts {
    private static final int PLACES = 8;

    private final Story story;

    Verdicts(Story story) {
        this.story = story;
    }

    /** @param places of the draft */
    Judged of(Draft draft, List<Said> places, Reach reach) {
        Said best = Labels.best(places);
        FactKind kind = Labels.kind(places);
        Value value = Labels.value(places, best, kind);
        String label = Labels.label(best, value);
        List<String> stating =
                story.articles().stream().filter(reach.stating()::contains).toList();
        boolean setAside =
                places.stream().noneMatch(said -> said.passage().standing().states());
        return new Judged(
                draft,
                places,
                Proofs.mentions(places, draft.sameness(), reach, kind, value),
                best,
                kind,
                label,
                value,
                coverage(stating, reach),
                setAside,
                nearest(places, reach, label),
                remark(draft, places, reach));
    }

    /** Where nobody looked whether others state it, too, it is not said to be in one article alone. */
    private static Coverage coverage(List<String> stating, Reach reach) {
        if (stating.size() > 1) {
            return new Coverage.Shared(stating);
        }
        return reach.looked() && reach.unsure().isEmpty()
                ? new Coverage.OnlyIn(stating.getFirst())
                : new Coverage.Uncertain(stating);
    }

    private List<Nearest> nearest(List<Said> places, Reach reach, String label) {
        List<Nearest> all = new ArrayList<>();
        List<Said> telling = places.stream()
                .sorted(Comparator.comparing((Said said) -> said.passage().standing())
                        .thenComparing(Said.BY_PLACE))
                .limit(PLACES)
                .toList();
        for (String article : story.articles()) {
            if (!reach.stating().contains(article)) {
                Echo pause = reach.unsure().get(article);
                Optional<SentenceRef> found = pause != null && pause.at().standing() == Standing.KEPT
                        ? Optional.of(pause.at().ref())
                        : nearest(telling, article).map(Neighbour::at);
                found.map(at -> new Nearest(at, alike(telling, at), List.of(label)))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** Of the sentences that tell it the most alike: not how sure it is that the fact is meant, which is another question. */
    private double alike(List<Said> telling, SentenceRef there) {
        return telling.stream()
                .mapToDouble(said -> story.alike(said.mention().at(), there))
                .max()
                .orElse(0);
    }

    private Optional<Neighbour> nearest(List<Said> telling, String article) {
        return telling.stream()
                .flatMap(said -> story.nearest(said.mention().at(), article).stream())
                .max(Comparator.comparingDouble(Neighbour::score)
                        .thenComparing(Neighbour::at, Comparator.reverseOrder()));
    }

    private Optional<String> remark(Draft draft, List<Said> places, Reach reach) {
        if (!reach.aside().isEmpty()) {
            return Optional.of("remark.set-aside-elsewhere");
        }
        Optional<String> joined = joined(draft).or(() -> reach.remark(story.articles()));
        return joined.or(() -> Labels.officesDiffer(places) ? Optional.of("remark.office") : Optional.empty());
    }

    /** What the cells of the fact differ in, if anything. */
    private static Optional<String> joined(Draft draft) {
        List<Cell> cells = draft.cells();
        return cells.stream()
                .flatMap(one -> cells.stream()
                        .filter(other -> other != one)
                        .map(other -> one.compare(other).remark()))
                .filter(remark -> !remark.isEmpty())
                .sorted()
                .findFirst();
    }
}
