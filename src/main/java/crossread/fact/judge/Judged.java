package crossread.fact.judge;

import crossread.fact.judge.join.Draft;
import crossread.fact.judge.story.Said;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact that only lacks its rank.
 *
 * @param draft what it was made of
 * @param places where it is stated, at least one
 * @param proven mentions in articles that state it in so many words without its having been found there
 * @param best the place a reader is sent to
 * @param kind what sort of thing
 * @param label as written
 * @param value in its fullest form
 * @param coverage which articles state it
 * @param setAside whether it stands in set-aside text alone
 * @param nearest proof of absence
 * @param remark what to add
 */
record Judged(
        Draft draft,
        List<Said> places,
        List<Mention> proven,
        Said best,
        FactKind kind,
        String label,
        Value value,
        Coverage coverage,
        boolean setAside,
        List<Nearest> nearest,
        Optional<String> remark) {

    Judged withCoverage(Coverage changed) {
        return new Judged(draft, places, proven, best, kind, label, value, changed, setAside, nearest, remark);
    }

    Fact ranked(int rank) {
        return new Fact(
                "f" + rank,
                kind,
                label,
                value,
                coverage,
                rank,
                setAside,
                Stream.concat(places.stream().map(Said::mention), proven.stream())
                        .sorted(Comparator.comparing(Mention::at).thenComparing(Mention::span))
                        .toList(),
                nearest,
                remark);
    }
}
