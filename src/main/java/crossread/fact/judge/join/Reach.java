package crossread.fact.judge.join;

import crossread.fact.judge.same.Echo;
import crossread.fact.judge.same.Likeness;
import crossread.fact.judge.story.Said;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far a fact reaches: which articles state it, and where.
 *
 * @param stating articles that state it, by a mention or in so many words
 * @param aside those of them that do so in set-aside text alone
 * @param unsure articles of which a careful person would hesitate to say, with the sentence that gives pause
 * @param proofs where articles state it in which it was not found as a mention
 * @param otherWords words by which they do
 * @param looked whether articles without a mention of it were looked through; where time is short they are not
 */
public record Reach(
        Set<String> stating,
        Set<String> aside,
        Map<String, Echo> unsure,
        Map<String, Echo> proofs,
        Set<String> otherWords,
        boolean looked) {
    public static Reach of(Draft draft, List<Said> places, Gathering gathering, boolean look) {
        Set<String> stating = new HashSet<>();
        Set<String> aside = new HashSet<>();
        for (Said said : places) {
            (said.passage().standing().states() ? stating : aside).add(said.article());
        }
        Map<String, Echo> unsure = new HashMap<>();
        Map<String, Echo> proofs = new HashMap<>();
        echoes(draft, gathering, look).forEach((article, echo) -> {
            if (stating.contains(article)) {
                return;
            }
            if (!echo.likeness().isSame()) {
                unsure.put(article, echo);
                return;
            }
            proofs.put(article, echo);
            if (echo.at().standing().states()) {
                stating.add(article);
            } else {
                aside.add(article);
            }
        });
        boolean nowhere = stating.isEmpty();
        aside.removeAll(stating);
        unsure.keySet().removeAll(aside);
        stating.addAll(aside);
        return new Reach(stating, nowhere ? Set.of() : aside, unsure, proofs, Set.of(), look);
    }

    /** With the articles of {@code others}, which stand for the fact where it is not stated itself. */
    public Reach alsoWhere(List<Said> others) {
        Set<String> more = new HashSet<>(stating);
        Map<String, Echo> found = new HashMap<>(proofs);
        for (Said said : others) {
            if (said.passage().standing().states() && more.add(said.article())) {
                found.put(said.article(), new Echo(said.passage(), Likeness.same(.75)));
            }
        }
        Map<String, Echo> pauses = new HashMap<>(unsure);
        pauses.keySet().removeAll(more);
        Set<String> words = new HashSet<>(otherWords);
        others.forEach(said -> said.tokens().forEach(token -> words.add(token.text())));
        return new Reach(more, aside, pauses, found, words, looked);
    }

    private static Map<String, Echo> echoes(Draft draft, Gathering gathering, boolean look) {
        Map<String, Echo> found = new HashMap<>();
        for (Cell cell : draft.cells()) {
            gathering.like(cell).forEach((other, likeness) -> {
                if (gathering.draft(other) != draft && (likeness.isSame() || likeness.isUnsure())) {
                    other.places()
                            .forEach(said -> found.merge(said.article(), new Echo(said.passage(), likeness), Echo::or));
                }
            });
            for (Said said : look ? cell.sample() : List.<Said>of()) {
                cell.sameness().echoes(said).forEach((article, echo) -> found.merge(article, echo, Echo::or));
            }
        }
        return found;
    }

    /** What to add about it: the remark of the first echo in the order of articles that has one. */
    public Optional<String> remark(List<String> order) {
        return order.stream()
                .flatMap(article -> Optional.ofNullable(proofs.getOrDefault(article, unsure.get(article))).stream())
                .map(echo -> echo.likeness().remark())
                .filter(remark -> !remark.isEmpty())
                .findFirst();
    }
}
